package backboard.kiosk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has questions answered on the store thread; what goes wrong is logged and answered with nothing. */
final class Questions {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private final Executor storeThread;

    Questions(Executor storeThread) {
        this.storeThread = storeThread;
    }

    /** @param complaint for the log */
    <T> CompletableFuture<Optional<T>> ask(String complaint, Supplier<Optional<T>> question) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return question.get();
                    } catch (RuntimeException failed) {
                        LOG.warn("{}", complaint, failed);
                        return Optional.empty();
                    }
                },
                storeThread);
    }
}
