package backboard.library;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Text to a tree of nodes with lines; no object is ever made from it. */
final class Yaml {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private Yaml() {}

    /** The root of the only document, or empty after the mistake was told to the page. */
    static Optional<Node> parse(String text, Page page) {
        try {
            PlainParser parser = new PlainParser(new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text)));
            Optional<Node> root = new Composer(SETTINGS, parser).getSingleNode();
            if (root.isEmpty()) {
                page.wrong(1, "the file is empty; fill it in or delete it");
            }
            return root;
        } catch (PlainParser.Refused e) {
            page.wrong(e.line(), e.sentence());
        } catch (MarkedYamlEngineException e) {
            // An open quote or bracket is reported where the file ends; the mistake is where it began.
            boolean ranOut = String.valueOf(e.getProblem()).contains("end of stream");
            Optional<Mark> where = ranOut ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
            page.wrong(where.map(Mark::getLine).orElse(-1) + 1, sentence(String.valueOf(e.getProblem()), ranOut));
        } catch (YamlEngineException e) {
            page.wrong(0, "the file is not readable as YAML (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }

    private static String sentence(String problem, boolean ranOut) {
        if (ranOut) {
            return "a quote or bracket is opened here and never closed; close it";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "the text holds ': ', which begins a new field, or the line is indented too far; put the whole text in quotes";
        }
        if (problem.contains("TAB")) {
            return "the line begins with a tab; indent with spaces";
        }
        if (problem.contains("found another document")) {
            return "'---' begins a second document; keep one in a file";
        }
        return "this is not readable as YAML (" + problem + "); check indentation, dashes and quotes";
    }
}
