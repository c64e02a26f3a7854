package backboard.sound;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.settings.Sound;
import backboard.settings.WallView;
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
        boolean apart = state.settings().screens().view() == WallView.STATIONS;
        if (volume > 0) {
            before.ifPresent(
                    now -> show(last, now, sound, volume, apart, state.now().toInstant()));
        }
    }

    /** @param apart whether everybody is at another station, so that what concerns one exercise is not called out to all */
    private void show(Optional<Live> last, Live now, Sound sound, int volume, boolean apart, Instant at) {
        if (now.run().paused()) {
            return;
        }
        output.ready(at);
        boolean inCircuit = now.moment().interval().round() > 0;
        Optional<Signal> signal =
                Signal.between(last, now).map(tone -> tone == Signal.SWITCH && apart && inCircuit ? Signal.HALF : tone);
        signal.ifPresent(tone -> output.play(tone, volume, at));
        if (sound.voice() == Sound.Voice.ON && !(apart && inCircuit)) {
            Duration after = Duration.ofMillis(signal.map(Signal::milliseconds).orElse(0));
            Announcement.between(last, now).ifPresent(words -> output.say(words, volume, after.plus(BREATH), at));
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
