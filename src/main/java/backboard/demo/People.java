package backboard.demo;

import backboard.training.Appearance;
import backboard.training.Member;
import backboard.training.Unit;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;

/** Invents the members and guests of a gym. */
final class People {

    private static final int FIRST_NUMBER = 101;

    /** Of all members, how many joined or left per day of the time told: about one in ten in three months, but never most of them. */
    private static final double JOIN_A_DAY = 0.0011;

    private static final double LEAVE_A_DAY = 0.0008;
    private static final double MOST_OF_THEM = 0.5;

    /** Fewer days than this have nothing between the first and the last. */
    private static final int SHORTEST_WITH_CHANGES = 3;

    /** Shares of those who do not show their name; the others do. */
    private static final double ALIASED = 0.1;

    private static final double INITIALS = 0.1;
    private static final double COLOURED = 0.06;
    private static final double UNSEEN = 0.04;

    private static final double SOCIABLE = 0.8;
    private static final double LIKES_CLASSES = 0.93;
    private static final double PREFERS_OPEN_GYM = 0.25;

    /** Guests per member and day; at most on every second day there is one. */
    private static final double GUESTS_A_MEMBER = 0.004;

    private static final double MOST_GUESTS = 0.5;

    /** Members and guests have luck of different numbers, whatever their count. */
    private static final long NAMES = -1;

    private static final long GUESTS = -2;

    private static final List<String> ALIASES = List.of(
            "Iron Heron",
            "Lefty",
            "Captain Row",
            "Quiet Storm",
            "Turtle",
            "Kettle",
            "Moose",
            "Nightshift",
            "Ace",
            "Granite");

    private final LocalDate first;
    private final int days;
    private final long seed;
    private final Unit unit;
    private final Names names;
    private final Luck guests;

    People(LocalDate first, int days, long seed, Unit unit) {
        this.first = first;
        this.days = days;
        this.seed = seed;
        this.unit = unit;
        this.names = new Names(Luck.of(seed, NAMES));
        this.guests = Luck.of(seed, GUESTS);
    }

    /** In the order in which they joined, which is that of their numbers. Those who were there before joined on the day before the first. */
    List<Person> members(int count) {
        List<Person> unnumbered = IntStream.range(0, count)
                .mapToObj(this::invented)
                .sorted(Comparator.comparing(Person::joinedOn))
                .toList();
        List<Person> numbered = new ArrayList<>();
        for (Person person : unnumbered) {
            numbered.add(numbered(person, FIRST_NUMBER + numbered.size()));
        }
        return numbered;
    }

    private Person invented(int index) {
        Luck luck = Luck.of(seed, index);
        boolean isLong = days >= SHORTEST_WITH_CHANGES;
        LocalDate joined = isLong && luck.chance(Math.min(MOST_OF_THEM, JOIN_A_DAY * days))
                ? first.plusDays(luck.between(1, days - 2))
                : first.minusDays(1);
        LocalDate left = isLong && luck.chance(Math.min(MOST_OF_THEM, LEAVE_A_DAY * days))
                ? joined.plusDays(luck.between(1, days))
                : LocalDate.MAX;
        Member member = new Member(
                id(luck, joined), OptionalInt.empty(), names.first(), names.lastInitial(), false, appearance(luck), "");
        Habit habit = new Habit(luck);
        double likesClasses = luck.chance(SOCIABLE) ? LIKES_CLASSES : PREFERS_OPEN_GYM;
        return new Person(
                member,
                joined,
                left,
                habit,
                new Visitor(member.id(), Athlete.invented(unit, luck), likesClasses, luck));
    }

    private static Person numbered(Person person, int number) {
        Member old = person.member();
        Member member = new Member(
                old.id(), OptionalInt.of(number), old.firstName(), old.lastName(), false, old.appearance(), alias(old));
        return new Person(member, person.joinedOn(), person.leftOn(), person.habit(), person.visitor());
    }

    private static Appearance appearance(Luck luck) {
        if (luck.chance(UNSEEN)) {
            return Appearance.INVISIBLE;
        }
        if (luck.chance(COLOURED)) {
            return Appearance.COLOUR;
        }
        if (luck.chance(INITIALS)) {
            return Appearance.INITIALS;
        }
        return luck.chance(ALIASED) ? Appearance.ALIAS : Appearance.NAME;
    }

    /** Made up from the id, so that it says nothing of the name. */
    private static String alias(Member member) {
        return member.appearance() == Appearance.ALIAS
                ? ALIASES.get(Math.floorMod(member.id().hashCode(), ALIASES.size()))
                : "";
    }

    /** Now and then somebody who is only here for the day, most often when it is busiest. To be asked once for each day, in order. */
    Optional<Arrival> guest(LocalDate date, int members) {
        if (!guests.chance(Math.min(MOST_GUESTS, GUESTS_A_MEMBER * members))) {
            return Optional.empty();
        }
        Visitor guest = new Visitor(id(guests, date), Athlete.beginner(unit, guests), LIKES_CLASSES, guests);
        return Optional.of(new Arrival(guest, Habit.popularMinute(date, guests)));
    }

    private static UUID id(Luck luck, LocalDate date) {
        return luck.id(date.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
