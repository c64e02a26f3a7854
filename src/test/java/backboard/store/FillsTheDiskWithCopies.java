package backboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program that copies and puts back on a disk that is nearly full, and then once there is room. Says what it was told and what is there.
 * Argument: a data folder on a disk of its own.
 */
final class FillsTheDiskWithCopies {

    private FillsTheDiskWithCopies() {}

    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[0]);
        Backups backups = Backups.of(data);
        try (Store store = Samples.storeIn(data)) {
            store.inBulk(() -> {
                for (int i = 0; i < 1_000; i++) {
                    store.log(Samples.set(Samples.MIA, Samples.DAY.atTime(12, 0)), Samples.ZONE, Samples.NOON);
                }
            });
            Backup good = backups.make(Samples.NOON);
            Path ballast = data.resolve("ballast");
            long free = Files.getFileStore(data).getUsableSpace();
            Files.write(ballast, new byte[(int) (free - good.bytes() / 2)]);
            told(() -> backups.make(Samples.NOON.plusSeconds(9)));
            told(() -> store.restore(backups, good.name(), Samples.NOON.plusSeconds(9), journal -> {}));
            System.out.println("copies: " + files(data.resolve("backups")));
            System.out.println("sets: " + Samples.standing(store) + " " + store.checkIntegrity());
            store.members().weigh(Samples.MIA.id(), Optional.empty(), Samples.NOON);
            // Room for what is put away and what is prepared, but not for the write-ahead log.
            Files.delete(ballast);
            free = Files.getFileStore(data).getUsableSpace();
            Files.write(ballast, new byte[(int) (free - good.bytes() * 5 / 2)]);
            told(() -> store.restore(backups, good.name(), Samples.NOON.plusSeconds(9), journal -> {}));
            System.out.println("copies: " + files(data.resolve("backups")));
            System.out.println("sets: " + Samples.standing(store) + " " + store.checkIntegrity());
            Files.delete(ballast);
            told(() -> backups.make(Samples.NOON.plusSeconds(10)));
            told(() -> store.restore(backups, good.name(), Samples.NOON.plusSeconds(11), journal -> {}));
            System.out.println("sets: " + Samples.standing(store) + " " + store.checkIntegrity());
        }
    }

    private static void told(Runnable work) {
        try {
            work.run();
            System.out.println("done");
        } catch (StoreException refused) {
            System.out.println(refused.getMessage());
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
