package backboard.editor;

import backboard.kiosk.Kiosk;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Header;
import backboard.look.Ink;
import backboard.look.Keyboard;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton.Rank;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.words.Words;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.time.ZonedDateTime;
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
    private final WeekRow week;
    private final LibraryPane library;
    private final CircuitPane circuit;
    private final PreviewPane preview;
    private final BalancePane balance;
    private final AdvicePane remarks;
    private final Keyboard keys;
    private final HeaderPane header;
    private final IconButton undo;
    private final IconButton redo;
    private final ChalkButton publish;
    private transient List<Advice> advices = List.of();
    private transient @Nullable EditorSheet sheet;
    private transient State state;
    private transient Advised advised = new Advised(Optional.empty(), List.of(), List.of());
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
        this.sheets = new Sheets(editing, thumbs, this::open, this::close);
        DaySheet more = new DaySheet(editing, sheets, this::open, this::close, this::publish, home);
        setName("editor");
        getAccessibleContext().setAccessibleName(words.say("editor.title"));
        week = new WeekRow(editing);
        library = new LibraryPane(editing, thumbs, ways);
        circuit = new CircuitPane(editing, thumbs, ways);
        preview = new PreviewPane(words.say("editor.preview"));
        balance = new BalancePane(words);
        remarks = new AdvicePane(editing, ways);
        keys = Keyboard.ofLetters(NameSheet.spoken(words), this::search, () -> search('\b'));
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
        circuit.setTotal(total(now));
        if (sheet == null) {
            preview.show(now);
        } else if (sheet instanceof PublishSheet publishing) {
            publishing.show(now);
        }
    }

    private String total(State now) {
        Optional<Circuit> shown = editing.circuit();
        if (shown.isEmpty()) {
            return "";
        }
        Circuit circuit = shown.get();
        int rounds = circuit.timing().rounds();
        int minutes = Math.round(circuit.circuitSeconds() / 60f);
        return start(now)
                .map(start -> words.say(
                        "editor.total.ends",
                        rounds,
                        minutes,
                        Header.CLOCK.format(start.plusSeconds(circuit.classSeconds()))))
                .orElse(words.say("editor.total", rounds, minutes));
    }

    /** When the day's first class begins that has not begun yet; today, if there is none, now. */
    private Optional<ZonedDateTime> start(State now) {
        boolean today = editing.day().equals(now.now().toLocalDate());
        ZonedDateTime from =
                today ? now.now() : editing.day().atStartOfDay(now.now().getZone());
        return now.settings()
                .classes()
                .next(from)
                .filter(start -> start.toLocalDate().equals(editing.day()))
                .or(() -> today ? Optional.of(now.now()) : Optional.empty());
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
        }
        repaint();
    }

    /** Whether a station is being carried to another place. */
    boolean isCarrying() {
        return circuit.isCarrying();
    }

    // ---- sheets

    private void open(EditorSheet next) {
        if (sheet != null) {
            remove(sheet);
        }
        sheet = next;
        add(next, 0);
        revalidate();
        doLayout();
        next.doLayout();
        repaint();
        next.requestFocusInWindow();
    }

    private void close() {
        if (sheet != null) {
            remove(sheet);
            sheet = null;
            doLayout();
            refresh();
        }
    }

    private void publish(PublishSheet.Plan plan) {
        open(new PublishSheet(
                editing, plan, plan.kind() == DayKind.CIRCUIT ? advices : List.of(), this::close, this::close));
    }

    private final class Leading implements Ways {

        @Override
        public void replace(int place) {
            sheets.replace(place);
        }

        @Override
        public void method(int place) {
            open(new MethodSheet(editing, place, EditorPanel.this::close));
        }

        @Override
        public void timing() {
            open(new TimingSheet(
                    editing, (warming, index) -> sheets.step(warming, index, this::timing), EditorPanel.this::close));
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

    private void search(int character) {
        String typed = library.filter().typed();
        String next = character == '\b'
                ? typed.substring(0, Math.max(0, typed.length() - 1))
                : typed + Character.toString(character);
        library.narrow(library.filter().typing(next));
    }

    /** A key that a person typed, wherever the focus is; returns whether it was for the editor. */
    public boolean typed(KeyEvent key) {
        boolean pressed = key.getID() == KeyEvent.KEY_PRESSED;
        if (key.getKeyCode() == KeyEvent.VK_ESCAPE && (sheet != null || typing)) {
            if (pressed) {
                leave();
            }
            return true;
        }
        if (sheet != null) {
            return types(key) && (key.getID() != KeyEvent.KEY_TYPED ? takes(key) : sheet.typed(key.getKeyChar()));
        }
        if (key.isControlDown() && (key.getKeyCode() == KeyEvent.VK_Z || key.getKeyCode() == KeyEvent.VK_Y)) {
            if (pressed) {
                back(key.getKeyCode() == KeyEvent.VK_Z && !key.isShiftDown());
            }
            return true;
        }
        if (circuit.typed(key) || library.typed(key)) {
            return true;
        }
        return searches(key);
    }

    private void back(boolean undoing) {
        if (undoing) {
            editing.undo();
        } else {
            editing.redo();
        }
    }

    private void leave() {
        if (sheet == null) {
            type(false);
        } else {
            sheet.close();
        }
    }

    /** Only a name is typed into a sheet. */
    private boolean takes(KeyEvent key) {
        return sheet instanceof NameSheet && key.getKeyCode() != KeyEvent.VK_TAB;
    }

    private static boolean types(KeyEvent key) {
        char character = key.getKeyChar();
        boolean edits = character == '\b' || character == '\n';
        return character != KeyEvent.CHAR_UNDEFINED
                && (edits || !Character.isISOControl(character))
                && !key.isControlDown()
                && !key.isAltDown()
                && !key.isMetaDown();
    }

    /** Letters look for exercises at once; a space does so only while something is looked for, since it also presses buttons. */
    private boolean searches(KeyEvent key) {
        char character = key.getKeyChar();
        boolean letter = types(key) && Character.isLetterOrDigit(character);
        boolean also = types(key) && (character == ' ' || character == '\b') && typing;
        if (!letter && !also) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            if (!typing) {
                type(true);
            }
            search(character == '\b' ? '\b' : Character.toLowerCase(character));
        }
        return true;
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
