package backboard.checkin;

import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.look.Header;
import java.text.Collator;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Everyone who can check in, in the orders the pages show them.
 *
 * @param lastSets the latest set of today of those who have one
 */
record People(List<Guise> byName, Map<UUID, Instant> lastSets, ZoneId zone) {

    static final People NOBODY = new People(List.of(), Map.of(), ZoneOffset.UTC);

    /** Stands for all names that begin with anything but a letter from A to Z. */
    static final String OTHERS = "#";

    /** After so long without a set a person counts as gone. */
    private static final Duration STAYS = Duration.ofHours(2);

    static People of(Floor floor, ZoneId zone) {
        Collator collator = Collator.getInstance(Locale.ENGLISH);
        List<Guise> sorted = new ArrayList<>(floor.guises());
        sorted.sort(Comparator.comparing(Guise::name, collator));
        return new People(List.copyOf(sorted), floor.lastSetToday(), zone);
    }

    /** Those with sets today, the latest first, then the others by name. */
    List<Guise> likeliestFirst() {
        List<Guise> ordered = new ArrayList<>(byName);
        ordered.sort(Comparator.comparing(
                member -> lastSet(member).orElse(Instant.MIN), Comparator.<Instant>reverseOrder()));
        return List.copyOf(ordered);
    }

    Optional<Instant> lastSet(Guise member) {
        return Optional.ofNullable(lastSets.get(member.id()));
    }

    /** {@code last set 18:31}, or empty for someone without a set today. */
    String detail(Guise member) {
        return lastSet(member)
                .map(last -> "last set " + Header.CLOCK.format(last.atZone(zone)))
                .orElse("");
    }

    /** How many have logged a set in the last two hours. */
    long hereAt(Instant now) {
        return lastSets.values().stream()
                .filter(last -> Duration.between(last, now).compareTo(STAYS) < 0)
                .count();
    }

    Optional<Guise> withNumber(int number) {
        return byName.stream()
                .filter(member -> member.number().isPresent() && member.number().getAsInt() == number)
                .findFirst();
    }

    /** The letters that names begin with, each with its people. */
    NavigableMap<String, List<Guise>> byLetter() {
        NavigableMap<String, List<Guise>> groups = new TreeMap<>();
        byName.forEach(member -> groups.computeIfAbsent(letter(member), letter -> new ArrayList<>())
                .add(member));
        return groups;
    }

    /** The key under which a member is found: {@code E} also for Élodie, {@link #OTHERS} for a name in another script. */
    static String letter(Guise member) {
        String first = member.name().substring(0, member.name().offsetByCodePoints(0, 1));
        String plain = Normalizer.normalize(first, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        char letter = unbarred(plain.charAt(0));
        return letter >= 'A' && letter <= 'Z' ? String.valueOf(letter) : OTHERS;
    }

    /** Letters whose bar or bow is not a mark that can be taken off. */
    private static char unbarred(char letter) {
        return switch (letter) {
            case 'Æ' -> 'A';
            case 'Đ', 'Ð' -> 'D';
            case 'Ł' -> 'L';
            case 'Ø', 'Œ' -> 'O';
            case 'Þ' -> 'T';
            default -> letter;
        };
    }
}
