package backboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.training.Unit;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    private final GymFolder gym;

    SettingsReaderTest(@TempDir Path folder) {
        gym = new GymFolder(folder);
    }

    @Test
    void readsEveryKey() {
        Settings settings = gym.settings(
                "gym.name = Größe 10 \\u2014 \\\n    Kraftraum  ",
                "gym.units=lb",
                "  gym.timezone = America/New_York",
                "hours.sunday = closed",
                "schedule = continuous",
                "classes.monday = 06:30",
                "circuit.tuesday = hinge-and-hold",
                "wall.display = 2",
                "wall.touch = no",
                "wall.view = stations",
                "wall.progress.seconds = 0",
                "wall.diagonal = 165.5cm",
                "wall.distance = 16 ft",
                "station.display = 1",
                "progress.display = 3",
                "stations.display = 4",
                "wall.dim.percent = 50",
                "wall.black.minutes = never",
                "staff.controls = keyboard",
                "staff.call = the front desk",
                "sound.volume = 35",
                "! also a comment",
                "sound.quiet = 21:30-24:00",
                "sound.here = no",
                "sound.voice = on",
                "facts.unverified = yes",
                "data.folder = data/gym");
        assertThat(settings.gymName()).isEqualTo("Größe 10 — Kraftraum");
        assertThat(settings.units()).isEqualTo(Unit.LB);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(settings.hours().on(DayOfWeek.SUNDAY)).isEmpty();
        assertThat(settings.schedule()).isEqualTo(Schedule.CONTINUOUS);
        assertThat(settings.classes().on(DayOfWeek.MONDAY)).hasToString("[06:30]");
        assertThat(settings.circuits())
                .containsExactly(Map.entry(
                        DayOfWeek.TUESDAY,
                        new NamedCircuit("hinge-and-hold", gym.file().toString(), 8)));
        assertThat(settings.circuitOn(DayOfWeek.MONDAY)).isEmpty();
        assertThat(settings.screens())
                .isEqualTo(new Settings.Screens(
                        2,
                        false,
                        WallView.STATIONS,
                        0,
                        SideScreen.monitor(1),
                        SideScreen.monitor(3),
                        SideScreen.monitor(4),
                        new AfterClosing(50, Optional.empty()),
                        new Viewing(new Length(165.5, Length.Unit.CENTIMETRE), new Length(16, Length.Unit.FOOT))));
        assertThat(settings.staff())
                .isEqualTo(new Settings.Staff(StaffControls.KEYBOARD, false, Optional.of("the front desk")));
        assertThat(settings.sound().volume()).isEqualTo(35);
        assertThat(settings.sound().quiet()).isPresent();
        assertThat(settings.sound().here()).isFalse();
        assertThat(settings.sound().voice()).isEqualTo(Sound.Voice.ON);
        assertThat(settings.unverifiedFacts()).isTrue();
        assertThat(settings.dataFolder()).isEqualTo(gym.folder().resolve("data/gym"));
    }

    @Test
    void anEmptyFileMeansTheDefaults() {
        Settings defaults = gym.settings();
        assertThat(defaults.gymName()).isEqualTo("Our gym");
        assertThat(defaults.units()).isEqualTo(Unit.KG);
        assertThat(defaults.zone()).isEqualTo(GymFolder.SYSTEM);
        assertThat(defaults.dataFolder()).isEqualTo(GymFolder.HOME.resolve("backboard"));
        assertThat(defaults.screens())
                .isEqualTo(new Settings.Screens(
                        1,
                        true,
                        WallView.SPOTLIGHT,
                        20,
                        SideScreen.NONE,
                        SideScreen.NONE,
                        SideScreen.NONE,
                        new AfterClosing(30, Optional.of(Duration.ofMinutes(30))),
                        new Viewing(new Length(65, Length.Unit.INCH), new Length(5, Length.Unit.METRE))));
    }

    @ParameterizedTest
    @CsvSource({"~, ''", "~/gym/../data, data", "~/a b, a b"})
    void aTildeIsTheHomeFolder(String written, String below) {
        assertThat(gym.settings("data.folder = " + written).dataFolder())
                .isEqualTo(GymFolder.HOME.resolve(below).normalize());
    }

    @Test
    void anAbsoluteDataFolderStaysAsItIs() {
        Path absolute = gym.folder().resolveSibling("elsewhere").toAbsolutePath();
        assertThat(gym.settings("data.folder = " + absolute.toString().replace('\\', '/'))
                        .dataFolder())
                .isEqualTo(absolute);
    }

    @Test
    void aVariableWinsOverTheFileAndASystemPropertyOverBoth() {
        GymFolder service = gym.with(
                Map.of("BACKBOARD_SOUND_VOLUME", "20", "BACKBOARD_WALL_PROGRESS_SECONDS", "5", "PATH", "/bin"),
                Map.of("backboard.sound.volume", " 30 ", "java.version", "17"));
        Settings settings =
                service.settings("sound.volume = 10", "wall.progress.seconds = 10", "staff.call = a trainer");
        assertThat(settings.sound().volume()).isEqualTo(30);
        assertThat(settings.screens().progressSeconds()).isEqualTo(5);
        assertThat(settings.staff().call()).contains("a trainer");
    }

    @Test
    void everyKeyCanBeOverridden() {
        for (Key<?> key : Keys.all()) {
            String name = key.name();
            assertThat(gym.with(Map.of(key.variable(), "\u0000"), Map.of()).problems())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.sentence()).startsWith(name + " must be "));
            assertThat(gym.with(Map.of(), Map.of(key.property(), "\u0000")).problems())
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.sentence()).startsWith(name + " must be "));
        }
    }

    @Test
    void anOverrideCanEmptyAValue() {
        Settings settings =
                gym.with(Map.of("BACKBOARD_SOUND_QUIET", ""), Map.of()).settings("sound.quiet = 21:00-07:00");
        assertThat(settings.sound().quiet()).isEmpty();
    }

    @Test
    void aMistakeInAnOverrideNamesTheVariable() {
        GymFolder service = gym.with(
                Map.of("BACKBOARD_GYM_UNITS", "stone", "BACKBOARD_GYM_NAM", "Iron"),
                Map.of("backboard.wall.tuch", "no", "backboard.classes.monday", "05:00"));
        assertThat(service.problems())
                .extracting(Problem::toString)
                .containsExactlyInAnyOrder(
                        "environment variable BACKBOARD_GYM_UNITS: gym.units must be kg or lb, not 'stone'",
                        "environment variable BACKBOARD_GYM_NAM: unknown name 'BACKBOARD_GYM_NAM'; did you mean"
                                + " 'BACKBOARD_GYM_NAME'?",
                        "system property backboard.wall.tuch: unknown name 'backboard.wall.tuch'; did you mean"
                                + " 'backboard.wall.touch'?",
                        "system property backboard.classes.monday: classes.monday starts at 05:00, but hours.monday is"
                                + " 06:00-22:00; change one of the two");
    }

    @Test
    void aMistakeInTheFileIsToldEvenIfOverridden() {
        List<Problem> problems =
                gym.with(Map.of("BACKBOARD_GYM_UNITS", "lb"), Map.of()).problems("gym.units = stone");
        assertThat(problems).singleElement().extracting(Problem::line).isEqualTo(1);
    }

    @Test
    void aMachineThatIsNotTheSoundingOneOfItsGymHasNoVolume() {
        Sound sound = gym.settings("sound.here = no", "sound.volume = 90").sound();
        assertThat(sound.volumeAt(LocalDateTime.parse("2026-11-20T12:00").atZone(GymFolder.SYSTEM)))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "22:00-07:00, 21:59:59, 60",
        "22:00-07:00, 22:00, 0",
        "22:00-07:00, 00:00, 0",
        "22:00-07:00, 06:59:59, 0",
        "22:00-07:00, 07:00, 60",
        "12:00-13:00, 12:30, 0",
        "12:00-13:00, 13:00, 60",
        "12:00-13:00, 00:00, 60",
        "22:00-24:00, 23:59:59, 0",
        "22:00-24:00, 00:00, 60",
        "'', 03:00, 60",
    })
    void thereIsNoSoundInTheQuietRange(String quiet, String time, int volume) {
        Sound sound = gym.settings("sound.quiet = " + quiet).sound();
        assertThat(sound.volumeAt(LocalDateTime.parse("2026-11-20T" + time).atZone(GymFolder.SYSTEM)))
                .isEqualTo(volume);
    }
}
