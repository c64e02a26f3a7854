package backboard.store;

import static java.util.stream.Collectors.joining;

import io.leangen.geantyref.TypeToken;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.snakeyaml.engine.v2.api.Load;
import org.sqlite.SQLiteConfig;

/** Starts small programs of the tests in a process of their own, with as little to load as they need. */
public final class ChildJvm {

    private ChildJvm() {}

    public static Process start(Class<?> program, String... arguments) throws IOException {
        return started(command(program, arguments));
    }

    static Process startWithDisk(Path folder, int kibibytes, Class<?> program, String... arguments) throws IOException {
        return withDisk(folder, kibibytes, command(program, arguments).toArray(String[]::new));
    }

    /** Where users may make namespaces: a command as root of one, with a disk of so many KiB mounted at the folder. */
    static Process withDisk(Path folder, int kibibytes, String... command) throws IOException {
        List<String> whole = new ArrayList<>(List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c"));
        whole.add("mount -t tmpfs -o size=" + kibibytes + "k tmpfs '" + folder + "' && exec \"$@\"");
        whole.add("sh");
        whole.addAll(Arrays.asList(command));
        return started(whole);
    }

    private static Process started(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> command(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx64m",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                classPath(),
                program.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static String classPath() {
        return Stream.of(
                        ChildJvm.class,
                        Store.class,
                        Jdbi.class,
                        TypeToken.class,
                        SQLiteConfig.class,
                        Logger.class,
                        Load.class)
                .map(ChildJvm::home)
                .collect(joining(File.pathSeparator));
    }

    private static String home(Class<?> type) {
        URI home;
        try {
            home = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException failure) {
            throw new IllegalStateException(failure);
        }
        return Path.of(home).toString();
    }
}
