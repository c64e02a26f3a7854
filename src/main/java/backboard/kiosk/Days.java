package backboard.kiosk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The plan of the days around today, read once and kept until something is published or the day turns, and what it says about the second that
 * was asked about last. Any thread may ask; only the store thread reads.
 */
final class Days {

    private record Dated(Plan plan, Optional<Calendar> week) {}

    private final Plans plans;
    private final AtomicReference<Dated> latest;

    Days(Plans plans, LocalDate today) {
        this.plans = plans;
        this.latest = new AtomicReference<>(read(today));
    }

    private Dated read(LocalDate today) {
        return new Dated(plans.around(today), Optional.empty());
    }

    private Dated dated() {
        return Objects.requireNonNull(latest.get());
    }

    /** What the week says at this second. */
    Calendar at(ZonedDateTime now) {
        Dated known = dated();
        return known.week().filter(week -> week.second() == now.toEpochSecond()).orElseGet(() -> {
            Calendar week = Calendar.at(now, known.plan());
            // Where another plan has been read meanwhile, that one stays.
            latest.compareAndSet(known, new Dated(known.plan(), Optional.of(week)));
            return week;
        });
    }

    DayPlan on(LocalDate date) {
        return dated().plan().on(date);
    }

    boolean isReadFor(LocalDate today) {
        return dated().plan().readFor().equals(today);
    }

    /** Reads the plan anew. */
    void readFor(LocalDate today) {
        latest.set(read(today));
    }
}
