package backboard.catalogue;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Whoever shows the pages, to somebody who has been let in. UI thread. */
public interface Host {

    /** Of who is let in. */
    UUID pass();

    void turn(Leaf leaf);

    /** Hands an answer on while the page that asked is still there. */
    <T> void whileHere(CompletableFuture<T> answer, Consumer<T> receiver);

    /** Back to where somebody came from. */
    void home();
}
