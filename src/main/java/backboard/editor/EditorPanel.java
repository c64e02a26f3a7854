package backboard.editor;

import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Keyboard;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton.Rank;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.words.Words;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The editor of the days' circuits: the week, the library, the stations, what the wall will show, and what there is to say about it. For the
 * UI thread.
 */
public final class EditorPanel extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final transient Editing editing;
    private final transient Words words;
    private final transient Advices advisor;
    private final transient Sheets sheets;
    private final transient ExerciseSheets exercises;
    private final WeekRow week;
    private final LibraryPane library;
    private final CircuitPane circuit;
    private final PreviewPane preview;
    private final BalancePane balance;
    private final AdvicePane remarks;
    private final Keyboard keys;
    private final transient EditorKeys typist;
    private final HeaderPane header;
    private final IconButton undo;
    private final IconButton redo;
    private final ChalkButton publish;
    private transient List<Advice> advices = List.of();
    private transient @Nullable EditorSheet sheet;
    private transient State state;
    private transient Advised advised = new Advised(Optional.empty(), List.of(), List.of());
    /** What had the keyboard's focus before a sheet came. */
    private @Nullable Component before;

    private boolean typing;
    private boolean made;

    /** What the remarks are about: they are dear to find and stay until one of these changes. */
    private record Advised(Optional<Circuit> circuit, List<?> week, List<?> broken) {}

    /**
     * The editor of a gym.
     *
     * @param pass of somebody who may change the plan
     * @param who that is, with the role, in words
     * @param screens what those are called that show a published circuit
     * @param home leads back to what else staff may do
     * @param lock lets nobody in any more
     */
    public static EditorPanel of(
            Kiosk kiosk, UUID pass, String who, Supplier<List<String>> screens, Runnable home, Runnable lock) {
        return new EditorPanel(
                new KioskDesk(kiosk, pass, who, screens),
                Words.of(kiosk.settings().language()),
                home,
                lock);
    }

    EditorPanel(Desk desk, Words words, Runnable home, Runnable lock) {
        this.words = words;
        this.state = desk.look();
        this.editing = new Editing(desk, words, this::refresh);
        this.advisor = new Advices(editing);
        Thumbs thumbs = new Thumbs(exercise -> state.figure(exercise));
        Ways ways = new Leading();
        this.sheets = new Sheets(editing, this::open, this::close, this::publish);
        this.exercises = new ExerciseSheets(editing, thumbs, sheets);
        DaySheet more = new DaySheet(editing, sheets, this::open, this::close, this::publish, home);
        setName("editor");
        getAccessibleContext().setAccessibleName(words.say("editor.title"));
        week = new WeekRow(editing);
        library = new LibraryPane(editing, thumbs, ways);
        circuit = new CircuitPane(editing, thumbs, ways);
        preview = new PreviewPane(words.say("editor.preview"));
        balance = new BalancePane(words);
        remarks = new AdvicePane(editing, ways);
        keys = Keyboard.ofLetters(NameSheet.spoken(words), library::type, () -> library.type('\b'));
        typist = new EditorKeys(editing, library, circuit, ways);
        header = new HeaderPane(editing, ways, week.arrows(), more::show, lock);
        undo = new IconButton(
                "editor-undo",
                words.say("editor.undo"),
                Rank.PLAIN,
                (ink, x, y, colour) -> Icons.turn(ink, x, y, true, colour),
                editing::undo);
        redo = new IconButton(
                "editor-redo",
                words.say("editor.redo"),
                Rank.PLAIN,
                (ink, x, y, colour) -> Icons.turn(ink, x, y, false, colour),
                editing::redo);
        publish = new ChalkButton(
                "editor-publish", words.say("editor.publish", desk.screens().size()), 36, ways::publish);
        List.of(header, week, library, keys, circuit, preview, balance, remarks, undo, redo, publish)
                .forEach(this::add);
        made = true;
        refresh();
    }

    // ---- what is shown

    /** Shows the state; about thirty times a second while the editor is open. */
    public void show(State now) {
        state = now;
        header.show(now);
        circuit.setTotal(total(now));
        if (sheet == null) {
            preview.show(now);
        } else if (sheet instanceof PublishSheet publishing) {
            publishing.show(now);
        }
    }

    private String total(State now) {
        return editing.circuit()
                .map(shown -> Total.of(shown, editing.day(), now, words))
                .orElse("");
    }

    private void refresh() {
        if (!made) {
            return;
        }
        Optional<Circuit> shown = editing.circuit();
        Advised about = new Advised(shown, editing.week(), List.copyOf(editing.broken()));
        if (!about.equals(advised)) {
            advised = about;
            advices = advisor.all();
            remarks.show(advices);
            balance.show(shown);
        }
        week.refresh();
        library.refresh();
        circuit.setTotal(total(state));
        circuit.refresh();
        preview.play(shown, Math.max(1, editing.chosen()));
        boolean open = editing.isOpen();
        undo.setEnabled(open && editing.draft().filter(Draft::canUndo).isPresent());
        redo.setEnabled(open && editing.draft().filter(Draft::canRedo).isPresent());
        publish.setEnabled(open && shown.isPresent());
        header.refresh();
        if (sheet != null) {
            sheet.refresh();
            sheet.refused(editing.refusal());
        }
        repaint();
    }

    /** Whether a station is being carried to another place. */
    public boolean isCarrying() {
        return circuit.isCarrying();
    }

    // ---- sheets

    private void open(EditorSheet next) {
        if (sheet == null) {
            before = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        } else {
            remove(sheet);
        }
        sheet = next;
        add(next, 0);
        revalidate();
        doLayout();
        next.doLayout();
        repaint();
        next.takeFocus(EventQueue.getCurrentEvent() instanceof KeyEvent);
    }

    private void close() {
        if (sheet != null) {
            remove(sheet);
            sheet = null;
            doLayout();
            refresh();
            if (before != null) {
                before.requestFocusInWindow();
            }
        }
    }

    private void publish(PublishSheet.Plan plan) {
        open(new PublishSheet(
                editing, plan, plan.kind() == DayKind.CIRCUIT ? advices : List.of(), this::close, this::close));
    }

    private final class Leading implements Ways {

        @Override
        public void replace(int place) {
            exercises.replace(place);
        }

        @Override
        public void method(int place) {
            open(new MethodSheet(editing, place, EditorPanel.this::close));
        }

        @Override
        public void timing() {
            open(new TimingSheet(
                    editing,
                    (warming, index) -> exercises.step(warming, index, this::timing),
                    EditorPanel.this::close));
        }

        @Override
        public void narrow(Narrowing by) {
            sheets.narrow(by, library.filter(), library::narrow);
        }

        @Override
        public void remarks() {
            sheets.remarks(advices);
        }

        @Override
        public void publish() {
            EditorPanel.this.publish(new PublishSheet.Plan(DayKind.CIRCUIT, editing.circuit()));
        }

        @Override
        public void copy() {
            sheets.copy();
        }

        @Override
        public void type(boolean wanted) {
            EditorPanel.this.type(wanted);
        }
    }

    // ---- keys

    private void type(boolean wanted) {
        typing = wanted;
        library.setTyping(wanted);
        doLayout();
        repaint();
    }

    /** A key that a person typed, wherever the focus is; returns whether it was for the editor. */
    public boolean typed(KeyEvent key) {
        return typist.typed(key, sheet);
    }

    // ---- layout

    @Override
    protected void arrange(Sheet whole) {
        for (Component child : getComponents()) {
            child.setVisible(sheet == null || child == sheet);
        }
        keys.setVisible(sheet == null && typing);
        if (sheet != null) {
            put(sheet, whole.area());
            return;
        }
        EditorLayout layout = EditorLayout.of(whole, typing);
        put(header, layout.header());
        put(week, layout.week());
        place(library, layout.library());
        place(circuit, layout.circuit());
        place(keys, layout.keys());
        place(preview, layout.preview());
        place(balance, layout.balance());
        place(remarks, layout.remarks());
        place(undo, layout.undo());
        place(redo, layout.redo());
        place(publish, layout.publish());
    }

    private void place(Component part, Optional<Area> area) {
        part.setVisible(area.isPresent());
        area.ifPresent(where -> put(part, where));
    }

    @Override
    protected void paint(Ink ink) {
        // The parts are all there is.
    }
}
