package backboard.editor;

import backboard.keys.KeyTaker;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.training.Circuit;
import backboard.training.Station;
import backboard.ui.Ui;
import backboard.words.Words;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.util.List;

/** The editor in a window, with a gym in memory. */
final class OpenEditor implements AutoCloseable {

    static final Dimension SIZE = new Dimension(1280, 720);
    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    final Ui ui = new Ui();
    final MemoryDesk desk;
    final Window window;
    int homes;
    int locks;

    OpenEditor(MemoryDesk desk) {
        this.desk = desk;
        this.window = ui.open(
                SIZE,
                () -> new Window(new EditorPanel(
                        desk, Words.of(desk.look().settings().language()), () -> homes++, () -> locks++)));
        show();
    }

    /** Offers the editor the keys, as the pages of the staff do. */
    static final class Window extends ScreenPane implements KeyTaker {

        private static final long serialVersionUID = 1L;

        private final EditorPanel editor;

        Window(EditorPanel editor) {
            this.editor = editor;
            add(editor);
        }

        @Override
        public boolean typed(KeyEvent key) {
            return editor.typed(key);
        }

        @Override
        public boolean scanned(String card) {
            return false;
        }

        @Override
        protected void arrange(Sheet sheet) {
            put(editor, sheet.area());
        }

        @Override
        protected void paint(Ink ink) {
            // The editor covers everything.
        }
    }

    /** The editor sees the gym as it is now. */
    void show() {
        Ui.onUi(() -> {
            window.editor.show(desk.look());
            return true;
        });
    }

    /** The draft of today as it was kept. */
    Circuit kept() {
        return Ui.onUi(() -> desk.draft(TODAY).orElseThrow(() -> new AssertionError("nothing was kept for today")));
    }

    /** Ids of the exercises of today's draft in their order; none while nothing was kept. */
    List<String> exercises() {
        return Ui.onUi(() -> desk.draft(TODAY).map(Circuit::stations).orElse(List.of()).stream()
                .map(Station::exercise)
                .map(exercise -> exercise.id())
                .toList());
    }

    /** A key together with Alt; the robot of windows in memory does not know that one. */
    void alt(int code) {
        EventQueue queue = Toolkit.getDefaultToolkit().getSystemEventQueue();
        Component owner = Ui.onUi(
                () -> KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        for (int id : new int[] {KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED}) {
            queue.postEvent(new KeyEvent(
                    owner, id, System.currentTimeMillis(), InputEvent.ALT_DOWN_MASK, code, KeyEvent.CHAR_UNDEFINED));
        }
        Ui.onUi(() -> true);
    }

    /** Whether a finger carries a station. */
    boolean isLifted() {
        return Ui.onUi(() -> window.editor.isCarrying());
    }

    /** All that can be read. */
    List<String> texts() {
        return Ui.onUi(() -> backboard.ui.Words.now(window).stream()
                .map(backboard.ui.Words::text)
                .toList());
    }

    @Override
    public void close() {
        ui.close();
    }
}
