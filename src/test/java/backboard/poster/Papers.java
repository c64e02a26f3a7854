package backboard.poster;

import backboard.kiosk.TestGym;
import backboard.library.Library;
import backboard.settings.Paper;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Target;
import backboard.training.Timing;
import backboard.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Circuits to put on paper. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final List<Method> METHODS = List.of(
            Method.TIMED,
            new Method.DropSet(new Target(8, 12)),
            new Method.Pyramid(List.of(15, 12, 10, 8)),
            new Method.Emom(12),
            Method.AMRAP,
            new Method.Reps(new Target(8, 12)));

    private Papers() {}

    static Handout of(Circuit circuit, Language language, Paper paper) {
        return new Handout(circuit, DAY, "Harbour Strength", Words.of(language), TestGym.LIBRARY.figures(), paper);
    }

    static Handout shipped(String id, Language language) {
        return of(TestGym.LIBRARY.in(language).circuit(id).orElseThrow(), language, Paper.A4);
    }

    /** The exercises with the longest names, with as much said of each station as there can be. */
    static Circuit longest(Language language, int stations) {
        Library library = TestGym.LIBRARY.in(language);
        List<Exercise> byLength = library.exercises().values().stream()
                .sorted(Comparator.comparing(
                                (Exercise exercise) -> exercise.name().length())
                        .reversed())
                .toList();
        List<Station> all = new ArrayList<>();
        for (int i = 0; i < stations; i++) {
            Exercise exercise = byLength.get(i);
            Method method = exercise.mode() == Mode.TIME ? Method.TIMED : METHODS.get(i % METHODS.size());
            Station plain = new Station(
                    i + 1,
                    exercise,
                    true,
                    OptionalInt.empty(),
                    "7–8",
                    i % 4 == 0 ? "20–30 m, flat-back pick-up" : "",
                    i % 2 == 0 ? Optional.of(byLength.get(0)) : Optional.empty(),
                    i % 3 == 0 ? Optional.of(byLength.get(1)) : Optional.empty(),
                    Sides.values()[i % 3]);
            all.add(plain.prescribed(plain.prescription()
                    .by(method)
                    .working(i % 3 == 0 ? OptionalInt.of(90) : OptionalInt.empty())
                    .superset(i % 4 == 1)));
        }
        List<Step> steps = byLength.stream()
                .limit(8)
                .map(exercise -> new Step(exercise, 45))
                .toList();
        return new Circuit(
                "longest",
                "The longest day of all back days there are",
                byLength.get(0).level(),
                Optional.empty(),
                "",
                new Timing(10, 40, 20, 15, 4, 90),
                steps,
                all,
                steps,
                Set.of(),
                Optional.empty());
    }
}
