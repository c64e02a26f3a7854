package backboard.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One exercise of the library. Texts are ready for the wall; their limits are checked where files are read.
 *
 * @param id stable, kebab-case
 * @param name as the wall's title shows it
 * @param shortName for a cell of the station strip
 * @param aka another name people search for, or empty
 * @param regions empty means it never counts toward back coverage
 * @param primary muscles credited with one set
 * @param secondary muscles credited with half a set
 * @param equipment words of the files, stable in every language
 * @param equipmentNames how to say them, in the same order
 * @param load what a weight typed at check-in stands for
 * @param sets working sets of a straight-set session
 * @param target reps, or seconds where {@code mode} is time
 * @param restSeconds rest between straight sets; a circuit uses its own
 * @param sides how left and right share a set; volume counts both sides
 * @param setup steps before the first rep
 * @param cues imperative, in order: set-up, pull, position, return
 * @param breath when to breathe
 * @param mistakes most common first
 * @param stop when to stop at once
 * @param easier ids of regressions, nearest first
 * @param harder ids of progressions, nearest first
 * @param figure id of the figure that shows it; empty shows its muscles instead
 */
public record Exercise(
        String id,
        String name,
        String shortName,
        String aka,
        Set<Region> regions,
        Pattern pattern,
        Set<Muscle> primary,
        Set<Muscle> secondary,
        List<String> equipment,
        List<String> equipmentNames,
        Level level,
        Mode mode,
        Load load,
        int sets,
        Target target,
        int restSeconds,
        Tempo tempo,
        Sides sides,
        List<String> setup,
        List<String> cues,
        String breath,
        List<String> mistakes,
        String stop,
        List<String> easier,
        List<String> harder,
        Optional<String> figure) {

    public static final int MOST_SETS = 20;

    /** Whether this is said in the same words as another. */
    public boolean isSaidLike(Exercise other) {
        return name.equals(other.name)
                && shortName.equals(other.shortName)
                && aka.equals(other.aka)
                && setup.equals(other.setup)
                && cues.equals(other.cues)
                && breath.equals(other.breath)
                && mistakes.equals(other.mistakes)
                && stop.equals(other.stop);
    }

    /** Whether check-in asks for a weight. */
    public boolean takesWeight() {
        return load == Load.TOTAL || load == Load.PER_HAND;
    }

    /**
     * Volume load of one set in kilograms: reps × weight, both hands and both sides counted; 0 for holds, bands and body weight, which are
     * never mixed into kilograms. Source: rules of the domain, calculations.
     *
     * @param reps 1–100 of one side
     * @param weightKg 0–500 as typed: of one hand where the load is per hand
     */
    public double volumeKg(int reps, double weightKg) {
        if (mode == Mode.TIME || !takesWeight()) {
            return 0;
        }
        int hands = load == Load.PER_HAND ? 2 : 1;
        int sidesWorked = sides == Sides.BOTH ? 1 : 2;
        return reps * weightKg * hands * sidesWorked;
    }

    /** Volume load of a set in kilograms; 0 also where no weight was logged. */
    public double volumeKg(Effort effort) {
        if (effort.reps().isEmpty() || effort.weight().isEmpty()) {
            return 0;
        }
        return volumeKg(effort.reps().getAsInt(), effort.weight().get().kilograms());
    }
}
