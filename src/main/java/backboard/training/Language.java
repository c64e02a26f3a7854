package backboard.training;

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

    @Override
    public String key() {
        return key;
    }

    /** What those who speak it call it. */
    public String own() {
        return own;
    }

    /** For numbers, dates and the order of names. */
    public Locale locale() {
        return locale;
    }
}
