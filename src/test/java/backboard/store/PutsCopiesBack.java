package backboard.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A program that puts one of two copies back, the one, then the other, until it is killed, and says each time which is in place. Arguments:
 * a data folder and the names of the copies.
 */
final class PutsCopiesBack {

    private PutsCopiesBack() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        Backups backups = Backups.of(data);
        try (Store store = Store.open(data)) {
            for (int turn = 0; true; turn++) {
                String name = arguments[1 + turn % 2];
                store.restore(
                        backups,
                        name,
                        Samples.NOON.plusSeconds(turn),
                        journal -> journal.note(Optional.empty(), name, List.of(), Samples.NOON));
                System.out.println(name);
            }
        }
    }
}
