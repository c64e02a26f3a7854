package backboard.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A language the screens speak. */
public enum Language implements Keyed {
    ENGLISH("en", "English", Locale.ENGLISH),
    SPANISH("es", "Español", Locale.forLanguageTag("es"));

    private final String key;
    private final String own;
    private final Locale locale;

    Language(String key, String own, Locale locale) {
        this.key = key;
        this.own = own;
        this.locale = locale;
    }

    /** All but English, in which the content is written. */
    public static List<Language> translations() {
        return Arrays.stream(values()).filter(language -> language != ENGLISH).toList();
    }

    @Override
    public String key() {
        return key;
    }

    /** What those who speak it call it. */
    public String own() {
        return own;
    }

    /** What English calls it, for those who run the program. */
    public String english() {
        return locale.getDisplayLanguage(Locale.ENGLISH);
    }

    /** For numbers, dates and the order of names. */
    public Locale locale() {
        return locale;
    }
}
