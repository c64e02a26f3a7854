package backboard.muscles;

import backboard.look.Theme;
import java.awt.Color;

/**
 * Colours of a body and its muscles.
 *
 * @param base the body under its muscles
 * @param pale bare skin and sinew
 * @param idle a muscle at rest
 * @param gap between muscles
 * @param weight how many times as thick as on the wall the lines are
 * @param printed whether the assisting muscles are striped line by line instead of pixel by pixel
 */
record Tones(
        Color base,
        Color pale,
        Color idle,
        Color idleFibre,
        Color gap,
        Color main,
        Color mainFibre,
        Color assist,
        double weight,
        boolean printed) {

    static final Tones WALL = new Tones(
            Theme.MUSCLE_BASE,
            Theme.MUSCLE_PALE,
            Theme.MUSCLE_IDLE,
            Theme.MUSCLE_IDLE_FIBRE,
            Theme.MUSCLE_GAP,
            Theme.MUSCLE_MAIN,
            Theme.MUSCLE_MAIN_FIBRE,
            Theme.MUSCLE_ASSIST,
            1,
            false);

    static final Tones PAPER = new Tones(
            new Color(0xDCDCDC),
            new Color(0xEEEEEE),
            Color.WHITE,
            new Color(0xD4D4D4),
            Theme.PRINT_LOW,
            Theme.PRINT_MUSCLE,
            new Color(0xA8330A),
            Theme.PRINT_MUSCLE,
            1.5,
            true);
}
