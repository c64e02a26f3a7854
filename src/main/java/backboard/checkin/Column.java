package backboard.checkin;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Header;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.Slab;
import backboard.slab.SlabPainter;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** The column beside the page: the class's slab, or a calm one. In portrait it is a band above the page. */
sealed interface Column permits Column.OfClass, Column.Calm, RestColumn {

    void paint(Ink ink, Area area);

    static Column of(State state) {
        return Slab.of(state).<Column>map(OfClass::new).orElseGet(() -> Calm.of(state));
    }

    /** A class is on. */
    record OfClass(Slab slab) implements Column {

        @Override
        public void paint(Ink ink, Area area) {
            SlabPainter.paint(ink, area, slab);
        }
    }

    /**
     * No class is on.
     *
     * @param caption of the line below, such as {@code Next class}
     */
    record Calm(String gym, String clock, String word, String caption, String when) implements Column {

        static Calm of(State state) {
            String clock = Header.CLOCK.format(state.now());
            String gym = state.settings().gymName();
            LocalDate today = state.now().toLocalDate();
            Words words = state.words();
            Optional<ZonedDateTime> next = state.open() ? state.nextClass() : state.opensNext();
            String caption = words.say(state.open() ? "checkin.heading.next-class" : "checkin.heading.opens");
            return new Calm(
                    gym,
                    clock,
                    words.say(state.open() ? "checkin.heading.open" : "checkin.heading.closed"),
                    next.isPresent() ? caption : "",
                    next.map(at -> when(at, today, words.language().locale())).orElse(""));
        }

        /** {@code 18:00}; on another day {@code Sat 09:30}. */
        private static String when(ZonedDateTime at, LocalDate today, Locale locale) {
            long days = ChronoUnit.DAYS.between(today, at.toLocalDate());
            String day = days == 0 ? "" : at.getDayOfWeek().getDisplayName(TextStyle.SHORT, locale) + " ";
            return day + Header.CLOCK.format(at);
        }

        @Override
        public void paint(Ink ink, Area area) {
            ink.fill(area, Theme.SURFACE_1);
            if (area.height() > area.width()) {
                upright(ink, area);
            } else {
                lying(ink, area);
            }
        }

        private void upright(Ink ink, Area area) {
            double x = area.x() + Math.min(96, area.width() * .26);
            double width = area.right() - x - 28;
            Ink.Block name = ink.block(gym, width, 3, Type.of(Face.SEMI_BOLD, 44, Theme.MID), 28);
            ink.write(name, x, area.y() + 100);
            double base = area.y() + 356;
            ink.textWithin(x - 3, base, clock, width, Type.of(Face.BOLD, 118, Theme.HI), 60);
            ink.textWithin(x, base + 66, word, width, Type.of(Face.SEMI_BOLD, 48, Theme.LO), 28);
            if (!when.isEmpty()) {
                ink.line(x, area.bottom() - 196, area.right() - 36, area.bottom() - 196, 3, Theme.LINE);
                ink.textWithin(x, area.bottom() - 136, caption, width, Type.of(Face.MEDIUM, 40, Theme.LO), 28);
                ink.textWithin(x, area.bottom() - 74, when, width, Type.of(Face.BOLD, 62, Theme.HI), 34);
            }
        }

        private void lying(Ink ink, Area area) {
            double x = area.x() + 54;
            double right = area.right() - 54;
            double middle = area.x() + area.width() * .60;
            double base = area.bottom() - 56;
            ink.textWithin(x, area.y() + 96, gym, right - x, Type.of(Face.SEMI_BOLD, 48, Theme.MID), 30);
            double time = ink.text(x - 3, base, clock, Type.of(Face.BOLD, 150, Theme.HI));
            ink.textWithin(
                    x + time + 28, base, word, middle - x - time - 40, Type.of(Face.SEMI_BOLD, 48, Theme.LO), 28);
            if (!when.isEmpty()) {
                ink.textWithin(
                        middle + 24, base - 68, caption, right - middle - 24, Type.of(Face.MEDIUM, 40, Theme.LO), 28);
                ink.textWithin(middle + 24, base, when, right - middle - 24, Type.of(Face.BOLD, 62, Theme.HI), 34);
            }
        }
    }
}
