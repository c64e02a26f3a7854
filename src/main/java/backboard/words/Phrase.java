package backboard.words;

import java.util.List;

/**
 * Something to say, not yet in any language.
 *
 * @param key of the words
 * @param values for its places; a phrase among them is said in the same language
 */
public record Phrase(String key, List<Object> values) {

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, List.of(values));
    }

    /** The sentence. */
    public String in(Words words) {
        return values.isEmpty()
                ? words.say(key)
                : words.say(
                        key,
                        values.stream()
                                .map(value -> value instanceof Phrase phrase ? phrase.in(words) : value)
                                .toArray());
    }
}
