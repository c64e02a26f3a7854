package backboard;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a command line ended and what it told, to the terminal's output and to its errors. */
record Told(int code, String out, String err) {

    /** In this process, in a place that holds nothing: neither settings nor assets, and no variable is set. */
    static Told by(Path home, String... arguments) {
        return by(new Surroundings(home, Map.of(), Map.of(), List.of()), arguments);
    }

    static Told by(Surroundings surroundings, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(surroundings, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Told(code, out.toString(), err.toString());
    }

    /**
     * In a process of its own that has no display, whatever this machine has.
     *
     * @param home the home and the working folder
     */
    static Told withoutDisplay(Path home, String... arguments) throws IOException, InterruptedException {
        return startedFrom(classPath(), home, arguments);
    }

    /** The same with the classes of another place. */
    static Told startedFrom(String classPath, Path home, String... arguments) throws IOException, InterruptedException {
        return byProgram(Main.class, classPath, home, arguments);
    }

    /** The same with a display that is named and not there. */
    static Told withDeadDisplay(Path home, String... arguments) throws IOException, InterruptedException {
        return byProgram(Optional.of(":4242"), Main.class, classPath(), home, arguments);
    }

    /** Another program instead; its temporary folder is {@code tmp} in the home. */
    static Told byProgram(Class<?> program, String classPath, Path home, String... arguments)
            throws IOException, InterruptedException {
        return byProgram(Optional.empty(), program, classPath, home, arguments);
    }

    private static Told byProgram(
            Optional<String> display, Class<?> program, String classPath, Path home, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")),
                "-cp",
                classPath,
                program.getName()));
        if (!System.getProperty("os.name").contains("Linux")) {
            // Only X can be taken away with a variable.
            command.add(1, "-Djava.awt.headless=true");
        }
        command.addAll(Arrays.asList(arguments));
        Path out = home.resolve("out.txt");
        Path err = home.resolve("err.txt");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().keySet().removeIf(name -> name.equals("DISPLAY") || name.startsWith("BACKBOARD_"));
        display.ifPresent(name -> process.environment().put("DISPLAY", name));
        int code = process.start().waitFor();
        return new Told(
                code, Files.readString(out, Charset.defaultCharset()), Files.readString(err, Charset.defaultCharset()));
    }

    /** Of this process, also where the test runner hides it in the manifest of a jar. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** The libraries of the program, without its own classes. */
    static String libraries() {
        return Stream.of(classPath().split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
