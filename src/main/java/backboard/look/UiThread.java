package backboard.look;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.slf4j.LoggerFactory;

/** The crossings from other threads to the screens. */
public final class UiThread {

    private UiThread() {}

    /** Does the work on the UI thread and waits until it is done. */
    public static void await(Runnable work) {
        if (SwingUtilities.isEventDispatchThread()) {
            work.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the UI thread", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("work on the UI thread failed", e.getCause());
        }
    }

    /** Hands the answer to the receiver on the UI thread, once it is there. A failure is a bug and goes to the log. */
    public static <T> void handOver(CompletableFuture<T> answer, Consumer<? super T> receiver) {
        CompletableFuture<Void> handed =
                answer.thenAccept(value -> SwingUtilities.invokeLater(() -> receiver.accept(value)));
        handed.exceptionally(bug -> {
            LoggerFactory.getLogger(UiThread.class).error("an answer for the screen failed", bug);
            return null;
        });
    }
}
