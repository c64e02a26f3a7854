package backboard;

import java.nio.file.Path;

/** What parts that are there before anything of ours can hand them something are told through system properties. */
final class StartProperties {

    private StartProperties() {}

    /**
     * Has the log and the unpacked fonts kept in a folder; without this, errors go to the terminal and fonts to the temporary folder. Must
     * come before the first log line and the first font.
     */
    static void keepIn(Path data) {
        System.setProperty("wall.log.folder", data.resolve("log").toString());
        System.setProperty("logback.configurationFile", "backboard/logback-run.xml");
        System.setProperty("wall.font.folder", data.resolve("fonts").toString());
    }
}
