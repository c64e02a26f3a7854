package backboard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problems;
import backboard.library.AssetSource;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.settings.SettingsReader;
import backboard.store.SetRow;
import backboard.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gyms invented with the shipped settings and assets, and what is found in their stores. */
public final class Invented {

    /** A Thursday; in the 90 days up to it summer time ends in Berlin. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 19);

    /** In the evening class. */
    public static final LocalTime UNTIL = LocalTime.of(18, 42, 30);

    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Invented() {}

    /** The shipped settings. */
    public static Settings settings() {
        return read(Path.of("config.properties"));
    }

    static Settings settings(Path folder, String... lines) {
        try {
            return read(Files.write(folder.resolve("config.properties"), List.of(lines)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings read(Path file) {
        Problems problems = new Problems();
        Settings settings = new SettingsReader(Path.of("/home/gym"), BERLIN, Map.of(), Map.of()).read(file, problems);
        assertThat(problems.all()).isEmpty();
        return settings;
    }

    /** The shipped library, with the files of further folders over it. */
    public static Library library(Path... folders) {
        List<AssetSource> layers = new ArrayList<>(List.of(AssetSource.directory(Path.of("assets"), "assets")));
        for (Path folder : folders) {
            layers.add(AssetSource.directory(folder, "own assets"));
        }
        Problems problems = new Problems();
        Library library = Library.read(layers, false, problems);
        assertThat(problems.all()).isEmpty();
        return library;
    }

    /** Fills the folder with a gym of the shipped settings. */
    public static InventedGym.Summary gym(Path folder, int members, int days, long seed) {
        return gym(folder, settings(), members, days, seed, UNTIL);
    }

    static InventedGym.Summary gym(Path folder, Settings settings, int members, int days, long seed, LocalTime until) {
        try (Store store = Store.open(folder)) {
            return new InventedGym(settings, library(), members, days, seed).fill(store, LAST_DAY, until);
        }
    }

    static List<SetRow> sets(Path folder) {
        List<SetRow> rows = new ArrayList<>();
        try (Store store = Store.openReadOnly(folder)) {
            store.forEachSet(rows::add);
        }
        return rows;
    }
}
