package backboard.catalogue;

import java.util.Locale;

/** What an exercise has besides its texts. */
enum Setting {
    LEVEL,
    PATTERN,
    REGIONS,
    EQUIPMENT,
    PRIMARY,
    SECONDARY,
    EASIER,
    HARDER,
    FIGURE,
    MODE,
    TARGET,
    SETS,
    REST,
    TEMPO,
    SIDES,
    LOAD;

    String id() {
        return "catalogue-" + name().toLowerCase(Locale.ROOT);
    }
}
