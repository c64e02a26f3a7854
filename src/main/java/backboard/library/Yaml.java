package backboard.library;

import backboard.files.Problems;
import java.util.Optional;
import java.util.function.BiFunction;
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

    /** What the reader makes of a file; empty where it has a mistake, which is told. */
    static <T> Optional<T> read(AssetFile file, Problems problems, BiFunction<Page, Node, Optional<T>> reader) {
        Page page = new Page(file.shown());
        Optional<T> value =
                PageText.read(file, page).flatMap(text -> parse(text, page)).flatMap(root -> reader.apply(page, root));
        page.tell(problems);
        return value;
    }

    /** What the reader makes of a text; empty where it has a mistake, which is told. */
    static <T> Optional<T> read(
            String text, String shown, Problems problems, BiFunction<Page, Node, Optional<T>> reader) {
        Page page = new Page(shown);
        Optional<T> value = PageText.withoutHidden(text, page)
                .flatMap(clean -> parse(clean, page))
                .flatMap(root -> reader.apply(page, root));
        page.tell(problems);
        return value;
    }

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
            Mistake mistake = Mistake.of(String.valueOf(e.getProblem()));
            Optional<Mark> where = mistake.isAtStart() ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
            page.wrong(where.map(Mark::getLine).orElse(-1) + 1, mistake.sentence());
        } catch (YamlEngineException e) {
            page.wrong(0, "the file is not readable as YAML (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }

    /**
     * What the parser's words mean to a coach.
     *
     * @param isAtStart whether the mistake is where the quote, bracket or line began, and not where the parser gave up
     */
    private record Mistake(String sentence, boolean isAtStart) {

        static Mistake of(String problem) {
            if (problem.contains("end of stream")
                    || problem.contains("stream end")
                    || problem.contains("',' or ']'")
                    || problem.contains("',' or '}'")) {
                return new Mistake("a quote or bracket is opened here and never closed; close it", true);
            }
            if (problem.contains("mapping values are not allowed")) {
                return new Mistake(
                        "the text holds ': ', which begins a new field, or the line is indented too far; put the whole text in quotes",
                        false);
            }
            if (problem.contains("could not find expected ':'")) {
                return new Mistake("here a colon and a space are missing; write 'field: value'", true);
            }
            if (problem.contains("expected <block end>")) {
                return new Mistake(
                        "the line does not begin below those it belongs to; give all of them the same indent", false);
            }
            if (problem.contains("TAB")) {
                return new Mistake("the line begins with a tab; indent with spaces", false);
            }
            if (problem.contains("found another document")) {
                return new Mistake("'---' begins a second document; keep one in a file", false);
            }
            return new Mistake(
                    "this is not readable as YAML (" + problem + "); check indentation, dashes and quotes", false);
        }
    }
}
