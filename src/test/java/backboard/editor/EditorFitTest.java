package backboard.editor;

import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.checkin.PagesFitTest;
import backboard.kiosk.TestGym;
import backboard.look.Skin;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Station;
import backboard.ui.Words;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything of the editor at every size: no text cut or over another, and everything to touch large and far enough apart. */
class EditorFitTest {

    private static final LocalDate TODAY = OpenEditor.TODAY;

    private EditorPanel editor;
    private Dimension size;
    private String place;

    /** So many stations with the longest names there are in Spanish. */
    static Circuit circuit(int stations) {
        return circuit(stations, Language.SPANISH);
    }

    private static Circuit circuit(int stations, Language language) {
        List<Exercise> longest = TestGym.LIBRARY.in(language).exercises().values().stream()
                .filter(exercise -> exercise.pattern().isTraining())
                .sorted(Comparator.comparing(
                        (Exercise exercise) -> -exercise.name().length()))
                .limit(stations)
                .toList();
        return TestGym.LIBRARY
                .in(language)
                .circuit("hinge-and-hold")
                .orElseThrow()
                .doing(IntStream.range(0, stations)
                        .mapToObj(i -> Station.of(i + 1, longest.get(i)).marked(true))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1280, 720, en, 1",
        "1280, 720, es, 8",
        "1280, 720, es, 20",
        "1920, 1080, en, 8",
        "1920, 1080, es, 20",
        "1080, 1920, en, 1",
        "1080, 1920, es, 8",
        "1080, 1920, es, 20"
    })
    void everythingFits(int width, int height, String language, int stations) {
        size = new Dimension(width, height);
        place = language + " " + width + "x" + height + " " + stations;
        onUi(() -> {
            Skin.install();
            return true;
        });
        MemoryDesk desk = new MemoryDesk("gym.language = " + language);
        Language spoken = language.equals("es") ? Language.SPANISH : Language.ENGLISH;
        Circuit circuit = circuit(stations, spoken);
        desk.plan(TODAY, DayKind.CIRCUIT, Optional.of(circuit));
        desk.classRuns(circuit, 500_000);
        editor = onUi(() -> new EditorPanel(desk, backboard.words.Words.of(spoken), () -> {}, () -> {}));
        settle();
        onUi(() -> {
            editor.setSize(size);
            editor.show(desk.look());
            return true;
        });
        fits();
        press("editor-plus");
        fits();
        through("editor-replace");
        press("editor-method");
        press("editor-method-drop-set");
        press("editor-sides-half");
        fits();
        press("editor-back");
        fits();
        press("editor-station-1");
        fits();
        through("editor-timing");
        through("editor-copy");
        through("editor-filter-place");
        through("editor-filter-gear");
        through("editor-filter-level");
        press("editor-menu");
        fits();
        press("editor-day-equipment");
        fits();
        press("editor-equipment-mat");
        press("editor-back");
        fits();
        press("editor-search");
        fits();
        press("editor-search");
        press("editor-menu");
        through("editor-day-name");
        press("editor-publish");
        fits();
        press("editor-publish-next-class");
        press("editor-menu");
        through("editor-day-versions");
        press("editor-day-7");
        fits();
        press("editor-day-1");
        fits();
    }

    private void through(String name) {
        press(name);
        fits();
        press("editor-back");
    }

    /** Answers come on the UI thread a little later. */
    private static void settle() {
        for (int i = 0; i < 6; i++) {
            onUi(() -> true);
        }
    }

    private List<AbstractButton> buttons() {
        return onUi(() -> {
            Words.of(editor, size);
            List<AbstractButton> all = new ArrayList<>();
            PagesFitTest.collect(editor, all);
            return all;
        });
    }

    private void press(String name) {
        AbstractButton button = buttons().stream()
                .filter(one -> name.equals(one.getName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " " + place));
        onUi(() -> {
            button.doClick(0);
            return true;
        });
        settle();
    }

    /** Rows of a list may abut, and a link in a line of text is as high as the line. */
    private static Predicate<AbstractButton> apart() {
        return button -> !button.getName().matches("editor-(station|add)-\\d+|editor-clear|editor-re(place|move)");
    }

    private void fits() {
        onUi(() -> {
            List<Words> words = Words.of(editor, size);
            PagesFitTest.check(words, size);
            assertThat(words)
                    .as(place)
                    // What a day of the week row has is read in full once it is opened.
                    .filteredOn(text -> !text.whole())
                    .filteredOn(text -> !isOfWeek(text))
                    .isEmpty();
            List<AbstractButton> all = new ArrayList<>();
            PagesFitTest.collect(editor, all);
            List<AbstractButton> large = all.stream().filter(apart()).toList();
            PagesFitTest.checkTargets(place, large, places(large), Math.min(size.width, size.height) / 1080.0);
            assertThat(places(all))
                    .allSatisfy(
                            at -> assertThat(new Rectangle(size).contains(at)).isTrue());
            return true;
        });
    }

    private boolean isOfWeek(Words text) {
        List<AbstractButton> all = new ArrayList<>();
        PagesFitTest.collect(editor, all);
        return all.stream()
                .filter(button -> button.getName().startsWith("editor-day-"))
                .map(button -> places(List.of(button)).get(0))
                .anyMatch(at -> at.contains(text.bounds()));
    }

    private List<Rectangle> places(List<AbstractButton> buttons) {
        return buttons.stream()
                .map(button -> SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), editor))
                .toList();
    }
}
