package backboard.poster;

import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Prescription;
import backboard.training.Sides;
import backboard.training.Station;
import backboard.training.Step;
import backboard.training.Target;
import backboard.training.Timing;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sentences on paper. */
final class Wording {

    /** A space at which no line ends. */
    private static final String GLUE = "\u00a0";
    /** No line begins with it: it hangs on to the word before. */
    static final String BETWEEN = GLUE + "· ";

    private static final int MINUTE = 60;

    private final Circuit circuit;
    private final Words words;

    Wording(Circuit circuit, Words words) {
        this.circuit = circuit;
        this.words = words;
    }

    /** {@code Thursday, November 19, 2026}. */
    String date(LocalDate date) {
        Locale locale = words.language().locale();
        String said = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale)
                .format(date);
        return said.substring(0, 1).toUpperCase(locale) + said.substring(1);
    }

    /** {@code 3 rounds · 40 s work · 20 s rest · about 36 min}; what takes no time is left out. */
    String timing() {
        Timing timing = circuit.timing();
        List<String> parts = new ArrayList<>();
        parts.add(words.say("poster.rounds", timing.rounds()));
        parts.add(words.say("poster.work", length(timing.work())));
        if (timing.rest() > 0) {
            parts.add(words.say("poster.rest", length(timing.rest())));
        }
        if (timing.transition() > 0) {
            parts.add(words.say("poster.transition", length(timing.transition())));
        }
        if (timing.rounds() > 1 && timing.roundRest() > 0) {
            parts.add(words.say("poster.round-rest", length(timing.roundRest())));
        }
        parts.add(words.say("poster.about", Math.max(1, Math.round(circuit.classSeconds() / (float) MINUTE))));
        return String.join(BETWEEN, parts);
    }

    /** {@code Brisk walk 5 min · Cat-cow 45 s}. */
    String steps(List<Step> steps) {
        return steps.stream()
                .map(step ->
                        step.exercise().name() + GLUE + length(step.seconds()).replace(" ", GLUE))
                .collect(Collectors.joining(BETWEEN));
    }

    List<StationText> stations() {
        return circuit.stations().stream().map(this::station).toList();
    }

    private StationText station(Station station) {
        Exercise exercise = station.exercise();
        return new StationText(
                station.number(),
                exercise.name(),
                aim(station),
                hints(station),
                exercise.cues(),
                exercise.mistakes().stream()
                        .map(mistake -> words.say("poster.avoid", inside(mistake)))
                        .toList(),
                exercise.stop(),
                swaps(station));
    }

    private String aim(Station station) {
        List<String> parts = new ArrayList<>(List.of(amount(station)));
        if (station.sides() == Sides.HALF) {
            parts.add(words.say("poster.sides.half"));
        } else if (station.sides() == Sides.EACH_REP) {
            parts.add(words.say("poster.sides.each-rep"));
        }
        return begun(String.join(BETWEEN, parts));
    }

    private String begun(String line) {
        return line.substring(0, 1).toUpperCase(words.language().locale()) + line.substring(1);
    }

    /** As it stands inside a sentence: texts of the library begin with a capital letter. */
    private String inside(String line) {
        boolean acronym = line.length() > 1 && Character.isUpperCase(line.charAt(1));
        return acronym
                ? line
                : line.substring(0, 1).toLowerCase(words.language().locale()) + line.substring(1);
    }

    private String amount(Station station) {
        if (station.exercise().mode() == Mode.TIME) {
            boolean hold = !station.exercise().tempo().hasReps();
            return words.say(hold ? "poster.hold" : "poster.seconds", station.aim(1));
        }
        Method method = station.prescription().method();
        if (method instanceof Method.Pyramid) {
            String rounds = IntStream.rangeClosed(1, circuit.timing().rounds())
                    .mapToObj(round -> station.aim(round).toString())
                    .collect(Collectors.joining(", "));
            return words.say("poster.pyramid", rounds);
        }
        if (method instanceof Method.Emom) {
            return words.say("poster.emom", station.aim(1), station.aim(1).hi());
        }
        if (method instanceof Method.Amrap) {
            OptionalInt cap = station.cap();
            return cap.isPresent() ? upTo(cap.getAsInt()) : words.say("poster.amrap");
        }
        if (method instanceof Method.Timed) {
            return moving(station);
        }
        String reps = reps(station.aim(1));
        return method instanceof Method.DropSet ? reps + BETWEEN + words.say("poster.drop-set") : reps;
    }

    /** As the wall says it. */
    private String moving(Station station) {
        Target target = station.exercise().target();
        int cap = station.cap().orElse(target.hi());
        return cap > target.lo() || station.cap().isEmpty() ? reps(new Target(target.lo(), cap)) : upTo(cap);
    }

    private String reps(Target target) {
        return words.say("poster.reps", target, target.hi());
    }

    private String upTo(int reps) {
        return words.say("poster.up-to", reps);
    }

    private String hints(Station station) {
        Prescription own = station.prescription();
        List<String> hints = new ArrayList<>();
        int work = circuit.workSeconds(station.number());
        if (work != circuit.timing().work()) {
            hints.add(words.say("poster.work", length(work)));
        }
        own.rest()
                .ifPresent(rest ->
                        hints.add(rest == 0 ? words.say("poster.no-rest") : words.say("poster.rest", length(rest))));
        if (!station.effort().isEmpty()) {
            hints.add(words.say("poster.effort", station.effort()));
        }
        if (!station.note().isEmpty()) {
            hints.add(station.note());
        }
        if (own.superset() && station.number() < circuit.stations().size()) {
            hints.add(words.say("poster.superset", station.number() + 1));
        }
        return hints.isEmpty() ? "" : begun(String.join(BETWEEN, hints));
    }

    private List<String> swaps(Station station) {
        List<String> swaps = new ArrayList<>();
        station.easier().ifPresent(easier -> swaps.add(words.say("poster.easier", easier.name())));
        station.harder().ifPresent(harder -> swaps.add(words.say("poster.harder", harder.name())));
        return List.copyOf(swaps);
    }

    /** {@code 40 s}, {@code 5 min}, {@code 90 s}. */
    private String length(int seconds) {
        return seconds >= MINUTE && seconds % MINUTE == 0
                ? words.say("poster.minutes", seconds / MINUTE)
                : words.say("poster.seconds", seconds);
    }
}
