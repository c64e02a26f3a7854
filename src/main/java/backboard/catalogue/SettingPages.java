package backboard.catalogue;

import backboard.catalogue.ChoiceLeaf.Kind;
import backboard.catalogue.ChoiceLeaf.Option;
import backboard.kiosk.Catalogue;
import backboard.training.Effort;
import backboard.training.Exercise;
import backboard.training.ExerciseBuilder;
import backboard.training.Level;
import backboard.training.Load;
import backboard.training.Mode;
import backboard.training.Muscle;
import backboard.training.Pattern;
import backboard.training.Region;
import backboard.training.Sides;
import backboard.training.Target;
import backboard.training.Tempo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The pages on which everything but the texts of an exercise is changed. UI thread. */
final class SettingPages {

    private static final String HOLD = "hold";
    private static final String FAST = "X";
    private static final int FAST_DIGIT = 11;
    private static final int LONGEST_REST = 600;

    private final Speech speech;
    private final Catalogue catalogue;
    private final Gear gear;
    private final Draft draft;
    private final Consumer<Leaf> turn;
    private final Runnable back;

    SettingPages(Speech speech, Catalogue catalogue, Draft draft, Consumer<Leaf> turn, Runnable back) {
        this.speech = speech;
        this.catalogue = catalogue;
        this.gear = Gear.of(catalogue, speech.language());
        this.draft = draft;
        this.turn = turn;
        this.back = back;
    }

    private Exercise now() {
        return draft.english();
    }

    /** What it is now. */
    String value(Setting setting) {
        Exercise of = now();
        return switch (setting) {
            case LEVEL -> speech.name("catalogue.level.", of.level());
            case PATTERN -> speech.name("catalogue.pattern.", of.pattern());
            case REGIONS -> speech.regions(of.regions());
            case EQUIPMENT ->
                speech.list(of.equipment().stream().map(gear::name).toList());
            case PRIMARY -> speech.names("training.muscle.", of.primary());
            case SECONDARY -> speech.names("training.muscle.", of.secondary());
            case EASIER -> speech.list(of.easier().stream().map(this::name).toList());
            case HARDER -> speech.list(of.harder().stream().map(this::name).toList());
            case FIGURE -> of.figure().map(this::name).orElse(speech.say("catalogue.figure.none"));
            case MODE -> speech.name("catalogue.mode.", of.mode());
            case TARGET ->
                speech.say(
                        of.mode() == Mode.TIME ? "catalogue.seconds" : "catalogue.reps",
                        of.target().toString());
            case SETS -> String.valueOf(of.sets());
            case REST -> speech.say("catalogue.seconds", String.valueOf(of.restSeconds()));
            case TEMPO -> tempo(of.tempo());
            case SIDES -> speech.name("catalogue.sides.", of.sides());
            case LOAD -> speech.name("catalogue.load.", of.load());
        };
    }

    private String tempo(Tempo tempo) {
        return tempo.hasReps()
                ? tempo.isBallistic() ? speech.say("catalogue.tempo.fast") : tempo.text()
                : speech.say("catalogue.tempo.hold");
    }

    private String name(String id) {
        return catalogue.exercises().stream()
                .filter(entry -> entry.english().id().equals(id))
                .findFirst()
                .map(entry -> entry.in(speech.language()).name())
                .orElse(id);
    }

    private String title(Setting setting) {
        return speech.name("catalogue.setting.", setting);
    }

    private String line() {
        return draft.in(speech.language()).name();
    }

    /** The page on which it is changed. */
    void open(Setting setting) {
        switch (setting) {
            case LEVEL -> one(setting, "catalogue.level.", Level.values(), now().level(), ExerciseBuilder::level);
            case PATTERN -> one(setting, "catalogue.pattern.", Pattern.values(), now().pattern(), this::pattern);
            case LOAD -> one(setting, "catalogue.load.", Load.values(), now().load(), ExerciseBuilder::load);
            case SIDES -> one(setting, "catalogue.sides.", Sides.values(), now().sides(), ExerciseBuilder::sides);
            case MODE -> one(setting, "catalogue.mode.", Mode.values(), now().mode(), this::mode);
            case REGIONS -> regions();
            case EQUIPMENT -> equipment();
            case PRIMARY -> muscles(setting, 1, now().primary());
            case SECONDARY -> muscles(setting, 0, now().secondary());
            case EASIER -> links(setting, now().easier());
            case HARDER -> links(setting, now().harder());
            case FIGURE -> figure();
            case TARGET -> target();
            case SETS -> number(setting, 1, Exercise.MOST_SETS, 1, now().sets(), (change, value) -> change.sets(value));
            case REST ->
                number(setting, 0, LONGEST_REST, 5, now().restSeconds(), (change, value) -> change.restSeconds(value));
            case TEMPO -> tempo();
        }
    }

