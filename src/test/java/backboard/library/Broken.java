package backboard.library;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.files.Problem;
import java.util.List;

/**
 * A gym's file with one mistake in it.
 *
 * @param line of the mistake, from 1 up; 0 where it is in no line
 * @param words in the sentence that tells it
 */
record Broken(String file, String text, int line, List<String> words) {

    Broken(String file, String text, int line, String... words) {
        this(file, text, line, List.of(words));
    }

    /** One mistake is told, and it is this one: one sentence with the right file and line. */
    void isAllThatIsToldIn(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.file()).isEqualTo("gym/" + file);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.sentence()).contains(words).doesNotContain("\n");
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + words;
    }
}
