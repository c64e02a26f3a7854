package backboard;

import java.nio.file.Path;

/** Where the log goes: nowhere but errors to the terminal, or to the data folder while the wall runs. */
final class Logs {

    private Logs() {}

    /** Must come before the first log line. */
    static void toFolder(Path data) {
        System.setProperty("wall.log.folder", data.resolve("log").toString());
        System.setProperty("logback.configurationFile", "backboard/logback-run.xml");
    }
}
