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

    private static final double SIZE = 40;
    private static final double FLOOR = 28;
    private static final double BETWEEN = 24;
    private static final Type GYM = Type.of(Face.SEMI_BOLD, SIZE, Theme.HI);
    private static final Type DETAIL = Type.of(Face.MEDIUM, SIZE, Theme.LO);

    public static Header of(String gym, String detail, ZonedDateTime now) {
        return new Header(gym, detail, CLOCK.format(now));
    }

    /** Gym and detail from x, the clock up to the right edge. Where both names cannot be read, the detail is left out. */
    public void paint(Ink page, double x, double right, double baseline) {
        Ink ink = page.as(Role.HEADER);
        Type time = Type.of(Face.SEMI_BOLD, 60, Theme.HI);
        double room = right - x - ink.measure("00:00", time) - 48;
        ink.textRight(right, baseline + 2, clock, time);
        double size = SIZE;
        while (size > FLOOR && width(ink, size) > room) {
            size -= 1;
        }
        double taken = ink.textWithin(x, baseline, gym, room, GYM.sized(size), FLOOR);
        if (width(ink, size) <= room) {
            ink.text(x + taken + BETWEEN, baseline, detail, DETAIL.sized(size));
        }
    }

    private double width(Ink ink, double size) {
        return ink.measure(gym, GYM.sized(size)) + BETWEEN + ink.measure(detail, DETAIL.sized(size));
    }
}
