package backboard.settings;

import backboard.training.Keyed;

/** What the gym's printer holds. */
public enum Paper implements Keyed {
    /** 210 × 297 mm. Source: ISO 216. */
    A4("a4", 210, 297),
    /** 8.5 × 11 inches. Source: ANSI/ASME Y14.1, size A. */
    LETTER("letter", 215.9, 279.4);

    private final String key;
    private final double width;
    private final double height;

    Paper(String key, double width, double height) {
        this.key = key;
        this.width = width;
        this.height = height;
    }

    @Override
    public String key() {
        return key;
    }

    /** Of the upright sheet, in mm. */
    public double width() {
        return width;
    }

    /** Of the upright sheet, in mm. */
    public double height() {
        return height;
    }
}
