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
        if (volume > 0) {
            boolean stations = state.settings().screens().view() == WallView.STATIONS;
            before.ifPresent(
                    now -> show(last, now, sound, volume, stations, state.now().toInstant()));
        }
    }

    /** Where everybody is at another station, what is heard is for all: no change of sides that only some have, no one exercise. */
    private void show(Optional<Live> last, Live now, Sound sound, int volume, boolean stations, Instant at) {
        if (now.run().paused()) {
            return;
        }
        boolean apart = stations && now.moment().interval().round() > 0;
        output.ready(at);
        Optional<Signal> signal =
                Signal.between(last, now).map(tone -> apart && tone == Signal.SWITCH ? Signal.HALF : tone);
        signal.ifPresent(tone -> output.play(tone, volume, at));
        if (sound.voice() == Sound.Voice.ON && !apart) {
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
