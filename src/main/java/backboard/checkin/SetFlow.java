package backboard.checkin;

import backboard.checkin.SetVisit.Asked;
import backboard.checkin.SetVisit.Undo;
import backboard.coach.Finding;
import backboard.kiosk.Briefing;
import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.Recent;
import backboard.kiosk.State;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import backboard.training.Place;
import backboard.training.Station;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What happens on the set page: what is asked of the kiosk, and what its answers change. */
final class SetFlow {

    private final Host host;
    private final Desk desk;
    private final SetWords words;
    private final UndoBar bar;
    private final Runnable changed;

    private SetVisit visit;
    private @Nullable Instant lastTouch;

    /** @param changed after whatever the page shows may be another */
    SetFlow(Host host, Desk desk, SetWords words, UndoBar bar, Runnable changed) {
        this.host = host;
        this.desk = desk;
        this.words = words;
        this.bar = bar;
        this.changed = changed;
        this.visit = new SetVisit(null, desk);
    }

    SetVisit visit() {
        return visit;
    }

    /**
     * At the station of the set to correct, else where this screen stands; in open gym where this person was last.
     *
     * @param logged a set to correct
     */
    void open(Guise member, State state, Optional<LoggedSet> logged) {
        begin(member);
        logged.flatMap(set -> stationOf(set, state))
                .or(() -> Stand.of(state, host.manner().docked()).map(Stand::station))
                .or(() -> next(member, state))
                .or(() -> state.floor().recent().stream()
                        .map(Recent::set)
                        .filter(set -> set.member().equals(member.id()))
                        .findFirst()
                        .flatMap(set -> stationOf(set, state)))
                .or(() -> Plan.likeliest(state))
                .ifPresentOrElse(this::choose, changed);
        visit.wanted = logged.map(LoggedSet::id);
    }

    /** At the station of a tap, about whose set the kiosk has something to ask. */
    void ask(Guise member, Station at, Finding finding) {
        begin(member);
        choose(at);
        visit.doubt = Optional.of(finding);
    }

    private void begin(Guise member) {
        visit = new SetVisit(member, desk);
        lastTouch = null;
        bar.quiet();
    }

    /** In a class the station after the one of this person's latest set. */
    private static Optional<Station> next(Guise member, State state) {
        List<Station> stations = Plan.stations(state);
        return state.floor().atStations().stream()
                .filter(there -> there.guise().id().equals(member.id()))
                .findFirst()
                .filter(there -> !stations.isEmpty())
                .map(there -> stations.get(there.station() % stations.size()));
    }

    private static Optional<Station> stationOf(LoggedSet set, State state) {
        OptionalInt number =
                set.place().map(Place::station).map(OptionalInt::of).orElse(OptionalInt.empty());
        return Plan.stations(state).stream()
                .filter(station -> number.isPresent()
                        ? station.number() == number.getAsInt()
                        : station.exercise().id().equals(set.exerciseId()))
                .findFirst();
    }

    // ---- what to log

    void choose(Station station) {
        visit.station = Optional.of(station);
        visit.ofStation = Optional.empty();
        turnTo(station.exercise());
    }

    /** This exercise, for this person only; the station stays where it is. */
    void turnTo(Exercise exercise) {
        visit.exercise = Optional.of(exercise);
        visit.rest = Optional.empty();
        begin();
    }

    /** Asks what the form starts with; until then it is empty. */
    private void begin() {
        visit.form = Optional.empty();
        visit.briefing = Optional.empty();
        visit.correcting = Optional.empty();
        visit.doubt = Optional.empty();
        visit.asked = Optional.empty();
        changed.run();
        brief(briefing -> visit.exercise.ifPresent(exercise -> {
            SetForm start = SetForm.of(exercise, desk.settings().units(), briefing.map(Briefing::prefill));
            visit.form = Optional.of(start);
            // Without an answer the form is not the set that the kiosk had in mind.
            visit.asked = visit.doubt.filter(finding -> briefing.isPresent()).map(finding -> new Asked(start, finding));
        }));
    }

    private void brief(Consumer<Optional<Briefing>> first) {
        SetVisit here = visit;
        Guise member = here.member;
        Optional<Exercise> asked = here.exercise;
        if (member == null || asked.isEmpty()) {
            return;
        }
        desk.briefing(member.id(), asked.get().id(), here.place(), answer -> {
            if (here == visit && here.exercise.equals(asked)) {
                here.briefing = answer;
                if (!here.isInstead()) {
                    here.ofStation = answer;
                }
                first.accept(answer);
                here.wanted.flatMap(here::known).ifPresent(this::correct);
                here.wanted = Optional.empty();
                rests(asked.get());
                changed.run();
            }
        });
    }

    /** Who comes back while still at rest goes on resting. */
    private void rests(Exercise exercise) {
        if (visit.rest.isPresent() || visit.briefing.isEmpty()) {
            return;
        }
        var sets = visit.briefing.get().today(exercise);
        if (!sets.isEmpty()) {
            visit.rest =
                    rest(exercise, sets.get(sets.size() - 1), sets.size()).filter(rest -> !rest.isOver(host.now()));
        }
    }

    private Optional<Rest> rest(Exercise exercise, LoggedSet set, int nth) {
        return exercise.restSeconds() < 1
                ? Optional.empty()
                : Optional.of(new Rest(set.at(), exercise.restSeconds(), nth, visit.planned()));
    }

    void change(UnaryOperator<SetForm> step) {
        host.touched();
        visit.form = visit.form.map(step);
        changed.run();
    }

    // ---- saving

