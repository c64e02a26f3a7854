package backboard.workbench;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backboard.kiosk.TurnedClock;
import backboard.library.AssetSource;
import backboard.look.Theme;
import backboard.ui.Ui;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A coach at the workbench: real window, real files, a clock that the test turns. */
class WorkbenchTest {

    private static final String STANDING = """
            view: side
            pin: ball 0.07 0
            poses:
              - { trunk: 0 }
              - { trunk: 0, shoulder: 170 }
            """;

    @TempDir
    private Path folder;

    private final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-20T11:00:00Z"));
    private Ui ui;
    private WorkbenchPanel panel;

    @BeforeEach
    void open() throws IOException {
        write("deadlift-of-ours", STANDING);
        Files.createDirectories(folder.resolve("exercises"));
        String row = Files.readString(Path.of("assets/exercises/pull-up.yaml"));
        Files.writeString(
                folder.resolve("exercises/deadlift-of-ours.yaml"),
                row.replaceFirst("name: .*", "name: Our deadlift")
                        .replaceFirst("tempo: .*", "tempo: 2-0-1-1")
                        .replaceAll("(?s)easier:.*", ""));
        Files.writeString(
                folder.resolve("exercises/gym-stretch.yaml"),
                row.replaceFirst("name: .*", "name: Gym stretch").replaceAll("(?s)easier:.*", ""));
        ui = new Ui();
        panel = ui.open(
                new Dimension(1280, 720),
                () -> new WorkbenchPanel(
                        List.of(
                                AssetSource.directory(Path.of("assets"), "assets"),
                                AssetSource.directory(folder, "gym")),
                        clock::steadyNanos,
                        Optional.of("deadlift-of-ours")));
    }

    @AfterEach
    void close() {
        ui.close();
    }

    private void write(String id, String text) throws IOException {
        Files.createDirectories(folder.resolve("figures"));
        Files.writeString(folder.resolve("figures/" + id + ".yaml"), text);
    }

    @Test
    void theChosenExerciseIsShownWithItsFile() {
        eventually(() -> assertThat(text("file")).isEqualTo("gym/figures/deadlift-of-ours.yaml at tempo 2-0-1-1"));
        assertThat(text("mistake")).isEmpty();
        assertThat(lightPixels()).isGreaterThan(2000);
    }

    @Test
    void theFigureMovesAtTheTempoOfTheExercise() {
        clock.advance(Duration.ofMillis(500));
        eventually(() -> assertThat(position()).isCloseTo(.5, within(.001)));
        clock.advance(Duration.ofMillis(900));
        eventually(() -> assertThat(position()).isEqualTo(1));
        clock.advance(Duration.ofMillis(1600));
        eventually(() -> assertThat(position()).isCloseTo(.5, within(.001)));
    }

    @Test
    void theSpeedCanBeHalvedAndTheFigureHalted() {
        ui.tap("speed-50");
        clock.advance(Duration.ofMillis(1000));
        eventually(() -> assertThat(position()).isCloseTo(.5, within(.001)));
        ui.tap("pause");
        clock.advance(Duration.ofMillis(5000));
        eventually(() -> assertThat(ui.isChosen("pause")).isTrue());
        assertThat(position()).isCloseTo(.5, within(.001));
        ui.tap("pause");
        ui.tap("speed-25");
        clock.advance(Duration.ofMillis(2000));
        eventually(() -> assertThat(position()).isEqualTo(1));
    }

    @Test
    void theEndsAndTheMiddleAreOneTouchAway() {
        BufferedImage start = picture();
        ui.tap("end");
        eventually(() -> assertThat(position()).isEqualTo(1));
        assertThat(ui.isChosen("pause")).isTrue();
        BufferedImage end = picture();
        assertThat(differences(start, end)).isGreaterThan(1000);
        ui.tap("half");
        eventually(() -> assertThat(position()).isEqualTo(.5));
        ui.tap("start");
        eventually(() -> assertThat(position()).isZero());
        assertThat(differences(start, picture())).isZero();
        ui.tap("pause");
        clock.advance(Duration.ofMillis(500));
        eventually(() -> assertThat(position()).isCloseTo(.5, within(.001)));
    }

    @Test
    void theOtherEndStandsBehindOrBeside() {
        ui.tap("start");
        assertThat(count(picture(), Theme.GHOST.getRGB())).isLessThan(20);
        long alone = lightPixels();
        ui.tap("ghost");
        eventually(() -> assertThat(count(picture(), Theme.GHOST.getRGB())).isGreaterThan(300));
        ui.tap("ends");
        eventually(() -> assertThat(count(picture(), Theme.GHOST.getRGB())).isLessThan(20));
        assertThat(lightPixels()).isNotEqualTo(alone);
    }

