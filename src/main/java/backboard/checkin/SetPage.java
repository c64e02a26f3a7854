package backboard.checkin;

import backboard.checkin.KeypadEntry.Part;
import backboard.coach.Finding;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Station;
import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** One member logs sets. The station is chosen when the page opens and then only by the member, whatever the class does. */
final class SetPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Host host;
    private final transient SetWords words;
    private final transient SetFlow flow;
    private final LoadPane load;
    private final Stepper amount;
    private final DoneButton done;
    private final Question question;
    private final HistoryCard history = new HistoryCard();
    private final NextCard next;
    private final transient SetTools tools;
    private final RatingRow rating;
    private final UndoBar bar;
    private final TouchButton notYou;
    private final Keypad keypad;
    private final StationPane stations;
    private final ExercisePane instead;
    private final SetsPane mine;
    private final RatingPane rates;

    private @Nullable Component over;
    /** What had the keyboard's focus before. */
    private @Nullable Component opener;

    private transient Optional<State> shown = Optional.empty();
    private transient String rest = "";
    private transient @Nullable Sheet arranged;

    SetPage(Host host, Desk desk) {
        super("set");
        this.host = host;
        this.words = new SetWords(host.manner().words());
        bar = new UndoBar(words, () -> flow().undo(), this::refresh);
        flow = new SetFlow(host, desk, words, bar, this::refresh);
        load = new LoadPane(words, step -> flow.change(step), () -> type(Part.LOAD));
        amount = new Stepper(
                "amount",
                () -> flow.change(SetForm::lowerAmount),
                () -> flow.change(SetForm::raiseAmount),
                () -> type(Part.AMOUNT),
                List.of());
        done = new DoneButton(flow::done);
        question = new Question(words, flow::saveAnyway, flow::think);
        next = new NextCard(words, this::follow, flow::warned);
        tools = new SetTools(words, new Tools());
        rating = new RatingRow(words, step -> flow.change(step));
        notYou = new TouchButton("not-you", words.say("not-you"), TouchButton.Rank.PLAIN, 46, event -> host.find());
        keypad = new Keypad(words, entry -> typed(entry), this::uncover);
        stations = new StationPane(
                words,
                station -> {
                    uncover();
                    flow.choose(station);
                },
                this::uncover);
        instead = new ExercisePane(words, this::turnTo, this::uncover);
        mine = new SetsPane(words, this::correct, flow::delete, this::uncover);
        rates = new RatingPane(words, step -> flow.change(step), this::uncover);
        Stream.of(notYou, load, amount, done, question, history, next).forEach(this::add);
        tools.all().forEach(this::add);
        Stream.of(rating, bar, keypad, stations, instead, mine, rates).forEach(this::add);
        refresh();
    }

    private SetFlow flow() {
        return flow;
    }

    /** @param logged a set to look at or to correct; else the next one is logged */
    void open(Guise member, State state, Optional<LoggedSet> logged) {
        over = null;
        shown = Optional.of(state);
        flow.open(member, state, logged);
        refresh();
    }

    /** Asks about the set that a tap would have logged at this station; one touch more saves it. */
    void ask(Guise member, State state, Station at, Finding finding) {
        over = null;
        shown = Optional.of(state);
        flow.ask(member, at, finding);
        refresh();
    }

    @Override
    boolean typed(KeyEvent key) {
        return keypad.equals(over) && keypad.typed(key);
    }

    // ---- what covers the form for a moment

    private void cover(Container pane) {
        Component focus = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        opener = focus != null && SwingUtilities.isDescendingFrom(focus, this) ? focus : null;
        over = pane;
        refresh();
        if (opener != null) {
            focus(getFocusTraversalPolicy().getFirstComponent(pane));
        }
    }

    /** Whoever steers with the keyboard goes on where they were. */
    private void uncover() {
        over = null;
        refresh();
        focus(opener);
        opener = null;
    }

    private static void focus(@Nullable Component component) {
        if (component != null) {
            component.requestFocusInWindow();
        }
    }

    private void type(Part part) {
        flow.visit().form.ifPresent(form -> {
            String what = part == Part.AMOUNT ? words.amountName(form) : words.loadName(form);
            keypad.open(KeypadEntry.of(form, part), what);
            cover(keypad);
        });
    }

    private void typed(KeypadEntry entry) {
        uncover();
        flow.change(entry::into);
    }

    private void turnTo(Exercise exercise) {
        uncover();
        flow.turnTo(exercise);
    }

    private void correct(LoggedSet set) {
        uncover();
        flow.correct(set);
    }

    private void follow() {
        Advice advice = next.advice();
        advice.other().ifPresent(flow::turnTo);
        advice.aim().ifPresent(aim -> flow.change(form -> form.suggested(aim)));
    }

    /** What the small buttons do. */
    private final class Tools implements SetTools.Actions {

        @Override
        public void easier() {
            flow.visit().easier().ifPresent(flow::turnTo);
        }

        @Override
        public void harder() {
            flow.visit().harder().ifPresent(flow::turnTo);
        }

        @Override
        public void busy() {
            SetVisit visit = flow.visit();
            visit.briefing.ifPresent(told -> {
                instead.show(
                        words.say(
                                "instead", visit.exercise.map(words::shortName).orElse("")),
                        told.substitutes());
                cover(instead);
            });
        }

        @Override
        public void back() {
            SetVisit visit = flow.visit();
            if (visit.correcting.isPresent()) {
                flow.leaveCorrection();
            } else {
                visit.station.ifPresent(flow::choose);
            }
        }

        @Override
        public void mine() {
            mine.open(flow.visit().today(), flow.visit()::exerciseOf);
            cover(mine);
        }

        @Override
        public void station() {
            shown.ifPresent(state -> stations.show(Plan.stations(state), flow.visit().station));
            cover(stations);
        }

        @Override
        public void rate() {
            cover(rates);
        }

        @Override
        public void me() {
            Optional.ofNullable(flow.visit().member).ifPresent(host::me);
        }
    }

    // ---- what is shown

    /** Brings the controls in line with the visit. */
    private void refresh() {
        SetVisit visit = flow.visit();
        Optional<SetForm> form = visit.form;
        boolean open = over == null && visit.station.isPresent();
        Optional<Exercise> exercise = form.map(SetForm::exercise).or(() -> visit.exercise);
        boolean loads =
                exercise.filter(one -> LoadKind.of(one) != LoadKind.NONE).isPresent();
        boolean asking = visit.question().isPresent();
        load.setVisible(open && loads);
        amount.setVisible(open);
        done.setVisible(open && !asking);
        question.setVisible(open && asking);
        next.setVisible(open);
        SetLayout layout = layout(sheet());
        rating.setVisible(open && !layout.isTiny() && bar.isQuiet() && form.isPresent());
        history.setVisible(open && layout.history().height() > 0);
        bar.setVisible(!bar.isQuiet() && (over == null || !layout.isTiny()));
        tools.show(visit, open && (bar.isQuiet() || !layout.isTiny()), layout.isTiny());
        Stream.of(keypad, stations, instead, mine, rates).forEach(pane -> pane.setVisible(pane.equals(over)));

        exercise.ifPresent(one -> load.show(one, form));
        amount.show(form.map(this::amount).orElse(Stepper.Shown.unknown("")));
        done.show(
                words.say(visit.sets.isWaiting() ? "saving" : visit.correcting.isPresent() ? "change" : "done"),
                visit.sets.isWaiting(),
                form.isPresent());
        flow.question().ifPresent(question::ask);
        form.ifPresent(rating::show);
        form.ifPresent(rates::show);
        getAccessibleContext().setAccessibleName(name() + ", " + detail());
        advise(visit);
        if (mine.isVisible()) {
            mine.show(visit.today(), visit::exerciseOf);
        }
        doLayout();
        repaint();
    }

    private void advise(SetVisit visit) {
        Optional<LocalDate> today = shown.map(state -> state.now().toLocalDate());
        if (visit.briefing.isEmpty() || visit.exercise.isEmpty() || visit.form.isEmpty() || today.isEmpty()) {
            history.clear();
            next.show(Advice.NONE);
            return;
        }
        history.show(visit.exercise.get(), visit.briefing.get(), today.get(), words);
        next.show(Advice.of(
                visit,
                visit.exercise.get(),
                visit.briefing.get(),
                words,
                host.manner().docked()));
    }

    private Stepper.Shown amount(SetForm form) {
        String unit = form.isTimed() ? words.say("seconds.unit") : "";
        String step = form.isTimed() ? words.say("seconds", form.amountStep()) : String.valueOf(form.amountStep());
        String label = words.amountLabel(form);
        return new Stepper.Shown(
                label,
                words.amountName(form),
                String.valueOf(form.amount()),
                unit,
                step,
                form.canLowerAmount(),
                form.canRaiseAmount(),
                words.spoken(label, form.amount() + " " + unit));
    }

    @Override
    protected void show(State state) {
        shown = Optional.of(state);
        Instant now = state.now().toInstant();
        bar.show(now);
        String chip = !host.manner().docked()
                ? ""
                : flow.visit()
                        .rest
                        .map(resting -> resting.isOver(now)
                                ? words.say("rest.chip.over")
                                : words.say("rest.chip", words.clock(resting.left(now))))
                        .orElse("");
        if (!chip.equals(rest)) {
            rest = chip;
            repaint(sheet().pixels(new Area(0, 0, sheet().width(), BELOW_HEADER)));
        }
    }

    @Override
    Column column(State state) {
        return flow.visit()
                .rest
                .<Column>map(resting -> RestColumn.of(resting, state, words))
                .orElseGet(() -> super.column(state));
    }

    /** The bar says it already, nearer to the finger. */
    @Override
    protected String notice(State state) {
        return bar.isFailed() ? "" : super.notice(state);
    }

    @Override
    boolean isWaiting() {
        return flow.visit().isWaiting();
    }

    @Override
    protected void arrange(Sheet sheet) {
        if (!sheet.equals(arranged)) {
            // What has a place depends on the size.
            arranged = sheet;
            refresh();
            return;
        }
        put(notYou, wayBack(sheet));
        SetLayout layout = layout(sheet);
        put(load, layout.load());
        put(amount, load.isVisible() ? layout.amount() : layout.onlyAmount());
        put(done, layout.done());
        put(question, layout.done());
        put(history, layout.history());
        put(next, layout.next());
        tools.arrange(layout, this::put);
        put(rating, layout.rating());
        put(bar, layout.bar());
        Stream.of(keypad, stations, instead, mine, rates).forEach(pane -> put(pane, layout.body()));
    }

    private SetLayout layout(Sheet sheet) {
        return SetLayout.of(sheet, host.manner().isLeftHanded());
    }

    @Override
    protected void paintPage(Ink ink) {
        SetVisit visit = flow.visit();
        Guise member = visit.member;
        if (member == null) {
            return;
        }
        new SetHeader(member, name(), detail(), rest).paint(ink, besideWayBack(ink.sheet()));
        if (visit.station.isEmpty()) {
            Area body = layout(ink.sheet()).body();
            Type type = Type.of(Face.SEMI_BOLD, 54, Theme.MID);
            ink.write(ink.block(words.say("nothing"), body.width(), 2, type, 40), body.x(), body.y() + 80);
        }
    }

    /** The name its owner chose. */
    private String name() {
        return Optional.ofNullable(flow.visit().member)
                .map(Guise::name)
                .filter(chosen -> !chosen.isEmpty())
                .orElse(words.say("you"));
    }

    /** What is logged. */
    private String detail() {
        SetVisit visit = flow.visit();
        return visit.correcting
                .map(set -> words.say("mine.correcting", words.time(set.local().toLocalTime())))
                .or(() -> visit.exercise.map(words::name))
                .orElse("");
    }
}
