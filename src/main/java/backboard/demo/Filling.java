package backboard.demo;

import backboard.kiosk.Calendar;
import backboard.library.Library;
import backboard.settings.Settings;
import backboard.store.Store;
import backboard.training.Circuit;
import backboard.training.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A store while it is being filled, each day in one write. */
final class Filling {

    private static final LocalTime SIGNED_UP_AT = LocalTime.NOON;
    private static final int GUEST_JOINS_BEFORE_SECONDS = 60;

    /** The luck of what belongs to nobody. */
    private static final long OF_THE_HOUSE = -3;

    private final Store store;
    private final Settings settings;
    private final Library library;
    private final People people;
    private final List<Person> members;
    private final Book book;
    private final Luck luck;

    Filling(Store store, Settings settings, Library library, People people, List<Person> members, long seed) {
        this.store = store;
        this.settings = settings;
        this.library = library;
        this.people = people;
        this.members = members;
        this.book = new Book(settings.zone());
        this.luck = Luck.of(seed, OF_THE_HOUSE);
    }

    /** Those who were members before it all began. */
    void before(LocalDate first) {
        store.inBulk(() -> join(first.minusDays(1)));
    }

    /** @param end up to when something has happened */
    void day(LocalDate date, LocalDateTime end) {
        store.inBulk(() -> {
            join(date);
            Calendar.circuitOn(date.getDayOfWeek(), settings, library).ifPresent(circuit -> train(circuit, date, end));
            book.write(store, end);
        });
    }

    /** How many sets there are. */
    int sets() {
        return book.written();
    }

    private void join(LocalDate date) {
        Instant at = date.atTime(SIGNED_UP_AT).atZone(settings.zone()).toInstant();
        members.stream()
                .filter(person -> person.joinedOn().equals(date))
                .forEach(person -> store.members().add(person.member(), at, date));
    }

    private void train(Circuit circuit, LocalDate date, LocalDateTime end) {
        GymDay gym = new GymDay(date, settings, circuit, luck);
        gym.runs().stream().filter(run -> hasCome(run.startedAt(), end)).forEach(store::start);
        for (Arrival arrival : arrivals(date)) {
            gym.welcome(arrival.visitor(), arrival.minute(), book);
        }
        people.guest(date, members.size()).ifPresent(guest -> {
            gym.welcome(guest.visitor(), guest.minute(), book);
            add(guest.visitor(), date, end);
        });
    }

    private boolean hasCome(Instant at, LocalDateTime end) {
        return !at.atZone(settings.zone()).toLocalDateTime().isAfter(end);
    }

    /** In the order in which they come: who is early has a place in the class. */
    private List<Arrival> arrivals(LocalDate date) {
        List<Arrival> arrivals = new ArrayList<>();
        for (Person person : members) {
            if (person.mayComeOn(date)) {
                person.habit().comesOn(date).ifPresent(minute -> arrivals.add(new Arrival(person.visitor(), minute)));
            }
        }
        arrivals.sort(Comparator.comparingInt(Arrival::minute));
        return arrivals;
    }

    /** A guest is somebody only once they have a set. */
    private void add(Visitor guest, LocalDate date, LocalDateTime end) {
        Optional<Instant> first = book.firstOf(guest.id()).filter(at -> hasCome(at, end));
        first.ifPresent(at ->
                store.members().add(Member.guest(guest.id(), 1), at.minusSeconds(GUEST_JOINS_BEFORE_SECONDS), date));
    }
}
