package backboard;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options every command has. */
final class Folders {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings file. Default: config.properties in this folder, else the one packed in.")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "Data folder. Default: data.folder of the settings.")
    private @Nullable Path data;

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            description = "Exercises, circuits and tips. Default: assets in this folder, else those packed in.")
    private @Nullable Path assets;

    Optional<Path> config() {
        return Optional.ofNullable(config);
    }

    Optional<Path> data() {
        return Optional.ofNullable(data);
    }

    Optional<Path> assets() {
        return Optional.ofNullable(assets);
    }
}
