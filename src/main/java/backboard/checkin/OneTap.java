package backboard.checkin;

import backboard.coach.Finding;
import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Since;
import backboard.training.LoggedSet;
import backboard.training.Station;
import backboard.words.Phrase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A tap on the name of somebody who is training today logs a set; what came of it is on the tile and on the bar. Pages come and go with the
 * language that is spoken; this stays.
 */
final class OneTap implements TapBar.Actions {

    /** A tap so long after a refused one is another set. */
    private static final Duration SAME_TRY = Duration.ofMinutes(1);

    private final Host host;
    private final Runnable answered;
    private final Desk desk;
    private final Taps taps = new Taps();
    /** One for each person, so that nobody waits for another. */
    private final Map<UUID, Sender> senders = new HashMap<>();

    /** When somebody's last tap was refused. */
    private final Map<UUID, Instant> refusedAt = new HashMap<>();

    private final Sender undos;
    private final Since since = new Since();
    private Optional<TapBar.News> news = Optional.empty();
    private People people = People.NOBODY;
    private Optional<Stand> stand = Optional.empty();
    private Optional<State> latest = Optional.empty();

    /** @param answered after whatever the tiles and the bar show may be another */
    OneTap(Host host, Desk desk, Runnable answered) {
        this.answered = answered;
        this.host = host;
        this.desk = desk;
        this.undos = new Sender(desk);
    }

    void show(State state, People everyone, Optional<Stand> here) {
        latest = Optional.of(state);
        people = everyone;
        stand = here;
    }

    /** Whether a tap on some name logs a set here. */
    boolean mayLog() {
        return stand.isPresent() && !people.lastSets().isEmpty();
    }

    void show(TapBar bar, Instant now) {
        Duration elapsed = since.at(now);
        if (elapsed.compareTo(Taps.SHOWN) >= 0) {
            news = Optional.empty();
        }
        bar.show(news, undos.isWaiting(), elapsed);
    }

    private void tell(TapBar.News next) {
        news = Optional.of(next);
        since.restart(host.now());
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
                .map(tapped -> tapped.saved().set())
                .or(() -> logged(member))
                .ifPresentOrElse(set -> host.details(member, set), () -> host.set(member));
    }

    private void log(Guise member, Stand here) {
        taps.sent(member.id(), host.now());
        Instant refused = refusedAt.remove(member.id());
        if (refused != null && Duration.between(refused, host.now()).compareTo(SAME_TRY) > 0) {
            senders.remove(member.id());
        }
        Station at = here.station();
        String exercise = at.exercise().id();
        OptionalInt station = OptionalInt.of(at.number());
        senders.computeIfAbsent(member.id(), id -> new Sender(desk))
                .send(id -> new Command.TapSet(id, member.id(), exercise, station), outcome -> {
                    answered(member, at, outcome);
                    answered.run();
                });
    }

    private void answered(Guise member, Station at, Outcome outcome) {
        if (outcome instanceof Outcome.Saved saved) {
            senders.remove(member.id());
            Tapped set = new Tapped(member, at.exercise(), saved);
            taps.saved(set, host.now());
            tell(new TapBar.Saved(set));
        } else if (outcome instanceof Outcome.AlreadyLogged there) {
            senders.remove(member.id());
            taps.forget(member.id());
            if (latest.isPresent() && host.isAtFind()) {
                host.details(member, there.set());
            } else {
                tell(new TapBar.Already(member));
            }
        } else if (outcome instanceof Outcome.Doubtful doubtful) {
            senders.remove(member.id());
            taps.forget(member.id());
            ask(member, at, doubtful.finding());
        } else if (outcome instanceof Outcome.Refused refused) {
            taps.forget(member.id());
            refusedAt.put(member.id(), host.now());
            tell(new TapBar.Failed(member, refused.why()));
        }
    }

    /** On the set page. Where that would turn another person's page, the bar says that nothing is saved. */
    private void ask(Guise member, Station at, Finding finding) {
        if (latest.isPresent() && host.isAtFind()) {
            host.ask(member, at, finding);
        } else {
            tell(new TapBar.Failed(member, Phrase.of("checkin.find.doubtful")));
        }
    }

    @Override
    public void change(Tapped tapped) {
        host.details(tapped.member(), tapped.saved().set());
    }

    @Override
    public void undo(Tapped tapped) {
        LoggedSet set = tapped.saved().set();
        undos.send(id -> new Command.UndoSet(id, set.member(), set.id()), outcome -> {
            if (outcome instanceof Outcome.Refused refused) {
                tell(new TapBar.Failed(tapped.member(), refused.why()));
            } else {
                taps.forget(tapped.member().id());
                tell(new TapBar.TakenBack(tapped.member()));
            }
            answered.run();
        });
        answered.run();
    }
}
