package backboard.library;

import backboard.files.Problem;
import backboard.files.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** The file being read: takes its mistakes and remembers whether there were any. */
final class Page {

    private final String file;
    private final List<Problem> wrongs = new ArrayList<>();
    private boolean givenUp;

    Page(String file) {
        this.file = file;
    }

    /** @param line 1-based; 0 where no line is to blame */
    void wrong(int line, String sentence) {
        wrongs.add(new Problem(file, line, sentence));
    }

    void wrong(Node node, String sentence) {
        wrong(line(node), sentence);
    }

    /** Gives the file up without a word, because the mistake was already told where it was made. */
    void giveUp() {
        givenUp = true;
    }

    boolean isClean() {
        return wrongs.isEmpty() && !givenUp;
    }

    /** Hands the mistakes over in the order of their lines, as an editor goes through them. */
    void tell(Problems problems) {
        wrongs.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .forEach(wrong -> problems.add(wrong.file(), wrong.line(), wrong.sentence()));
    }

    /** The 1-based line on which the node begins. */
    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
