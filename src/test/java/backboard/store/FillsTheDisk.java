package backboard.store;

import backboard.training.LoggedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that logs sets until the disk holds no more, makes room and goes on with the very set that was refused. Says what it was told
 * and what is there in the end. Argument: a data folder on a disk of its own.
 */
final class FillsTheDisk {

    private static final int BALLAST = 1024 * 1024;
    private static final int SETS_IN_ITS_PLACE = 20;

    private FillsTheDisk() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path ballast = Files.write(folder.resolve("ballast"), new byte[BALLAST]);
        long acknowledged = 0;
        try (Store store = Samples.storeIn(folder)) {
            LoggedSet set = next(acknowledged);
            try {
                while (store.log(set, Samples.ZONE, Samples.NOON)) {
                    acknowledged++;
                    set = next(acknowledged);
                }
            } catch (StoreException refused) {
                System.out.println(refused.getMessage());
            }
            System.out.println("can still read: " + (Samples.standing(store) == acknowledged));
            Files.delete(ballast);
            for (int i = 0; i < SETS_IN_ITS_PLACE; i++) {
                acknowledged += store.log(set, Samples.ZONE, Samples.NOON) ? 1 : 0;
                set = next(acknowledged);
            }
        }
        try (Store store = Store.open(folder)) {
            System.out.println(
                    "kept all: " + (Samples.standing(store) == acknowledged && acknowledged > SETS_IN_ITS_PLACE));
            System.out.println("problems: " + store.checkIntegrity());
        }
    }

    private static LoggedSet next(long number) {
        return Samples.set(Samples.MIA, "lat-pulldown", Samples.NOON.plusSeconds(number));
    }
}
