package backboard.display;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;

/**
 * Has the UI thread look thirty times a second. The times are fixed beforehand: after a late look the next one is in time again. A Swing
 * timer counts from the late one, so that all its delays add up; on a busy machine it made 29.5 of 30.3 looks a second.
 */
final class Ticker implements AutoCloseable {

    private static final int EVERY_MS = 33;

    private final Runnable look;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "ticker");
        made.setDaemon(true);
        return made;
    });
    private volatile boolean closed;

    /** @param look runs on the UI thread, never twice for the sake of one that was missed */
    Ticker(Runnable look) {
        this.look = look;
    }

    void start() {
        thread.scheduleAtFixedRate(this::tick, EVERY_MS, EVERY_MS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        if (asked.compareAndSet(false, true)) {
            SwingUtilities.invokeLater(this::serve);
        }
    }

    private void serve() {
        asked.set(false);
        if (!closed) {
            look.run();
        }
    }

    /** No look begins after this; UI thread. */
    @Override
    public void close() {
        closed = true;
        thread.shutdownNow();
    }
}
