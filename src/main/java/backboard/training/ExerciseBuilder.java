package backboard.training;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An exercise while somebody changes it, field by field; what each of them is says {@link Exercise}. For one thread. */
public final class ExerciseBuilder {

    private String id;
    private String name;
    private String shortName;
    private String aka;
    private Set<Region> regions;
    private Pattern pattern;
    private Set<Muscle> primary;
    private Set<Muscle> secondary;
    private List<String> equipment;
    private List<String> equipmentNames;
    private Level level;
    private Mode mode;
    private Load load;
    private int sets;
    private Target target;
    private int restSeconds;
    private Tempo tempo;
    private Sides sides;
    private List<String> setup;
    private List<String> cues;
    private String breath;
    private List<String> mistakes;
    private String stop;
    private List<String> easier;
    private List<String> harder;
    private Optional<String> figure;

    private ExerciseBuilder(Exercise from) {
        this.id = from.id();
        this.name = from.name();
        this.shortName = from.shortName();
        this.aka = from.aka();
        this.regions = from.regions();
        this.pattern = from.pattern();
        this.primary = from.primary();
        this.secondary = from.secondary();
        this.equipment = from.equipment();
        this.equipmentNames = from.equipmentNames();
        this.level = from.level();
        this.mode = from.mode();
        this.load = from.load();
        this.sets = from.sets();
        this.target = from.target();
        this.restSeconds = from.restSeconds();
        this.tempo = from.tempo();
        this.sides = from.sides();
        this.setup = from.setup();
        this.cues = from.cues();
        this.breath = from.breath();
        this.mistakes = from.mistakes();
        this.stop = from.stop();
        this.easier = from.easier();
        this.harder = from.harder();
        this.figure = from.figure();
    }

    /** Begins with what another one has. */
    public static ExerciseBuilder of(Exercise from) {
        return new ExerciseBuilder(from);
    }

    public ExerciseBuilder id(String other) {
        id = other;
        return this;
    }

    public ExerciseBuilder name(String other) {
        name = other;
        return this;
    }

    public ExerciseBuilder shortName(String other) {
        shortName = other;
        return this;
    }

    public ExerciseBuilder aka(String other) {
        aka = other;
        return this;
    }

    public ExerciseBuilder regions(Set<Region> other) {
        regions = other;
        return this;
    }

    public ExerciseBuilder pattern(Pattern other) {
        pattern = other;
        return this;
    }

    public ExerciseBuilder primary(Set<Muscle> other) {
        primary = other;
        return this;
    }

    public ExerciseBuilder secondary(Set<Muscle> other) {
        secondary = other;
        return this;
    }

    public ExerciseBuilder equipment(List<String> other) {
        equipment = other;
        return this;
    }

    public ExerciseBuilder equipmentNames(List<String> other) {
        equipmentNames = other;
        return this;
    }

    public ExerciseBuilder level(Level other) {
        level = other;
        return this;
    }

    public ExerciseBuilder mode(Mode other) {
        mode = other;
        return this;
    }

    public ExerciseBuilder load(Load other) {
        load = other;
        return this;
    }

    public ExerciseBuilder sets(int other) {
        sets = other;
        return this;
    }

    public ExerciseBuilder target(Target other) {
        target = other;
        return this;
    }

    public ExerciseBuilder restSeconds(int other) {
        restSeconds = other;
        return this;
    }

    public ExerciseBuilder tempo(Tempo other) {
        tempo = other;
        return this;
    }

    public ExerciseBuilder sides(Sides other) {
        sides = other;
        return this;
    }

    public ExerciseBuilder setup(List<String> other) {
        setup = other;
        return this;
    }

    public ExerciseBuilder cues(List<String> other) {
        cues = other;
        return this;
    }

    public ExerciseBuilder breath(String other) {
        breath = other;
        return this;
    }

    public ExerciseBuilder mistakes(List<String> other) {
        mistakes = other;
        return this;
    }

    public ExerciseBuilder stop(String other) {
        stop = other;
        return this;
    }

    public ExerciseBuilder easier(List<String> other) {
        easier = other;
        return this;
    }

    public ExerciseBuilder harder(List<String> other) {
        harder = other;
        return this;
    }

    public ExerciseBuilder figure(Optional<String> other) {
        figure = other;
        return this;
    }

    /** The exercise as it is now. */
    public Exercise build() {
        return new Exercise(
                id,
                name,
                shortName,
                aka,
                regions,
                pattern,
                primary,
                secondary,
                equipment,
                equipmentNames,
                level,
                mode,
                load,
                sets,
                target,
                restSeconds,
                tempo,
                sides,
                setup,
                cues,
                breath,
                mistakes,
                stop,
                easier,
                harder,
                figure);
    }
}
