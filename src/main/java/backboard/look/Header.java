package backboard.look;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The top line of a screen: the gym, what is shown, and the clock.
 *
 * @param detail beside the gym's name: the circuit, the weekday, or the page
 */
public record Header(String gym, String detail, String clock) {

    /** How every screen writes a time of day: {@code 18:42}. */
    public static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final double FLOOR = 28;

    public static Header of(String gym, String detail, ZonedDateTime now) {
        return new Header(gym, detail, CLOCK.format(now));
    }

    /** Gym and detail from x, the clock up to the right edge. */
    public void paint(Ink ink, double x, double right, double baseline) {
        Type time = Type.of(Face.SEMI_BOLD, 60, Theme.HI);
        double room = right - x - ink.measure("00:00", time) - 48;
        ink.textRight(right, baseline + 2, clock, time);
        double used = ink.textWithin(x, baseline, gym, room * .6, Type.of(Face.SEMI_BOLD, 40, Theme.HI), FLOOR);
        ink.textWithin(x + used + 24, baseline, detail, room - used - 24, Type.of(Face.MEDIUM, 40, Theme.LO), FLOOR);
    }
}
