package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.training.LoggedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A tap on the name of somebody who is training today logs a set; what came of it is on the tile and on the bar. */
final class OneTap implements TapBar.Actions {

    /** A tap so long after a refused one is another set. */
    private static final Duration SAME_TRY = Duration.ofMinutes(1);

    private final Host host;
    private final Runnable answered;
    private final Desk desk;
    private final Manner manner;
    private final TapBar bar;
    private final Taps taps = new Taps();
    /** One for each person, so that nobody waits for another. */
    private final Map<UUID, Sender> senders = new HashMap<>();

    /** When somebody's last tap was refused. */
    private final Map<UUID, Instant> refusedAt = new HashMap<>();

    private final Sender undos;
    private People people = People.NOBODY;
    private Optional<Stand> stand = Optional.empty();
    private Optional<State> latest = Optional.empty();

    /** @param answered after whatever a tile shows may be another */
    OneTap(Host host, Desk desk, Runnable answered) {
        this.answered = answered;
        this.host = host;
        this.desk = desk;
        this.manner = host.manner();
        this.undos = new Sender(desk);
        this.bar = new TapBar(manner, this);
    }

    TapBar bar() {
        return bar;
    }

    void show(State state, People everyone, Optional<Stand> here) {
        latest = Optional.of(state);
        people = everyone;
        stand = here;
        bar.explain(here.isPresent() && !people.lastSets().isEmpty() ? manner.say("checkin.find.hint") : "");
        bar.show(state.now().toInstant());
    }

    Optional<Taps.Mark> mark(Guise member, Instant now) {
        return taps.mark(member.id(), now);
    }

    boolean isWaiting() {
        return taps.isWaiting() || undos.isWaiting();
    }

    void tapped(Guise member) {
        if (host.isEcho()) {
            return;
        }
        boolean mayLog =
                people.hasTrained(member) && stand.isPresent() && logged(member).isEmpty();
        switch (taps.meaning(member.id(), host.now(), mayLog)) {
            case LOG -> log(member, stand.orElseThrow());
            case DETAILS -> details(member);
            case NOTHING -> {}
        }
    }

    /** Logs nothing. */
    void held(Guise member) {
        details(member);
    }

    private Optional<LoggedSet> logged(Guise member) {
        return stand.flatMap(here -> latest.flatMap(state -> here.logged(member.id(), state)));
    }

    private void details(Guise member) {
        taps.saved(member.id(), host.now())
                .map(Outcome.Saved::set)
                .or(() -> logged(member))
                .ifPresentOrElse(set -> host.details(member, set), () -> host.set(member));
    }

    private void log(Guise member, Stand here) {
        taps.sent(member.id(), host.now());
        Instant refused = refusedAt.remove(member.id());
        if (refused != null && Duration.between(refused, host.now()).compareTo(SAME_TRY) > 0) {
            senders.remove(member.id());
        }
        String exercise = here.station().exercise().id();
        OptionalInt station = OptionalInt.of(here.station().number());
        senders.computeIfAbsent(member.id(), id -> new Sender(desk))
                .send(id -> new Command.TapSet(id, member.id(), exercise, station), outcome -> {
                    answered(member, outcome);
                    answered.run();
                });
    }

    private void answered(Guise member, Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            senders.remove(member.id());
            taps.saved(member.id(), saved, host.now());
            bar.saved(member, saved, host.now());
        } else if (outcome instanceof Outcome.AlreadyLogged there) {
            senders.remove(member.id());
            taps.forget(member.id());
            if (latest.isPresent() && host.isAtFind()) {
                host.details(member, there.set());
            }
        } else if (outcome instanceof Outcome.Doubtful) {
            senders.remove(member.id());
            taps.forget(member.id());
            ask(member);
        } else if (outcome instanceof Outcome.Refused refused) {
            taps.forget(member.id());
            refusedAt.put(member.id(), host.now());
            bar.failed(member, refused.why().in(manner.words()), host.now());
        }
    }

    /** On the set page. Where that would turn another person's page, the bar says that nothing is saved. */
    private void ask(Guise member) {
        if (latest.isPresent() && host.isAtFind()) {
            host.set(member);
        } else {
            bar.failed(member, manner.say("checkin.find.doubtful"), host.now());
        }
    }

    @Override
    public void change(TapBar.Tapped tapped) {
        host.details(tapped.member(), tapped.saved().set());
    }

    @Override
    public void undo(TapBar.Tapped tapped) {
        bar.undoing();
        LoggedSet set = tapped.saved().set();
        undos.send(id -> new Command.UndoSet(id, set.member(), set.id()), outcome -> {
            if (outcome instanceof Outcome.Refused refused) {
                bar.failed(tapped.member(), refused.why().in(manner.words()), host.now());
            } else {
                taps.forget(tapped.member().id());
                bar.takenBack(tapped.member(), host.now());
            }
        });
    }
}
