package backboard;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options every command has. There is one of these for a whole command line, so they hold before and after the command's name. */
final class Folders {

    private final Surroundings surroundings;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description =
                    "Settings file. Default: config.properties in this folder, else beside the jar, else the one packed in.")
    private @Nullable Path config;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Data folder. Default: data.folder of the settings.")
    private @Nullable Path data;

    @Option(
            names = "--assets",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description =
                    "Exercises, circuits and tips. Default: assets in this folder, else beside the jar, else those packed in.")
    private @Nullable Path assets;

    Folders(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Those of the command line that the command is part of. */
    static Folders of(CommandSpec command) {
        return ((Main) command.root().userObject()).folders();
    }

    Surroundings surroundings() {
        return surroundings;
    }

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
