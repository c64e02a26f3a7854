package backboard.words;

import backboard.training.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the screens say, in one language. The part of a key before its first dot names the bundle it is in, which is the room that says it:
 * {@code wall.next} is in {@code wall.properties}, and in Spanish in {@code wall_es.properties}.
 *
 * <p>A text with places for values is a {@link MessageFormat}; a text without is taken as it is written.
 */
public final class Words {

    private static final Map<Language, Words> ALL = new EnumMap<>(Language.class);

    static {
        Arrays.stream(Language.values()).forEach(language -> ALL.put(language, new Words(language)));
    }

    private final Language language;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Language language) {
        this.language = language;
    }

    public static Words of(Language language) {
        Words words = ALL.get(language);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + language);
        }
        return words;
    }

    public Language language() {
        return language;
    }

    /** @throws MissingResourceException if there is no such key */
    public String say(String key) {
        return bundle(key).getString(key);
    }

    /**
     * @param values for the places {@code {0}}, {@code {1}} …; numbers are written as the language does
     * @throws MissingResourceException if there is no such key
     */
    public String say(String key, Object... values) {
        MessageFormat format =
                formats.computeIfAbsent(key, wanted -> new MessageFormat(say(wanted), language.locale()));
        // A format is not safe for several threads.
        return ((MessageFormat) format.clone()).format(values);
    }

    /**
     * What people call a constant: {@code training.muscle.teres-major} is what they call {@code TERES_MAJOR}.
     *
     * @param prefix of the keys of all constants of the enum, up to a dot
     * @throws MissingResourceException if there is no such key
     */
    public String name(String prefix, Enum<?> constant) {
        return say(prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private ResourceBundle bundle(String key) {
        String room = key.substring(0, Math.max(0, key.indexOf('.')));
        return bundles.computeIfAbsent(
                room,
                name -> ResourceBundle.getBundle(
                        "backboard.words." + name,
                        language.locale(),
                        Words.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