    @Test
    void aSavedFileIsShownAtOnce() throws IOException {
        ui.tap("start");
        BufferedImage before = picture();

        write("deadlift-of-ours", STANDING.replace("- { trunk: 0 }", "- { trunk: 80, hip: 90, knee: 20 }"));

        eventually(() -> assertThat(differences(before, picture())).isGreaterThan(2000));
        assertThat(text("mistake")).isEmpty();
    }

    @Test
    void aMistakeIsToldInItsSentenceAndTheLastGoodFigureStays() throws IOException {
        ui.tap("start");
        BufferedImage before = picture();

        write("deadlift-of-ours", STANDING.replace("shoulder: 170", "sholder: 170"));

        eventually(() -> assertThat(text("mistake"))
                .isEqualTo("gym/figures/deadlift-of-ours.yaml:5: unknown field 'sholder'; did you mean 'shoulder'?"));
        ui.tap("end");
        ui.tap("start");
        eventually(() -> assertThat(position()).isZero());
        assertThat(lightPixels()).isGreaterThan(2000);

        write("deadlift-of-ours", STANDING);
        eventually(() -> assertThat(text("mistake")).isEmpty());
        eventually(() -> assertThat(differences(before, picture())).isZero());
    }

    @Test
    void anExerciseWithoutFigureSaysWhichFileToWriteAndShowsItWhenItIsThere() throws IOException {
        choose("Gym stretch");
        eventually(() -> assertThat(text("file")).isEqualTo("No figure yet; write assets/figures/gym-stretch.yaml"));
        assertThat(lightPixels()).isZero();
        assertThat(lines()).anyMatch(line -> line.equals("Gym stretch (no figure)"));

        write("gym-stretch", STANDING);

        eventually(() -> assertThat(text("file")).startsWith("gym/figures/gym-stretch.yaml at tempo"));
        eventually(() -> assertThat(lightPixels()).isGreaterThan(2000));
        assertThat(lines()).contains("Gym stretch");
    }

    @Test
    void typingFindsAnExerciseAndTheArrowKeysChoose() {
        onUi(() -> find(panel, "search", JTextField.class).requestFocusInWindow());
        ui.type("cat");

        eventually(() -> assertThat(text("file")).startsWith("assets/figures/cat-cow.yaml"));
        assertThat(lines()).hasSizeLessThan(10).contains("Cat-cow");

        ui.press(KeyEvent.VK_BACK_SPACE);
        ui.press(KeyEvent.VK_BACK_SPACE);
        ui.press(KeyEvent.VK_BACK_SPACE);
        eventually(() -> assertThat(lines()).hasSize(92));
        String before = text("file");
        ui.press(KeyEvent.VK_DOWN);
        eventually(() -> assertThat(text("file")).isNotEqualTo(before));
    }

    private void choose(String name) {
        onUi(() -> {
            JList<?> list = find(panel, "exercises", JList.class);
            list.setSelectedIndex(lines(list)
                    .indexOf(lines(list).stream()
                            .filter(line -> line.startsWith(name))
                            .findFirst()
                            .orElseThrow()));
            return true;
        });
    }

    private List<String> lines() {
        return onUi(() -> lines(find(panel, "exercises", JList.class)));
    }

    /** As they are painted. */
    private static <T> List<String> lines(JList<T> list) {
        return Stream.iterate(0, i -> i < list.getModel().getSize(), i -> i + 1)
                .map(i -> (javax.swing.JLabel) list.getCellRenderer()
                        .getListCellRendererComponent(list, list.getModel().getElementAt(i), i, false, false))
                .map(javax.swing.JLabel::getText)
                .toList();
    }

    private String text(String name) {
        return onUi(() -> find(panel, name, JTextArea.class).getText());
    }

    private double position() {
        return onUi(() -> find(panel, "easel", Easel.class).position());
    }

    private BufferedImage picture() {
        return onUi(() -> {
            Easel easel = find(panel, "easel", Easel.class);
            BufferedImage image = new BufferedImage(easel.getWidth(), easel.getHeight(), BufferedImage.TYPE_INT_RGB);
            easel.paint(image.getGraphics());
            return image;
        });
    }

    private long lightPixels() {
        return count(picture(), Theme.FIGURE.getRGB());
    }

    private static long count(BufferedImage image, int rgb) {
        return Arrays.stream(pixels(image)).filter(pixel -> pixel == rgb).count();
    }

    private static long differences(BufferedImage one, BufferedImage other) {
        int[] a = pixels(one);
        int[] b = pixels(other);
        assertThat(b).hasSameSizeAs(a);
        long count = 0;
        for (int i = 0; i < a.length; i++) {
            count += a[i] == b[i] ? 0 : 1;
        }
        return count;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static <C extends Component> C find(Container in, String name, Class<C> type) {
        return Stream.of(in.getComponents())
                .flatMap(WorkbenchTest::withInner)
                .filter(component -> name.equals(component.getName()))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> withInner(Component component) {
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Stream.of(container.getComponents()).flatMap(WorkbenchTest::withInner))
                : Stream.of(component);
    }
}
