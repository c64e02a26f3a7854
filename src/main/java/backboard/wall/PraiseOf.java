package backboard.wall;

import backboard.kiosk.Feat;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.wall.Screen.Praise;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What the wall says of a record, for eight seconds and by the name its owner has chosen. Never how much: that is for nobody else. */
final class PraiseOf {

    private static final Duration SHOWN = Duration.ofSeconds(8);

    private PraiseOf() {}

    static Optional<Praise> of(State state) {
        return state.floor().feat().filter(feat -> isFresh(feat, state)).flatMap(feat -> {
            Guise now = asTheyAppearNow(feat, state);
            return now.isListed() ? Optional.of(praise(state, feat, now)) : Optional.empty();
        });
    }

    private static boolean isFresh(Feat feat, State state) {
        Duration since = Duration.between(feat.at(), state.now().toInstant());
        return !since.isNegative() && since.compareTo(SHOWN) < 0;
    }

    /** Who changes how they appear is obeyed at once, also in what they did before. */
    private static Guise asTheyAppearNow(Feat feat, State state) {
        return state.floor().guises().stream()
                .filter(guise -> guise.id().equals(feat.who().id()))
                .findFirst()
                .orElse(feat.who());
    }

    private static Praise praise(State state, Feat feat, Guise who) {
        return new Praise(
                who.badge(),
                who.colour(),
                state.words().say("wall.record.line", who.name(), feat.exerciseName()),
                state.words().say("wall.record." + feat.kind().name().toLowerCase(Locale.ROOT)));
    }
}
