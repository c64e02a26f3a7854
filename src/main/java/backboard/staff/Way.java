package backboard.staff;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** From page to page. UI thread. */
interface Way {

    void turn(StaffPage page);

    /** Hands the answer on while the page is still the same as when it was asked for. */
    <T> void whileHere(CompletableFuture<T> answer, Consumer<T> receiver);
}