    /** How a choice changes the exercise. */
    private interface Change<T> {
        ExerciseBuilder apply(ExerciseBuilder change, T value);
    }

    private void done(UnaryOperator<ExerciseBuilder> change) {
        draft.change(change);
        back.run();
    }

    private <E extends Enum<E>> void one(Setting setting, String prefix, E[] values, E chosen, Change<E> change) {
        choose(
                setting,
                Kind.single(),
                options(prefix, values),
                Set.of(chosen),
                some -> done(builder -> change.apply(builder, some.iterator().next())));
    }

    private <E extends Enum<E>> List<Option<E>> options(String prefix, E[] values) {
        return Arrays.stream(values)
                .map(one -> new Option<>(
                        "catalogue-option-"
                                + one.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        speech.name(prefix, one),
                        one))
                .toList();
    }

    private <T> void choose(
            Setting setting, Kind<T> kind, List<Option<T>> options, Set<T> chosen, Consumer<Set<T>> finished) {
        turn.accept(new ChoiceLeaf<>(speech, title(setting), line(), kind, options, chosen, back, finished));
    }

    /** An accessory has no region, and all else has one. */
    private ExerciseBuilder pattern(ExerciseBuilder change, Pattern pattern) {
        boolean fits = (pattern == Pattern.ACCESSORY) == now().regions().isEmpty();
        return change.pattern(pattern)
                .regions(
                        fits ? now().regions() : pattern == Pattern.ACCESSORY ? Set.of() : EnumSet.allOf(Region.class));
    }

    /** What is held has no reps, and what is counted has a tempo. */
    private ExerciseBuilder mode(ExerciseBuilder change, Mode mode) {
        if (mode == now().mode()) {
            return change;
        }
        return mode == Mode.TIME
                ? change.mode(mode).tempo(new Tempo(HOLD)).target(new Target(20, 40))
                : change.mode(mode).tempo(new Tempo("2-0-1-1")).target(new Target(8, 12));
    }

    private void regions() {
        choose(
                Setting.REGIONS,
                Kind.several(now().pattern() == Pattern.ACCESSORY ? 0 : 1),
                now().pattern() == Pattern.ACCESSORY ? List.of() : options("catalogue.region.", Region.values()),
                now().regions(),
                some -> done(change -> change.regions(Collections.unmodifiableSet(some))));
    }

    private void equipment() {
        List<Option<String>> options = gear.words().stream()
                .map(word -> new Option<>("catalogue-option-" + word.replace(' ', '-'), gear.name(word), word))
                .toList();
        choose(
                Setting.EQUIPMENT,
                Kind.several(0),
                options,
                new LinkedHashSet<>(now().equipment()),
                some -> done(change -> change.equipment(List.copyOf(some)).equipmentNames(List.copyOf(some))));
    }

    /** A muscle is in one of the two lists. */
    private void muscles(Setting setting, int least, Set<Muscle> chosen) {
        choose(setting, Kind.several(least), options("training.muscle.", Muscle.values()), chosen, some -> {
            Set<Muscle> other = new LinkedHashSet<>(setting == Setting.PRIMARY ? now().secondary() : now().primary());
            other.removeAll(some);
            done(change -> setting == Setting.PRIMARY
                    ? change.primary(Collections.unmodifiableSet(some)).secondary(Collections.unmodifiableSet(other))
                    : change.secondary(Collections.unmodifiableSet(withoutAll(some, now().primary()))));
        });
    }

    private static Set<Muscle> withoutAll(Set<Muscle> some, Set<Muscle> others) {
        Set<Muscle> left = new LinkedHashSet<>(some);
        left.removeAll(others);
        return left;
    }

