package backboard.catalogue;

import backboard.catalogue.TextField.Kind;
import backboard.kiosk.State;
import backboard.library.Limits;
import backboard.look.Role;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import backboard.training.Tip;
import backboard.wall.FitCheck;
import backboard.wall.FitCheck.Verdict;
import java.awt.Dimension;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the texts of one exercise fit the wall; each screen is painted once, when it is first asked about. UI thread. */
final class Fit {

    private static final String SHORT = "x";

    private final State state;
    private final Dimension screen;
    private final Exercise exercise;
    private @Nullable Pair work;
    private @Nullable Pair way;

    /** A screen, and the same one with short texts. */
    private record Pair(FitCheck full, FitCheck bare) {}

    /** @param screen the wall's pixels */
    Fit(State state, Dimension screen, Exercise exercise) {
        this.state = state;
        this.screen = screen;
        this.exercise = exercise;
    }

    /** Of what the exercise says here; empty for what the wall does not show. */
    Optional<Verdict> of(TextField field) {
        String text = field.in(exercise);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (length(text) > field.most() || field.hasLongWord(text)) {
            return Optional.of(Verdict.TOO_LONG);
        }
        if (field.kind().roles().isEmpty() || field.kind() == Kind.MISTAKE && field.index() > 0) {
            return field.kind() == Kind.MISTAKE ? ofMistake(text) : Optional.empty();
        }
        Pair pair = pair(field.kind().isMoving());
        return Optional.of(pair.full().verdict(text, field.kind().roles(), pair.bare()));
    }

    /** As if it were the first: which of them the wall shows follows from their order. */
    private Optional<Verdict> ofMistake(String text) {
        Exercise first = ExerciseBuilder.of(exercise).mistakes(List.of(text)).build();
        return new Fit(state, screen, first).of(new TextField(Kind.MISTAKE, 0));
    }

    private Pair pair(boolean moving) {
        Pair known = moving ? work : way;
        if (known != null) {
            return known;
        }
        Pair made = new Pair(
                FitCheck.of(Sample.of(exercise, moving).state(state, 0), screen),
                FitCheck.of(Sample.of(bare(), moving).state(state, 0), screen));
        if (moving) {
            work = made;
        } else {
            way = made;
        }
        return made;
    }

    private Exercise bare() {
        return ExerciseBuilder.of(exercise)
                .name(SHORT)
                .shortName(SHORT)
                .cues(Collections.nCopies(exercise.cues().size(), SHORT))
                .setup(Collections.nCopies(exercise.setup().size(), SHORT))
                .breath(SHORT)
                .mistakes(List.of(SHORT))
                .stop(SHORT)
                .build();
    }

    /** Of a tip; its source is a part of it. */
    static Verdict of(State state, Dimension screen, Tip tip, Exercise beside) {
        if (length(tip.line()) > Limits.TIP) {
            return Verdict.TOO_LONG;
        }
        FitCheck bare = FitCheck.of(Sample.of(new Tip(SHORT, "", true), beside).state(state, 0), screen);
        return FitCheck.of(Sample.of(tip, beside).state(state, 0), screen).verdict(tip.line(), Set.of(Role.TIP), bare);
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