    void done() {
        if (isSecondTouch()) {
            return;
        }
        visit.form.ifPresent(filled -> {
            Optional<Finding> finding = Doubts.about(visit, filled);
            if (finding.filter(Finding::isRefusal).isPresent()) {
                bar.failed(words.finding(finding.get(), filled.load().unit()), false);
            } else if (finding.isPresent()) {
                visit.asked = Optional.of(new Asked(filled, finding.get()));
                changed.run();
            } else {
                send(filled);
            }
        });
    }

    /** The set is saved although it is unusual. */
    void saveAnyway() {
        if (!isSecondTouch()) {
            visit.form.ifPresent(this::send);
        }
    }

    /** The person thinks again. */
    void think() {
        visit.asked = Optional.empty();
        changed.run();
    }

    /** What the person is asked about the form as it is. */
    Optional<String> question() {
        return visit.form.flatMap(form -> visit.question()
                .map(finding -> words.finding(finding, form.load().unit())));
    }

    private boolean isSecondTouch() {
        Instant now = host.now();
        boolean again = lastTouch != null
                && !now.isBefore(lastTouch)
                && Duration.between(lastTouch, now).compareTo(Command.DOUBLE_TAP) < 0;
        if (!again && !host.isEcho()) {
            lastTouch = now;
            return false;
        }
        return true;
    }

    private void send(SetForm filled) {
        SetVisit here = visit;
        Guise member = here.member;
        if (member == null || here.sets.isWaiting()) {
            return;
        }
        bar.quiet();
        here.sets.send(command(member, filled), outcome -> {
            if (here == visit) {
                answered(filled, outcome);
            }
        });
        changed.run();
    }

    private Function<UUID, Command> command(Guise member, SetForm filled) {
        Optional<LoggedSet> correcting = visit.correcting;
        return correcting.isPresent()
                ? id -> new Command.EditSet(id, member.id(), correcting.get().id(), filled.effort())
                : id -> new Command.LogSet(id, member.id(), filled.exercise().id(), filled.effort(), visit.place());
    }

    private void answered(SetForm filled, Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            saved(filled, saved);
        } else if (outcome instanceof Outcome.Refused refused) {
            bar.failed(refused.why().in(words.words()), false);
        }
        changed.run();
    }

    private void saved(SetForm filled, Outcome.Saved saved) {
        LoggedSet set = saved.set();
        visit.undo = saved.edited()
                ? visit.known(set.id()).map(before -> new Undo.Restore(before, visit.exerciseOf(before)))
                : Optional.of(new Undo.TakeBack(set));
        visit.saved.put(set.id(), set);
        String what = words.effort(filled.exercise(), set.effort());
        String line = words.say(saved.edited() ? "changed" : "saved", saved.nth(), what);
        bar.saved(words.record(saved.records()).map(best -> line + ". " + best).orElse(line), visit.undo.isPresent());
        visit.asked = Optional.empty();
        if (visit.correcting.isPresent()) {
            begin();
            return;
        }
        visit.rest = rest(filled.exercise(), set, saved.nth());
        visit.form = visit.form.map(now -> now.equals(filled) ? now.saved() : now);
        brief(briefing -> {});
    }

    // ---- taking back

    void undo() {
        SetVisit here = visit;
        here.undo.ifPresent(undo -> {
            bar.undoing();
            here.undos.send(command(undo), outcome -> {
                if (here == visit) {
                    undone(outcome);
                }
            });
        });
    }

    private static Function<UUID, Command> command(Undo undo) {
        if (undo instanceof Undo.Restore restore) {
            LoggedSet before = restore.before();
            return id -> new Command.EditSet(
                    id, before.member(), before.id(), before.effort(), Optional.of(before.exerciseId()));
        }
        LoggedSet set = ((Undo.TakeBack) undo).set();
        return id -> new Command.UndoSet(id, set.member(), set.id());
    }

    private void undone(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            bar.failed(refused.why().in(words.words()), true);
            changed.run();
            return;
        }
        Optional<Undo> done = visit.undo;
        visit.undo = Optional.empty();
        if (outcome instanceof Outcome.Saved saved && done.orElse(null) instanceof Undo.Restore restored) {
            LoggedSet set = saved.set();
            visit.saved.put(set.id(), set);
            String what = restored.exercise()
                    .map(exercise -> words.effort(exercise, set.effort()))
                    .orElse("");
            bar.takenBack(words.say("put-back", saved.nth(), what));
        } else {
            bar.takenBack(words.say("taken-back"));
            visit.rest = Optional.empty();
        }
        visit.form = visit.form.map(SetForm::takenBack);
        brief(briefing -> {});
        changed.run();
    }

    // ---- own sets of today

    void correct(LoggedSet set) {
        visit.exerciseOf(set).ifPresent(exercise -> {
            visit.correcting = Optional.of(set);
            visit.asked = Optional.empty();
            visit.form =
                    Optional.of(SetForm.correcting(exercise, desk.settings().units(), set.effort()));
            changed.run();
        });
    }

    /** Back to the set that is to be logged. */
    void leaveCorrection() {
        begin();
    }

    void delete(LoggedSet set) {
        SetVisit here = visit;
        here.undos.send(id -> new Command.UndoSet(id, set.member(), set.id()), outcome -> {
            if (here != visit) {
                return;
            }
            if (outcome instanceof Outcome.Refused refused) {
                // Nothing to take back: the bar's button would take back another set.
                bar.failed(refused.why().in(words.words()), false);
                changed.run();
            } else {
                undone(outcome);
            }
        });
    }

    void warned() {
        visit.warned = true;
        changed.run();
    }
}