    /** Easier or harder ones, but not both, and not itself. */
    private void links(Setting setting, List<String> chosen) {
        List<String> other = setting == Setting.EASIER ? now().harder() : now().easier();
        List<Option<String>> options = catalogue.exercises().stream()
                .filter(entry -> !entry.english().id().equals(now().id())
                        && !other.contains(entry.english().id()))
                .map(entry -> new Option<>(
                        "catalogue-option-" + entry.english().id(),
                        entry.in(speech.language()).name(),
                        entry.english().id()))
                .toList();
        choose(setting, Kind.several(0), options, new LinkedHashSet<>(chosen), some -> {
            List<String> ids = List.copyOf(some);
            done(change -> setting == Setting.EASIER ? change.easier(ids) : change.harder(ids));
        });
    }

    private void figure() {
        List<Option<Optional<String>>> options = Stream.concat(
                        Stream.of(new Option<>(
                                "catalogue-option-none",
                                speech.say("catalogue.figure.none"),
                                Optional.<String>empty())),
                        catalogue.figures().keySet().stream()
                                .map(id -> new Option<>("catalogue-option-" + id, name(id), Optional.of(id))))
                .toList();
        Kind<Optional<String>> seen = new Kind<>(
                false,
                1,
                Optional.of(some -> Sample.of(
                        ExerciseBuilder.of(draft.in(speech.language()))
                                .figure(some.iterator().next())
                                .build(),
                        true)));
        choose(
                Setting.FIGURE,
                seen,
                options,
                Set.of(now().figure()),
                some -> done(change -> change.figure(some.iterator().next())));
    }

    // ---- numbers

    private void number(Setting setting, int least, int most, int by, int value, Change<Integer> change) {
        turn.accept(new StepLeaf(
                speech,
                title(setting),
                line(),
                List.of(new StepLeaf.Step(setting.id(), title(setting), least, most, by, value)),
                String::valueOf,
                back,
                values -> done(builder -> change.apply(builder, values[0]))));
    }

    private void target() {
        boolean held = now().mode() == Mode.TIME;
        int most = held ? Effort.MOST_SECONDS : Effort.MOST_REPS;
        int by = held ? 5 : 1;
        turn.accept(new StepLeaf(
                speech,
                title(Setting.TARGET),
                line(),
                List.of(
                        new StepLeaf.Step(
                                "catalogue-from",
                                speech.say("catalogue.from"),
                                1,
                                most,
                                by,
                                now().target().lo()),
                        new StepLeaf.Step(
                                "catalogue-to",
                                speech.say("catalogue.to"),
                                1,
                                most,
                                by,
                                now().target().hi())),
                String::valueOf,
                back,
                values -> done(change ->
                        change.target(new Target(Math.min(values[0], values[1]), Math.max(values[0], values[1]))))));
    }

    private void tempo() {
        List<Option<String>> options = new ArrayList<>();
        options.add(new Option<>("catalogue-option-parts", speech.say("catalogue.tempo.parts"), "2-0-1-1"));
        options.add(new Option<>("catalogue-option-fast", speech.say("catalogue.tempo.fast"), FAST));
        if (now().mode() == Mode.TIME) {
            options.add(new Option<>("catalogue-option-hold", speech.say("catalogue.tempo.hold"), HOLD));
        }
        choose(Setting.TEMPO, Kind.single(), options, Set.of(), some -> {
            String text = some.iterator().next();
            if (text.length() == 7) {
                parts(now().tempo().text().contains("-") ? now().tempo().text() : text);
            } else {
                done(change -> change.tempo(new Tempo(text)));
            }
        });
    }

    private void parts(String text) {
        List<String> keys = List.of("lowering", "stretched", "lifting", "squeezed");
        String[] digits = text.split("-", -1);
        List<StepLeaf.Step> steps = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            int value = digits[i].equals(FAST) ? FAST_DIGIT : Integer.parseInt(digits[i]);
            steps.add(new StepLeaf.Step(
                    "catalogue-" + keys.get(i), speech.say("catalogue.tempo." + keys.get(i)), 0, FAST_DIGIT, 1, value));
        }
        turn.accept(new StepLeaf(speech, title(Setting.TEMPO), line(), steps, SettingPages::digit, back, values -> {
            String tempo = String.join(
                    "-", Arrays.stream(values).mapToObj(SettingPages::digit).toList());
            if (Arrays.stream(values).sum() > 0) {
                done(change -> change.tempo(new Tempo(tempo)));
            } else {
                back.run();
            }
        }));
    }

    private static String digit(int value) {
        return value == FAST_DIGIT ? FAST : String.valueOf(value);
    }
}
