package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import backboard.files.Problems;
import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.training.DayKind;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A week of circuits written as one file and read back. */
class WeekTextTest {

    private static final Library LIBRARY = Library.read(List.of(AssetSource.packed()), false, new Problems());

    @Test
    void whatIsWrittenIsReadBackAsTheSameWeek() {
        Map<DayOfWeek, DayContent> week = new EnumMap<>(DayOfWeek.class);
        for (Circuit circuit : LIBRARY.circuits().values()) {
            week.put(DayOfWeek.of(week.size() + 1), DayContent.of(circuit));
        }
        week.put(DayOfWeek.WEDNESDAY, DayContent.of(DayKind.OPEN_GYM));
        week.put(DayOfWeek.SATURDAY, DayContent.of(DayKind.STANDARD));
        week.put(DayOfWeek.SUNDAY, DayContent.of(DayKind.CLOSED));
        Problems problems = new Problems();
        assertThat(LIBRARY.readWeek("week.yaml", Library.text(week), problems)).contains(week);
        assertThat(problems.all()).isEmpty();
    }

    static Stream<Arguments> mistakes() {
        String circuit = Library.text(LIBRARY.circuit("pull-power").orElseThrow())
                .lines()
                .map(line -> "    " + line + "\n")
                .reduce("", String::concat);
        return Stream.of(
                Arguments.of("", "the file is empty"),
                Arguments.of("moonday: closed\n", "unknown field 'moonday'; did you mean 'monday'?"),
                Arguments.of("monday: shut\n", "'monday' cannot be 'shut'"),
                Arguments.of("monday: closed\nmonday: closed\n", "the field 'monday' stands here a second time"),
                Arguments.of("monday: [closed]\n", "'monday' is a list"),
                Arguments.of("monday:\n  id: pull-power\n", "the field 'circuit' is missing"),
                Arguments.of("monday:\n  id: ../../etc\n  circuit:\n" + circuit, "'id' is small letters"),
                Arguments.of(
                        "monday:\n  id: own\n  circuit:\n"
                                + circuit.replaceFirst("exercise: [a-z-]+", "exercise: handstand"),
                        "'exercise' names the unknown exercise 'handstand'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldInOneSentenceAndNothingIsRead(String text, String sentence) {
        Problems problems = new Problems();
        assertThat(LIBRARY.readWeek("week.yaml", text, problems)).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .extracting(Problem::sentence)
                .asString()
                .startsWith(sentence);
    }
}
