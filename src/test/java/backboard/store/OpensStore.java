package backboard.store;

import java.nio.file.Path;

/** A program that opens the store in a data folder and says how that went. */
final class OpensStore {

    static final String OPENED = "opened";

    private OpensStore() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.println(OPENED + " " + store.revision());
        } catch (StoreInUseException refused) {
            System.out.println(refused.getMessage());
        }
    }
}
