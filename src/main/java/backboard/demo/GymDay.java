package backboard.demo;

import backboard.settings.Settings;
import backboard.settings.TimeRange;
import backboard.store.StoredRun;
import backboard.training.Circuit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The gym on one date: when it is open, its classes, and where everyone who comes ends up. */
final class GymDay {

    /** How far from the time they like people go for a class. */
    private static final Duration DETOUR = Duration.ofMinutes(100);

    /** How long before closing nobody begins any more. */
    private static final Duration TOO_LATE = Duration.ofMinutes(45);

    private record Stretch(Instant opens, Instant closes) {

        /** The time in this stretch that is nearest to what somebody would like. */
        Instant nearest(Instant wish) {
            Instant latest = closes.minus(TOO_LATE);
            Instant early = wish.isAfter(latest) ? latest : wish;
            return early.isBefore(opens) ? opens : early;
        }
    }

    private final LocalDate date;
    private final Settings settings;
    private final Circuit circuit;
    private final List<Stretch> open = new ArrayList<>();
    private final List<GymClass> classes = new ArrayList<>();

    GymDay(LocalDate date, Settings settings, Circuit circuit, Luck luck) {
        this.date = date;
        this.settings = settings;
        this.circuit = circuit;
        for (TimeRange range : settings.hours().on(date.getDayOfWeek())) {
            ZonedDateTime opens = minute(range.from());
            if (settings.hours().isOpen(opens)) {
                open.add(new Stretch(opens.toInstant(), closing(opens)));
            }
        }
        for (LocalTime time : settings.classes().on(date.getDayOfWeek())) {
            ZonedDateTime start = date.atTime(time).atZone(settings.zone());
            if (settings.hours().isOpen(start) && isFree(start.toInstant())) {
                classes.add(new GymClass(circuit, start.toInstant(), date, closing(start), luck));
            }
        }
    }

    private ZonedDateTime minute(int ofDay) {
        return date.atStartOfDay().plusMinutes(ofDay).atZone(settings.zone());
    }

    private Instant closing(ZonedDateTime after) {
        return settings.hours().closesNext(after).map(ZonedDateTime::toInstant).orElse(Instant.MAX);
    }

    /** A class that is still running keeps the next one from starting. */
    private boolean isFree(Instant start) {
        return classes.isEmpty() || !classes.get(classes.size() - 1).end().isAfter(start);
    }

    /** The classes, in order. */
    List<StoredRun> runs() {
        return classes.stream().map(GymClass::run).toList();
    }

    /** Somebody comes who would like to begin at this minute of the day; nothing is booked on a closed day. */
    void welcome(Visitor visitor, int minute, Book book) {
        Instant wish = minute(minute).toInstant();
        Optional<GymClass> suits = classes.stream()
                .filter(GymClass::hasRoom)
                .filter(gymClass -> away(gymClass.start(), wish).compareTo(DETOUR) <= 0)
                .min(Comparator.comparing(gymClass -> away(gymClass.start(), wish)));
        if (suits.isPresent() && visitor.luck().chance(visitor.likesClasses())) {
            workout(visitor, book).inClass(suits.get());
            return;
        }
        open.stream()
                .min(Comparator.comparing(stretch -> away(stretch.nearest(wish), wish)))
                .ifPresent(stretch -> workout(visitor, book).alone(stretch.nearest(wish), stretch.closes()));
    }

    private Workout workout(Visitor visitor, Book book) {
        return new Workout(visitor, circuit, date, settings.zone(), book);
    }

    private static Duration away(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }
}
