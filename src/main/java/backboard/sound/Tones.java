package backboard.sound;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Plays tones on a thread of its own, which begins with the first class that may be heard. Of tones that wait only the newest is kept. */
final class Tones implements AutoCloseable {

    /** What the UI thread asks for; without a tone, only that the device is ready. */
    private record Request(Instant at, Optional<Tone> tone) {}

    private record Tone(Signal signal, int volume) {}

    private final Feed feed;
    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>(1);
    private volatile Instant now = Instant.MIN;
    private volatile boolean closed;
    private long lastAsked = Long.MIN_VALUE;
    private @Nullable Thread thread;

    Tones(Line.Source source) {
        this.feed = new Feed(source);
    }

    Feed.Condition condition() {
        return feed.condition();
    }

    /** A class is on; UI thread. */
    void ready(Instant at) {
        now = at;
        // Once a second is enough to have the device opened again.
        if (at.getEpochSecond() != lastAsked) {
            lastAsked = at.getEpochSecond();
            requests.offer(new Request(at, Optional.empty()));
            begin();
        }
    }

    /** UI thread. */
    void play(Signal signal, int volume, Instant at) {
        now = at;
        requests.clear();
        requests.offer(new Request(at, Optional.of(new Tone(signal, volume))));
        begin();
    }

    private void begin() {
        if (thread == null && !closed) {
            thread = new Thread(this::run, "sound");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void run() {
        try {
            while (!closed) {
                Request next = feed.isOpen() ? requests.poll(Feed.TURN_MS, TimeUnit.MILLISECONDS) : requests.take();
                if (next != null) {
                    carryOut(next);
                }
                feed.turn(now);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } finally {
            feed.close();
        }
    }

    private void carryOut(Request request) {
        feed.ready(request.at());
        request.tone().ifPresent(tone -> feed.play(Wave.of(tone.signal(), tone.volume()), request.at(), now));
    }

    @Override
    public void close() {
        closed = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
