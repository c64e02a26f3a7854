package backboard.wall;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.State;
import backboard.kiosk.StateKit;
import backboard.kiosk.Stills;
import backboard.kiosk.TestGym;
import backboard.look.Density;
import backboard.look.Placed;
import backboard.look.Reading;
import backboard.look.Role;
import backboard.settings.Settings;
import backboard.snapshot.Picture;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Phase;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told about the texts of the wall is true of the texts that are painted. */
class ReadingAdviceTest {

    private static final Dimension FULL_HD = new Dimension(1920, 1080);
    private static final Instant NOW = TestGym.at("2026-11-23T18:42");
    private static final Circuit MONDAY = TestGym.LIBRARY.circuit("pull-power").orElseThrow();
    private static final Set<Role> SPOTLIGHT = EnumSet.complementOf(EnumSet.of(Role.NEAR, Role.PLACE, Role.PEOPLE));
    /** Far away there is one large cue at a time and nothing beside it. */
    private static final Set<Role> LEFT_OUT_FAR_AWAY = EnumSet.of(Role.CUES, Role.ASIDE);

    /** From far away: a cue for each station in place of steps, gear and mistakes, its people in place of the ticker. */
    private static final Set<Role> STATIONS =
            EnumSet.complementOf(EnumSet.of(Role.NEAR, Role.SET_UP, Role.GEAR, Role.SAFETY, Role.TICKER, Role.ASIDE));

    private static final Pattern SENTENCE =
            Pattern.compile("wall\\.distance: (?<role>.+), such as '(?<text>.+)', can be"
                    + " read from (?<near>[0-9.]+) m, not from [0-9.]+ m, because the capitals are (?<height>\\d+) mm high on a"
                    + " screen of (?<diagonal>[0-9.]+) in; (hang one of (?<needed>\\d+) in, or )?bring the farthest station"
                    + " nearer\\.");

