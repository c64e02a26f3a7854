package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.figure.Angle;
import backboard.figure.Body;
import backboard.figure.Figure;
import backboard.figure.Gear;
import backboard.figure.Joint;
import backboard.figure.Layer;
import backboard.figure.Loop;
import backboard.figure.Point;
import backboard.figure.View;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure file without mistakes, and which exercise gets which figure. */
class FigureFilesTest {

    private static final String FILE = "figures/gym-row.yaml";

    @TempDir
    private Path folder;

    private static Figure figure(Library library, String id) {
        return Optional.ofNullable(library.figures().get(id)).orElseThrow();
    }

    @Test
    void everyFieldOfAFigureArrives() {
        Gym gym = new Gym(folder).with(FILE, Gym.FIGURE);

        Figure figure = figure(gym.overShipped(), "gym-row");

        assertThat(gym.problems()).isEmpty();
        assertThat(figure.view()).isEqualTo(View.SIDE);
        assertThat(figure.loop()).isEqualTo(Loop.THERE_AND_BACK);
        assertThat(figure.startsStretched()).isFalse();
        assertThat(figure.cycleSeconds()).isEqualTo(3);
        assertThat(figure.poses()).hasSize(2);
        Body first = figure.at(0);
        assertThat(first.at(Joint.BALL).distance(new Point(.07, 0))).isLessThan(1e-9);
        assertThat(first.at(Joint.HAND).distance(new Point(.28, .4))).isLessThan(.001);
        assertThat(first.pose().get(Angle.FAR_KNEE)).isEqualTo(40);
        assertThat(figure.at(1).pose().get(Angle.ELBOW)).isEqualTo(100);
        Gear bar = figure.gear().get(0);
        assertThat(bar.kind()).isEqualTo(Gear.Kind.BARBELL);
        assertThat(bar.at().in(first)).isEqualTo(first.at(Joint.HAND));
    }

    @Test
    void whatIsLeftOutHasItsDefault() {
        Gym gym = new Gym(folder).with(FILE, "view: front\npin: hip 0 .531\nposes:\n  - {}\n");

        Figure figure = figure(gym.overShipped(), "gym-row");

        assertThat(gym.problems()).isEmpty();
        assertThat(figure.startsStretched()).isTrue();
        assertThat(figure.loop()).isEqualTo(Loop.THERE_AND_BACK);
        assertThat(figure.cycleSeconds()).isEqualTo(4);
        assertThat(figure.armsBehind()).isFalse();
        assertThat(figure.gear()).isEmpty();
        assertThat(figure.at(0).at(Joint.BALL).y()).isCloseTo(0, within(.002));
    }

    @Test
    void gearTakesItsKindsSizeAndLayerUnlessItSaysOtherwise() {
        Gym gym = new Gym(folder)
                .with(
                        FILE,
                        Gym.FIGURE
                                + "  - cable: { at: 0.5 1.2, to: hand 0.02 -0.03 }\n"
                                + "  - dumbbell: far-hand\n"
                                + "  - beam: { at: 0.3 0, to: 0.3 1.2, size: .05, tone: dark, layer: front }\n"
                                + "  - handle: { at: hand, turn: -45 }\n");

        Figure figure = figure(gym.overShipped(), "gym-row");

        assertThat(gym.problems()).isEmpty();
        Body body = figure.at(0);
        Gear cable = figure.gear().get(1);
        assertThat(cable.size()).isEqualTo(.028);
        assertThat(cable.layer()).isEqualTo(Layer.BACK);
        assertThat(cable.at().in(body)).isEqualTo(new Point(.5, 1.2));
        assertThat(cable.to().in(body)).isEqualTo(body.at(Joint.HAND).plus(.02, -.03));
        assertThat(figure.gear().get(2).layer()).as("what hangs on a far joint").isEqualTo(Layer.FAR);
        Gear beam = figure.gear().get(3);
        assertThat(beam.size()).isEqualTo(.05);
        assertThat(beam.tone()).isEqualTo(Gear.Tone.DARK);
        assertThat(beam.layer()).isEqualTo(Layer.FRONT);
        assertThat(figure.gear().get(4).turn()).isEqualTo(-45);
    }

    @Test
    void posesMayHaveAPinEachOfOneJoint() {
        String without = Gym.change(Gym.FIGURE, "pin: ball 0.07 0\n", "");
        Gym gym = new Gym(folder)
                .with(
                        FILE,
                        without.replace("hand: 0.28 0.4", "pin: hip 0 0.5, hand: 0.28 0.4")
                                .replace("elbow: 100", "elbow: 100, pin: hip 0.1 0.52"));

        Figure figure = figure(gym.overShipped(), "gym-row");

        assertThat(gym.problems()).isEmpty();
        assertThat(figure.at(.5).at(Joint.HIP).distance(new Point(.05, .51))).isLessThan(1e-9);
    }

    @Test
    void anExerciseHasTheFigureOfItsNameUnlessItNamesAnotherOrNone() {
        Gym gym = new Gym(folder)
                .with(FILE, Gym.FIGURE)
                .with("exercises/gym-row.yaml", Gym.EXERCISE)
                .with("exercises/gym-pull.yaml", Gym.EXERCISE + "figure: pull-up\n")
                .with("exercises/pull-up.yaml", Gym.EXERCISE + "figure: none\n")
                .with("exercises/gym-walk.yaml", Gym.EXERCISE);

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(library.exercise("gym-row").orElseThrow().figure()).contains("gym-row");
        assertThat(library.exercise("gym-pull").orElseThrow().figure()).contains("pull-up");
        assertThat(library.exercise("pull-up").orElseThrow().figure()).isEmpty();
        assertThat(library.exercise("gym-walk").orElseThrow().figure()).isEmpty();
    }

    @Test
    void aGymsFigureReplacesTheShippedOneWhole() {
        Gym gym = new Gym(folder).with("figures/pull-up.yaml", Gym.FIGURE);

        Library library = gym.overShipped();

        assertThat(gym.problems()).isEmpty();
        assertThat(figure(library, "pull-up").gear()).extracting(Gear::kind).containsExactly(Gear.Kind.BARBELL);
        assertThat(library.exercise("pull-up").orElseThrow().figure()).contains("pull-up");
    }

    @Test
    void aBrokenFigureOfTheGymsOwnIsToldOnceAndTheShippedOneStaysInItsPlace() {
        Gym gym = new Gym(folder).with("figures/pull-up.yaml", Gym.FIGURE.replace("hip: 80", "hip: 800"));

        Library library = gym.overShipped();

        assertThat(gym.problems()).hasSize(1);
        assertThat(gym.problems().get(0).toString()).startsWith("gym/figures/pull-up.yaml:7: 'hip' is 800");
        assertThat(figure(library, "pull-up"))
                .isEqualTo(figure(new Gym(folder.resolve("none")).overShipped(), "pull-up"));
    }

    @Test
    void aBrokenFigureLeavesTheExerciseInTheLibrary() {
        Gym gym = new Gym(folder)
                .with(FILE, Gym.FIGURE.replace("hip: 80", "hip: 800"))
                .with("exercises/gym-row.yaml", Gym.EXERCISE);

        Library library = gym.overShipped();

        assertThat(gym.problems()).hasSize(1);
        assertThat(library.exercise("gym-row")).isPresent();
        assertThat(library.figures()).doesNotContainKey("gym-row");
    }
}
