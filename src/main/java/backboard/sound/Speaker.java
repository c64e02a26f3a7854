package backboard.sound;

import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.look.Since;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plays the signals of the class it is shown. Playing happens on its own thread; of tones that come while one plays, at most one waits. */
public final class Speaker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);
    private static final int RATE = 44_100;
    /** A screen that sleeps takes its sound device with it; it may come back. */
    private static final Duration RETRY = Duration.ofMinutes(1);

    private static final AudioFormat FORMAT = new AudioFormat(RATE, 16, 1, true, false);
    private static final int FADE_SAMPLES = RATE / 200;

    private final ExecutorService player = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(1),
            task -> {
                Thread made = new Thread(task, "sound");
                made.setDaemon(true);
                return made;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    private @Nullable Live before;
    private volatile boolean failed;
    private final Since lastTry = new Since();

    /** Takes note of a state and plays what has changed since the last one. Cheap; UI thread. */
    public void show(State state) {
        Live last = before;
        Live now = state.live().orElse(null);
        before = now;
        int volume = state.settings().sound().volumeAt(state.now());
        if (last == null || now == null || volume == 0) {
            return;
        }
        Instant instant = state.now().toInstant();
        boolean wait = failed && lastTry.at(instant).compareTo(RETRY) < 0;
        Optional<Signal> signal = wait ? Optional.empty() : Signal.between(last, now);
        signal.ifPresent(tone -> {
            lastTry.restart(instant);
            player.execute(() -> play(tone, volume));
        });
    }

    private void play(Signal signal, int volume) {
        try (SourceDataLine line = AudioSystem.getSourceDataLine(FORMAT)) {
            line.open(FORMAT);
            line.start();
            byte[] wave = wave(signal, volume);
            line.write(wave, 0, wave.length);
            line.drain();
            failed = false;
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException noDevice) {
            if (!failed) {
                LOG.warn("no sound: this machine has no sound device that can be used ({})", noDevice.getMessage());
            }
            failed = true;
        }
    }

    /** A sine with soft edges, 16 bit. */
    static byte[] wave(Signal signal, int volume) {
        int samples = RATE * signal.milliseconds() / 1000;
        byte[] bytes = new byte[2 * samples];
        for (int i = 0; i < samples; i++) {
            double edge = Math.min(1, Math.min(i, samples - i) / (double) FADE_SAMPLES);
            double value = Math.sin(2 * Math.PI * signal.hertz() * i / RATE) * edge * volume / 100;
            int level = (int) (value * Short.MAX_VALUE * .8);
            bytes[2 * i] = (byte) level;
            bytes[2 * i + 1] = (byte) (level >> 8);
        }
        return bytes;
    }

    @Override
    public void close() {
        player.shutdownNow();
    }
}