    static Stream<Dimension> sizes() {
        return Stream.of(
                FULL_HD,
                new Dimension(1080, 1920),
                new Dimension(1280, 720),
                new Dimension(3840, 1080),
                new Dimension(1920, 1200));
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void everyTextOfTheWallHasARoleAndEveryRoleOfTheWallIsPainted(Dimension size) {
        Map<Role, Placed> smallest = ReadingAdvice.smallest(samples(normal(size)), size);

        Set<Role> expected = new HashSet<>(SPOTLIGHT);
        if (size.height > size.width) {
            expected.remove(Role.TICKER);
        }
        assertThat(smallest.keySet())
                .as("nothing without a role, such as %s", smallest.get(Role.NEAR))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void inTheViewOfAllStationsTooAndThatIsWhatTheAdviceIsAboutWhenTheSettingsSaySo(Dimension size) {
        Settings settings = TestGym.settings("wall.view = stations", "wall.diagonal = 10 in", "wall.distance = 50 m");

        Map<Role, Placed> smallest = ReadingAdvice.smallest(samples(settings), size);

        assertThat(smallest.keySet())
                .as("nothing without a role, such as %s", smallest.get(Role.NEAR))
                .isEqualTo(STATIONS);
        assertThat(advice(settings, size).keySet())
                .isEqualTo(STATIONS.stream().map(Role::reader).collect(Collectors.toSet()));
    }

    /** The states here are not those the advice looks at, and the pictures are whole ones. */
    @ParameterizedTest
    @MethodSource("sizes")
    void everyTextTooSmallIsToldAndNoOther(Dimension size) {
        Settings settings = settings("65 in", "5 m");
        Reading reading = ReadingAdvice.reading(settings.screens().viewing(), size);
        Set<String> told = advice(settings, size).keySet();

        List<Placed> painted = stills(settings).stream()
                .flatMap(state -> painted(state, size).stream())
                .toList();
        assertThat(painted).noneMatch(text -> text.role() == Role.NEAR);
        assertThat(told)
                .containsAll(painted.stream()
                        .filter(text -> !reading.reads(text.size(), text.role().importance()))
                        .map(text -> text.role().reader())
                        .collect(Collectors.toSet()))
                .contains(Role.SAFETY.reader())
                .doesNotContain(Role.COUNTDOWN.reader(), Role.EXERCISE.reader());
    }

    @Test
    void theHeightAndTheTextToldAreThoseOnTheWall() {
        Settings settings = settings("65 in", "5 m");
        List<Placed> painted = samples().stream()
                .flatMap(state -> painted(state, FULL_HD).stream())
                .toList();

        advice(settings, FULL_HD)
                .forEach((role, sentence) -> assertThat(painted)
                        .as(sentence.group())
                        .anySatisfy(text -> {
                            assertThat(text.role().reader()).isEqualTo(role);
                            assertThat(text.text()).isEqualTo(sentence.group("text"));
                            // In full HD a u is a pixel, and on 65 in that is 0.7495 mm.
                            assertThat(Math.round(text.bounds().getHeight() * .7495))
                                    .isEqualTo(Long.parseLong(sentence.group("height")));
                        }));
    }

    /** In full HD on 65 in, a capital of s u is s × 0.70 × 0.74946 mm high, and fills 16 minutes of arc from 1 / 0.0046542 of that away. */
    @Test
    void theDistanceAndTheScreenToldAreThoseOfTheRule() {
        Matcher told = advice(settings("65 in", "5 m"), FULL_HD).get("the safety lines");
        double size =
                ReadingAdvice.smallest(samples(), FULL_HD).get(Role.SAFETY).size();

        double metres = size * .70 * .74946 / .0046542 / 1000;
        assertThat(size).isBetween(28.0, 40.0);
        assertThat(told.group("near")).isEqualTo(String.valueOf(Math.floor(metres * 10) / 10));
        assertThat(Double.parseDouble(told.group("needed"))).isEqualTo(Math.ceil(65 * 5 / metres));
    }

    @ParameterizedTest
    @ValueSource(strings = {"what comes next", "the warm-up list", "the safety lines"})
    void whoFollowsTheAdviceHearsItNoMore(String role) {
        Matcher told = advice(settings("65 in", "5 m"), FULL_HD).get(role);

        assertThat(advice(settings("65 in", told.group("near") + " m"), FULL_HD))
                .doesNotContainKey(role);
        assertThat(advice(settings(told.group("needed") + " in", "5 m"), FULL_HD))
                .doesNotContainKey(role);
        int oneLess = Integer.parseInt(told.group("needed")) - 1;
        assertThat(advice(settings(oneLess + " in", "5 m"), FULL_HD)).containsKey(role);
    }

    @Test
    void aLargeScreenNearByNeedsNoAdviceAndASmallOneFarAwayNoPurchase() {
        assertThat(advice(settings("100 in", "3 m"), FULL_HD)).isEmpty();

        Map<String, Matcher> hopeless = advice(settings("10 in", "50 m"), FULL_HD);
        assertThat(hopeless.keySet())
                .isEqualTo(SPOTLIGHT.stream()
                        .filter(role -> !LEFT_OUT_FAR_AWAY.contains(role))
                        .map(Role::reader)
                        .collect(Collectors.toSet()));
        assertThat(hopeless.values()).extracting(m -> m.group("needed")).contains((String) null);
    }

    @Test
    void theDefaultsMakeANormalLayout() {
        Settings defaults = TestGym.settings();

        assertThat(Density.of(ReadingAdvice.reading(defaults.screens().viewing(), FULL_HD)))
                .isEqualTo(Density.NORMAL);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void aRoleIsWhatTheTextIs(Dimension size) {
        State work = StateKit.inClass(normal(size), MONDAY, 452_000, NOW);
        Exercise exercise =
                work.live().orElseThrow().moment().interval().exercise().orElseThrow();
        Map<Role, String> said = painted(work, size).stream()
                .collect(Collectors.toMap(Placed::role, Placed::text, (one, other) -> one + " " + other));

        assertThat(said)
                .containsEntry(Role.PHASE, "WORK")
                .containsEntry(Role.EXERCISE, exercise.name())
                .containsEntry(Role.ASIDE, exercise.breath());
        assertThat(said.get(Role.COUNTDOWN)).matches("\\d+");
        assertThat(said.get(Role.COUNTED)).isEqualTo("seconds left");
        assertThat(exercise.cues()).contains(said.get(Role.LIT_CUE));
        assertThat(String.join(" ", exercise.cues())).contains(said.get(Role.CUES));
        assertThat(said.get(Role.STATIONS))
                .contains(MONDAY.stations().get(1).exercise().shortName());
        assertThat(said.get(Role.HEADER)).contains("Our gym", "18:42");
        assertThat(said.get(Role.MUSCLES)).isEqualTo("Main Assist");
    }

    /** A wall of 65 in that is read from where the layout is the normal one; a very wide one is low. */
    private static Settings normal(Dimension size) {
        return settings("65 in", size.width > 3 * size.height ? "3 m" : "5 m");
    }

    private static Settings settings(String diagonal, String distance) {
        return TestGym.settings("classes.monday = 18:00", "wall.diagonal = " + diagonal, "wall.distance = " + distance);
    }

    /** The sentences taken apart, by what their reader calls the text. */
    private static Map<String, Matcher> advice(Settings settings, Dimension size) {
        return ReadingAdvice.of(
                        settings,
                        TestGym.LIBRARY.circuits().values(),
                        TestGym.LIBRARY.tips(),
                        TestGym.LIBRARY.figures(),
                        size)
                .stream()
                .map(sentence -> {
                    Matcher parts = SENTENCE.matcher(sentence);
                    assertThat(parts.matches()).as(sentence).isTrue();
                    return parts;
                })
                .collect(Collectors.toMap(parts -> parts.group("role"), parts -> parts));
    }

    private static List<State> samples() {
        return samples(TestGym.settings());
    }

    private static List<State> samples(Settings settings) {
        return new SampleStates(settings, TestGym.LIBRARY.tips(), TestGym.LIBRARY.figures())
                .of(TestGym.LIBRARY.circuits().values());
    }

    private static List<State> stills(Settings settings) {
        Stills stills = Stills.of(settings, TestGym.LIBRARY, Path.of("no-data-here"), NOW);
        List<State> states = new ArrayList<>(List.of(stills.withoutClass(true), stills.withoutClass(false)));
        for (Phase phase : Phase.values()) {
            stills.in(phase).ifPresent(states::add);
        }
        stills.paused().ifPresent(states::add);
        return states;
    }

    private static List<Placed> painted(State state, Dimension size) {
        WallPanel[] panel = new WallPanel[1];
        Picture.of(size, () -> {
            panel[0] = new WallPanel();
            panel[0].show(state);
            return panel[0];
        });
        return panel[0].texts();
    }
}
