package backboard.look;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.slf4j.LoggerFactory;

/** The one crossing from other threads to the screens. */
public final class UiThread {

    private UiThread() {}

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
