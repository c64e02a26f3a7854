package backboard.sound;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.settings.Sound;
import backboard.settings.WallView;
import backboard.training.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes what changes in the class heard: shown the same state as the screens, it sounds in the same frame. One per program, however many
 * screens it has. UI thread, but for {@link #health}.
 */
public final class Speaker implements AutoCloseable {

    /** Between a signal and the voice. */
    private static final Duration BREATH = Duration.ofMillis(150);

    private final Output output;
    private Optional<Live> before = Optional.empty();

    /** A speaker on the sound device and the voice of this machine. */
    public Speaker() {
        this(Loudspeaker.ofThisMachine());
    }

    public Speaker(Output output) {
        this.output = output;
    }

    /** Takes note of a state and plays what has changed since the last one. Cheap. */
    public void show(State state) {
        Optional<Live> last = before;
        before = state.live();
        Sound sound = state.settings().sound();
        int volume = sound.volumeAt(state.now());
        if (volume > 0) {
            boolean stations = state.settings().screens().view() == WallView.STATIONS;
            before.ifPresent(now -> show(last, now, state, volume, stations));
        }
    }

    /** Where everybody is at another station, what is heard is for all: no change of sides and no minute that only some have, no one exercise. */
    private void show(Optional<Live> last, Live now, State state, int volume, boolean stations) {
        if (now.run().paused()) {
            return;
        }
        Instant at = state.now().toInstant();
        boolean apart = stations && now.moment().interval().round() > 0;
        output.ready(at);
        Optional<Signal> signal = Signal.between(last, now, apart);
        signal.ifPresent(tone -> output.play(tone, volume, at));
        if (state.settings().sound().voice() == Sound.Voice.ON && !apart) {
            Language language = state.settings().language();
            Duration after = Duration.ofMillis(signal.map(Signal::milliseconds).orElse(0));
            Announcement.between(last, now, state.words())
                    .ifPresent(words -> output.say(words, language, volume, after.plus(BREATH), at));
        }
    }

    /** How sound and voice are; any thread. */
    public Health health() {
        return output.health();
    }

    @Override
    public void close() {
        output.close();
    }
}
