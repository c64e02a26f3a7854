package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.files.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenSettingsTest {

    private final GymFolder gym;

    BrokenSettingsTest(@TempDir Path folder) {
        gym = new GymFolder(folder);
    }

    /** @param words that the sentence must hold */
    record Broken(String text, int line, List<String> words) {
        Broken(String text, int line, String... words) {
            this(text, line, List.of(words));
        }

        @Override
        public String toString() {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("\n# a comment\ngym.nmae = Iron", 3, "gym.nmae", "did you mean 'gym.name'?"),
                new Broken("hours.mon = closed", 1, "hours.mon", "did you mean 'hours.monday'?"),
                new Broken("password = secret", 1, "password", "remove it"),
                new Broken("x".repeat(200_000) + " = 1", 1, "xxx…'", "remove it"),
                new Broken("gym.units=kg\n\ngym.units=lb", 3, "gym.units", "twice", "line 1"),
                new Broken("gym.units", 1, "key = value", "'gym.units'"),
                new Broken("gym.units: kg", 1, "key = value"),
                new Broken("gym.name Iron = Steel", 1, "key = value"),
                new Broken("= kg", 1, "key = value"),
                new Broken("gym.name =", 1, "gym.name must be 1 to 40 characters", "it has 0"),
                new Broken("gym.name = " + "é".repeat(41), 1, "1 to 40 characters", "it has 41"),
                new Broken("gym.name = Iron\\tTemple", 1, "'Iron?Temple'", "control"),
                new Broken("gym.name = Iron\u202Eelpmet", 1, "'Iron?elpmet'", "direction"),
                new Broken("gym.name = Iron \\ud83d", 1, "'Iron ?'"),
                new Broken("gym.name = \\u12x4", 1, "\\u", "four"),
                new Broken("gym.units = stone", 1, "gym.units must be kg or lb, not 'stone'"),
                new Broken("gym.units = KG", 1, "must be kg or lb, not 'KG'"),
                new Broken("gym.timezone = Europe/Berln", 1, "system", "did you mean 'Europe/Berlin'?"),
                new Broken("gym.timezone = +02:00", 1, "such as Europe/Berlin, or system", "'+02:00'"),
                new Broken(
                        "hours.monday = 22:00-06:00", 1, "hours.monday", "'22:00-06:00' does not end after it starts"),
                new Broken("hours.monday = 06:00-12:00, 11:30-22:00", 1, "06:00-12:00 and 11:30-22:00 overlap"),
                new Broken("hours.monday = 06:00-24:01", 1, "'24:01' is not a time"),
                new Broken("hours.monday = 06:60-12:00", 1, "'06:60' is not a time"),
                new Broken("hours.monday = 06:00", 1, "'06:00' is not two times", "or closed"),
                new Broken("hours.monday = 06:00-12:00,", 1, "hours.monday", "'' is not two times"),
                new Broken("hours.monday =", 1, "hours.monday", "or closed"),
                new Broken("schedule = daily", 1, "schedule must be classes or continuous, not 'daily'"),
                new Broken("classes.friday = 6.30", 1, "classes.friday", "'6.30' is not a time"),
                new Broken("classes.friday = 06:30; 12:15", 1, "'06:30; 12:15' is not a time"),
                new Broken("classes.friday = 06:30, 6:30", 1, "'6:30' is there twice"),
                new Broken("classes.friday = 24:00", 1, "cannot start at 24:00"),
                new Broken(
                        "gym.units = lb\nclasses.friday = 05:45, 06:30\nhours.friday = 06:00-21:00",
                        2,
                        "classes.friday starts at 05:45, but hours.friday is 06:00-21:00"),
                new Broken("classes.sunday = 10:00\nhours.sunday = closed", 1, "hours.sunday is closed"),
                new Broken("classes.monday = 05:00\nhours.monday = 04:00-3:00", 2, "does not end after it starts"),
                new Broken("schedule = continuous\nclasses.monday = 22:00", 2, "classes.monday starts at 22:00"),
                new Broken("circuit.monday = Pull Power", 1, "circuit.monday", "'Pull Power'", "or auto"),
                new Broken("wall.display = 0", 1, "wall.display must be 1 to 16, not '0'"),
                new Broken("wall.display = 17", 1, "1 to 16"),
                new Broken("wall.touch = true", 1, "wall.touch must be yes or no, not 'true'"),
                new Broken("wall.progress.seconds = 121", 1, "0 to 120 seconds, not '121'"),
                new Broken("wall.diagonal = 0 in", 1, "10 in to 400 in, or 25 cm to 1000 cm, not '0 in'"),
                new Broken("wall.diagonal = 401 in", 1, "wall.diagonal must be 10 in to 400 in"),
                new Broken("wall.diagonal = 24.9 cm", 1, "or 25 cm to 1000 cm, not '24.9 cm'"),
                new Broken("wall.diagonal = NaN", 1, "wall.diagonal must be", "not 'NaN'"),
                new Broken("wall.diagonal = 1e9", 1, "not '1e9': after the number comes in or cm"),
                new Broken("wall.diagonal = 65 inch", 1, "not '65 inch': after the number comes in or cm"),
                new Broken("wall.diagonal = 65\"", 1, "after the number comes in or cm"),
                new Broken("wall.diagonal = 65", 1, "not '65': after the number comes in or cm"),
                new Broken("wall.diagonal = 5 m", 1, "not '5 m': after the number comes in or cm"),
                new Broken("wall.diagonal =", 1, "wall.diagonal must be", "not ''"),
                new Broken("wall.distance = 0 m", 1, "1 m to 50 m, or 3 ft to 164 ft, not '0 m'"),
                new Broken("wall.distance = 5,5 m", 1, "not '5,5 m': write a point, as in 5.5"),
                new Broken("wall.distance = -5 m", 1, "not '-5 m'"),
                new Broken("wall.distance = 99999999999 m", 1, "not '99999999999 m'"),
                new Broken("wall.distance = Infinity m", 1, "not 'Infinity m'"),
                new Broken("wall.distance = 500 cm", 1, "not '500 cm': after the number comes m or ft"),
                new Broken("station.display = both", 1, "none, window or 1 to 16, not 'both'"),
                new Broken("wall.display = 2\nstation.display = 2", 2, "both monitor 2"),
                new Broken("staff.controls = mouse", 1, "touch or keyboard"),
                new Broken("staff.call = " + "x".repeat(31), 1, "1 to 30 characters", "it has 31"),
                new Broken("sound.volume = 101", 1, "0 to 100 percent, not '101'"),
                new Broken("sound.volume = -1", 1, "0 to 100 percent"),
                new Broken("sound.volume = 60 %", 1, "'60 %'"),
                new Broken("sound.volume = 99999999999", 1, "0 to 100 percent"),
                new Broken("sound.quiet = 22:00-22:00", 1, "sound.quiet", "sound.volume = 0"),
                new Broken("sound.quiet = night", 1, "a range such as 22:00-07:00, or empty"),
                new Broken("facts.unverified = maybe", 1, "yes or no"),
                new Broken("data.folder =", 1, "data.folder must be a folder"),
                new Broken("data.folder = C:\\Gym\\data", 1, "'C:\\Gym\\data'", "write / instead of \\"),
                new Broken("data.folder = C:\\users\\gym", 1, "instead of \\"),
                new Broken("data.folder = C:\\Gym\\\ngym.units = lb", 1, "write / instead of \\"),
                new Broken("data.folder = ~coach/data", 1, "~ is your home folder"),
                new Broken("data.folder = gym\u0000", 1, "'gym?'"),
                new Broken("gym.name = Iron \\\n   Temple\nsound.volume = loud", 3, "sound.volume"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void tellsTheOneMistakeWithItsLine(Broken broken) {
        List<Problem> problems = gym.problems(broken.text());
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.file()).isEqualTo(gym.file().toString());
        assertThat(problem.line()).isEqualTo(broken.line());
        assertThat(problem.sentence()).contains(broken.words()).doesNotContain("\n");
        assertThat(problem.sentence()).hasSizeLessThan(250);
    }

    @Test
    void tellsEveryMistakeInTheOrderOfTheFile() {
        assertThat(gym.problems("wall.touch = on", "gym.nam = X", "sound.volume", "gym.units = g"))
                .extracting(Problem::line)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void tellsWhenTheFileIsNotThere() {
        List<Problem> problems = problemsOfTheFileAsItIs();
        assertThat(problems)
                .singleElement()
                .hasToString(gym.file() + ": the file is not there; check its name and folder");
    }

    @Test
    void tellsThatTheRootIsNotAFile() {
        Problems problems = new Problems();
        gym.reader().read(gym.file().getRoot(), problems);
        assertThat(problems.all()).singleElement().asString().contains("not a file");
    }

    @Test
    void tellsTheLineThatIsNotUtf8() throws IOException {
        Files.write(gym.file(), new byte[] {'#', '\n', '#', (byte) 0xE9, '\n'});
        assertThat(problemsOfTheFileAsItIs()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void refusesAFileOfUnboundedSize() throws IOException {
        Files.writeString(gym.file(), "# comment\n".repeat(30_000));
        assertThat(problemsOfTheFileAsItIs()).singleElement().asString().contains("256 KiB");
    }

    @Test
    void survivesAFullSizeFileOfMistakes() {
        String[] lines = new String[60_000];
        Arrays.fill(lines, "x=1");
        assertThat(gym.problems(lines)).hasSize(lines.length);
    }

    @Test
    void aBrokenValueLeavesTheDefault() {
        Problems problems = new Problems();
        gym.problems("gym.units = stone", "hours.monday = noon");
        Settings settings = gym.reader().read(gym.file(), problems);
        assertThat(problems.all()).hasSize(2);
        assertThat(settings.units().key()).isEqualTo("kg");
        assertThat(settings.hours().on(DayOfWeek.MONDAY)).hasToString("[06:00-22:00]");
    }

    private List<Problem> problemsOfTheFileAsItIs() {
        Problems problems = new Problems();
        gym.reader().read(gym.file(), problems);
        return problems.all();
    }
}
