package backboard.sound;

import backboard.kiosk.Live;
import backboard.training.Moment;
import backboard.training.Phase;
import backboard.training.Side;
import java.util.List;
import java.util.Optional;

/**
 * What there is to hear. Each signal has a first pitch of its own, a minor third or more from every other, and a pattern of its own: length,
 * number of notes, up or down. So it can be told by pitch where the room is quiet, and by pattern where it is loud.
 */
public enum Signal {
    /** One of the last three seconds. */
    TICK(new Note(932, 90)),
    /** Work begins, or a minute of it that is called, or it goes on after a pause: one long high note. */
    GO(new Note(1319, 500)),
    /** Half of the work is over: two short notes, the highest of all. */
    HALF(new Note(1568, 110), Note.silence(80), new Note(1568, 110)),
    /** Change sides: there and back. */
    SWITCH(new Note(1109, 150), new Note(784, 150), new Note(1109, 150)),
    /** Work is over: one long low note. */
    STOP(new Note(554, 600)),
    /** Walk to the station to come: two notes upward. */
    MOVE(new Note(659, 200), new Note(784, 200)),
    /** The class is over: three long notes upward. */
    END(new Note(784, 250), new Note(1109, 250), new Note(1568, 700));

    private static final int LAST_SECONDS = 3;
    /** A class that was begun longer ago was not begun just now: the program has come back into the middle of it. */
    private static final long JUST_BEGUN_MS = 2_000;

    private final List<Note> notes;

    Signal(Note... notes) {
        this.notes = List.of(notes);
    }

    List<Note> notes() {
        return notes;
    }

    /** From the first sound to the last. */
    public int milliseconds() {
        return notes.stream().mapToInt(Note::milliseconds).sum();
    }

    /**
     * The signal of what has changed from one look to the next, if any. However far apart the looks are there is at most one: that of the
     * newest change.
     *
     * @param before empty if no class was on
     */
    public static Optional<Signal> between(Optional<Live> before, Live now) {
        return between(before, now, false);
    }

    /**
     * The same where what is heard is for all.
     *
     * @param apart whether everybody is at another station: half time takes the place of a change of sides and of minutes that only some have
     */
    static Optional<Signal> between(Optional<Live> before, Live now, boolean apart) {
        if (now.run().paused()) {
            return Optional.empty();
        }
        Moment is = now.moment();
        Optional<Live> last = sameClass(before, now);
        if (begins(before, now)) {
            return Optional.of(beginning(last.map(live -> live.moment().phase()), is.phase()));
        }
        return last.flatMap(live -> within(live, is, apart));
    }

    /** Whether a phase has begun since the look before; always false where the program has come back into the middle of a class. */
    static boolean begins(Optional<Live> before, Live now) {
        Moment is = now.moment();
        return sameClass(before, now)
                .map(last -> last.moment().index() != is.index())
                .orElse(is.index() == 0 && is.elapsedMs() < JUST_BEGUN_MS);
    }

    private static Optional<Live> sameClass(Optional<Live> before, Live now) {
        return before.filter(last -> last.run().id().equals(now.run().id()));
    }

    private static Signal beginning(Optional<Phase> before, Phase now) {
        if (now == Phase.DONE) {
            return END;
        }
        if (now.isMoving()) {
            return GO;
        }
        return before.filter(Phase::isMoving).isPresent() ? STOP : MOVE;
    }

    /** Of a change inside one interval. */
    private static Optional<Signal> within(Live before, Moment is, boolean apart) {
        Moment was = before.moment();
        boolean again = before.run().paused() || is.elapsedMs() < was.elapsedMs();
        if (again && is.phase().isMoving()) {
            return Optional.of(GO);
        }
        if (apart) {
            return is.isPastHalfForAll() && !was.isPastHalfForAll() ? Optional.of(HALF) : tick(was, is, false);
        }
        if (is.side().filter(side -> side == Side.SECOND).isPresent()
                && !was.side().equals(is.side())) {
            return Optional.of(SWITCH);
        }
        if (is.minute() > was.minute()) {
            return Optional.of(GO);
        }
        return is.isPastHalfTime() && !was.isPastHalfTime() ? Optional.of(HALF) : tick(was, is, true);
    }

    private static Optional<Signal> tick(Moment was, Moment is, boolean minutes) {
        int left = minutes ? is.secondsToCall() : is.secondsLeft();
        boolean ticks = left <= LAST_SECONDS && is.secondsLeft() < was.secondsLeft() && !is.isDone();
        return ticks ? Optional.of(TICK) : Optional.empty();
    }
}
