package backboard.library;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Lets through only the plain part of YAML: no anchors or aliases, no tags, bounded nesting. Refuses before anything is built from it. */
final class PlainParser implements Parser {

    static final int DEEPEST = 32;

    private final Parser parser;
    private int depth;

    PlainParser(Parser parser) {
        this.parser = parser;
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw new Refused(
                    event,
                    "anchors (&) and aliases (*) are not used here; write the text out, or in quotes if it begins so");
        }
        if (isTagged(event)) {
            throw new Refused(
                    event, "tags (!) are not used here; delete it, or put the text in quotes if it begins so");
        }
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            throw new Refused(event, "lists and fields are nested more than " + DEEPEST + " deep; flatten them");
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private static boolean isTagged(Event event) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        return tag.isPresent();
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    /** YAML that is legal, but not used in asset files. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int line;
        private final String sentence;

        Refused(Event event, String sentence) {
            super(sentence);
            this.line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
            this.sentence = sentence;
        }

        /** 1-based. */
        int line() {
            return line;
        }

        String sentence() {
            return sentence;
        }
    }
}
