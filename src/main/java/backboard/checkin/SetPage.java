package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.LoggedSet;
import backboard.training.Station;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One member logs sets. The station is chosen when the page opens and then only by the member, whatever the class does. */
final class SetPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final Duration SECOND_TOUCH = Duration.ofMillis(600);

    private static final String NOTHING = "No circuit is planned for today, so there is nothing to log.";

    private final transient Host host;
    private final transient Desk desk;
    private final Stepper weight;
    private final Stepper amount;
    private final DoneButton done;
    private final StationChooser stations;
    private final UndoBar bar;
    private final TouchButton notYou;

    private transient Visit visit;
    private transient Optional<SetForm> form = Optional.empty();
    private transient @Nullable Instant lastTouch;

    /** One member at this page; answers that come after they have left are dropped. */
    private static final class Visit {
        private final @Nullable Guise member;
        private final Unit unit;
        private final Sender sets;
        private final Sender undos;
        private Optional<Station> station = Optional.empty();
        private Optional<UUID> saved = Optional.empty();

        Visit(@Nullable Guise member, Unit unit, Desk desk) {
            this.member = member;
            this.unit = unit;
            this.sets = new Sender(desk);
            this.undos = new Sender(desk);
        }
    }

    SetPage(Host host, Desk desk) {
        super("set");
        this.host = host;
        this.desk = desk;
        this.visit = new Visit(null, Unit.KG, desk);
        weight =
                new Stepper("weight", "weight", () -> change(SetForm::lowerWeight), () -> change(SetForm::raiseWeight));
        amount = new Stepper(
                "amount", "reps or seconds", () -> change(SetForm::lowerAmount), () -> change(SetForm::raiseAmount));
        done = new DoneButton(this::setDone);
        stations = new StationChooser(this::choose);
        bar = new UndoBar(this::undo);
        notYou = new TouchButton("not-you", "Not you?", TouchButton.Rank.PLAIN, 46, event -> host.find());
        Stream.of(weight, amount, done, stations, bar, notYou).forEach(this::add);
    }

    void open(Guise member, State state) {
        visit = new Visit(member, state.settings().units(), desk);
        lastTouch = null;
        bar.quiet();
        stations.show(Plan.stations(state));
        Optional<Station> likeliest = Plan.likeliest(state);
        if (likeliest.isPresent()) {
            choose(likeliest.get());
        } else {
            form = Optional.empty();
            refresh();
        }
    }

    /** Asks what the form for this station starts with; until then it is empty. */
    private void choose(Station station) {
        Visit here = visit;
        Guise member = here.member;
        if (member == null) {
            return;
        }
        here.station = Optional.of(station);
        stations.mark(here.station);
        form = Optional.empty();
        refresh();
        Exercise exercise = station.exercise();
        desk.prefill(member.id(), exercise.id(), OptionalInt.of(station.number()), prefill -> {
            if (here == visit && here.station.equals(Optional.of(station))) {
                form = Optional.of(SetForm.of(exercise, here.unit, prefill));
                refresh();
            }
        });
    }

    private void change(UnaryOperator<SetForm> step) {
        host.touched();
        form = form.map(step);
        refresh();
    }

    private void setDone() {
        Instant now = host.now();
        boolean again = lastTouch != null
                && !now.isBefore(lastTouch)
                && Duration.between(lastTouch, now).compareTo(SECOND_TOUCH) < 0;
        Visit here = visit;
        Guise member = here.member;
        if (again || host.isEcho() || form.isEmpty() || here.station.isEmpty() || member == null) {
            return;
        }
        lastTouch = now;
        SetForm filled = form.get();
        OptionalInt station = OptionalInt.of(here.station.get().number());
        bar.quiet();
        here.sets.send(
                id -> new Command.LogSet(id, member.id(), filled.exercise().id(), filled.effort(), station),
                outcome -> {
                    if (here == visit) {
                        answered(filled, outcome);
                    }
                });
        refresh();
    }

    private void answered(SetForm filled, Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            LoggedSet set = saved.set();
            visit.saved = Optional.of(set.id());
            bar.saved("Set " + saved.nth() + (saved.edited() ? " changed: " : " saved: ") + set.effort());
            form = form.map(now -> now.equals(filled) ? now.saved() : now);
        } else if (outcome instanceof Outcome.Refused refused) {
            bar.failed(refused.why().in(Words.of(Language.ENGLISH)), false);
        }
        refresh();
    }

    private void undo() {
        Visit here = visit;
        here.saved.ifPresent(set -> {
            bar.undoing();
            here.undos.send(id -> new Command.UndoSet(id, set), outcome -> {
                if (here == visit) {
                    undone(outcome);
                }
            });
        });
    }

    private void undone(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            bar.failed(refused.why().in(Words.of(Language.ENGLISH)), true);
        } else {
            bar.takenBack();
            change(SetForm::takenBack);
        }
    }

    /** Brings the controls in line with the form. */
    private void refresh() {
        Optional<SetForm> now = form;
        boolean weighs = visit.station
                .map(Station::exercise)
                .filter(Exercise::takesWeight)
                .isPresent();
        boolean newShape = weight.isVisible() != weighs;
        weight.setVisible(weighs);
        amount.setVisible(visit.station.isPresent());
        done.setVisible(visit.station.isPresent());
        weight.show(now.map(SetPage::weight).orElse(Stepper.Shown.unknown("Weight")));
        amount.show(now.map(SetPage::amount).orElse(Stepper.Shown.unknown("")));
        done.show(visit.sets.isWaiting(), now.isPresent());
        if (newShape) {
            doLayout();
        }
        repaint();
    }

    private static Stepper.Shown weight(SetForm form) {
        return new Stepper.Shown(
                form.weightLabel(),
                form.weight().map(Weight::number).orElse("–"),
                form.weight().isPresent() ? form.unit().key() : "",
                new Weight(form.unit().step(), form.unit()).number(),
                form.canLowerWeight(),
                form.canRaiseWeight());
    }

    private static Stepper.Shown amount(SetForm form) {
        return new Stepper.Shown(
                form.amountLabel(),
                String.valueOf(form.amount()),
                form.isTimed() ? "s" : "",
                form.amountStep() + (form.isTimed() ? " s" : ""),
                form.canLowerAmount(),
                form.canRaiseAmount());
    }

    @Override
    protected void show(State state) {
        bar.show(state.now().toInstant());
    }

    /** The bar says it already, nearer to the finger. */
    @Override
    protected String notice(State state) {
        return bar.isFailed() ? "" : super.notice(state);
    }

    @Override
    boolean isWaiting() {
        return visit.sets.isWaiting() || visit.undos.isWaiting();
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(notYou, wayBack(sheet));
        SetLayout layout = SetLayout.of(sheet);
        put(weight, layout.weight());
        put(amount, weight.isVisible() ? layout.amount() : layout.onlyAmount());
        put(done, layout.done());
        put(stations, layout.stations());
        put(bar, layout.bar());
    }

    @Override
    protected void paintPage(Ink ink) {
        Guise member = visit.member;
        if (member == null) {
            return;
        }
        Area header = besideWayBack(ink.sheet());
        Badge.paint(ink, header.x() + 56, header.y() + 56, 56, member, true);
        double x = header.x() + 138;
        double room = header.right() - x;
        ink.textWithin(x, header.y() + 56, member.name(), room, Type.of(Face.BOLD, 80, Theme.HI), 40);
        Area below = SetLayout.of(ink.sheet()).onlyAmount();
        if (visit.station.isEmpty()) {
            ink.write(
                    ink.block(NOTHING, below.width(), 2, Type.of(Face.SEMI_BOLD, 54, Theme.MID), 40),
                    x,
                    below.y() + 80);
            return;
        }
        String exercise = visit.station.get().exercise().name();
        ink.textWithin(x + 2, header.y() + 108, exercise, room, Type.of(Face.MEDIUM, 46, Theme.MID), FLOOR);
        Area list = SetLayout.of(ink.sheet()).stations();
        ink.text(list.x() + 2, list.y() - 13, "Station", Type.of(Face.SEMI_BOLD, 38, Theme.LO));
    }
}
