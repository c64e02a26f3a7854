package backboard.keys;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells a card reader, which types like a keyboard, from a person, by the rhythm of the keys alone. Keys are held back until it is clear
 * who types: a person's come out again in their order, a reader's never do. Whatever is typed, it keeps no more than a card and a few keys.
 *
 * <p>Source of the rhythm and of what is a card: the scanner parameters of the reliability rules.
 *
 * @param <K> a key as it came
 */
final class Scanner<K> {

    /** Longest time between two characters of a reader. */
    static final int GAP_MS = 30;
    /** A person may roll two keys into one; three in a row so fast are a reader's, and so is one beside a hotkey. */
    private static final int SURELY_A_READER = 3;

    private static final int SHORTEST = 6;
    private static final int LONGEST = 32;
    /** More keys that are no characters than any person presses at once. */
    private static final int MOST_HELD = 24;

    /** What happened to a key. */
    enum Kind {
        PRESSED,
        TYPED,
        RELEASED
    }

    /**
     * A key as it comes from the system.
     *
     * @param code of the key; the same when it is pressed and released
     * @param character it stands for, or {@link #NO_CHARACTER}
     */
    record Stroke(Kind kind, int code, char character, long whenMs) {

        /** Of an arrow, of Shift. */
        static final char NO_CHARACTER = '\uffff';

        private boolean ends() {
            return character == '\n' || character == '\r' || character == '\t';
        }

        /** A control code that no single key of a keyboard types. */
        private boolean isHotkey() {
            boolean key = ends() || character == '\b' || character == '\u001b' || character == '\u007f';
            return Character.isISOControl(character) && !key;
        }
    }

    /**
     * What a key led to.
     *
     * @param typed keys of a person, to be delivered now, in this order
     * @param card read just now: 6–32 capital letters and digits
     */
    record Heard<K>(List<K> typed, Optional<String> card) {}

    private record Held<K>(K key, Stroke stroke) {}

    private final List<Held<K>> held = new ArrayList<>();
    /** Keys that were kept from everybody and are still down. */
    private final Set<Integer> kept = new HashSet<>();

    private final StringBuilder text = new StringBuilder();
    private boolean spoilt;
    /** Of all kinds, and those of them that can be seen. */
    private int typed;

    private int characters;
    /** Some garbage types hotkeys, such as Ctrl+E. */
    private boolean hotkey;

    private boolean reader;
    private long lastMs = Long.MIN_VALUE;

    /** Whether keys wait for it to become clear whose they are; if no more come for {@link #GAP_MS}, ask {@link #silence}. */
    boolean isHolding() {
        return !held.isEmpty();
    }

    Heard<K> hear(K key, Stroke stroke) {
        List<K> typed = new ArrayList<>();
        if (stroke.kind() == Kind.RELEASED) {
            if (!kept.remove(stroke.code())) {
                holdOrPass(key, stroke, typed);
            }
            return new Heard<>(typed, Optional.empty());
        }
        if (stroke.character() == Stroke.NO_CHARACTER || isTabOfAPerson(stroke)) {
            if (reader && isFast(stroke)) {
                keep(stroke);
            } else {
                holdOrPass(key, stroke, typed);
            }
            return new Heard<>(typed, Optional.empty());
        }
        if (!isFast(stroke)) {
            typed.addAll(silence().typed());
            begin();
        }
        lastMs = stroke.whenMs();
        hold(key, stroke);
        Optional<String> card = stroke.kind() == Kind.TYPED ? character(stroke) : Optional.empty();
        return new Heard<>(typed, card);
    }

    /** Nothing came for {@link #GAP_MS}: what is held was typed by a person. */
    Heard<K> silence() {
        List<K> typed = held.stream().map(Held::key).toList();
        held.clear();
        return new Heard<>(typed, Optional.empty());
    }

    private boolean isFast(Stroke stroke) {
        long since = stroke.whenMs() - lastMs;
        return lastMs != Long.MIN_VALUE && since >= 0 && since <= GAP_MS;
    }

    private boolean isTabOfAPerson(Stroke stroke) {
        return stroke.character() == '\t' && !(isFast(stroke) && typed > 0);
    }

    private void begin() {
        text.setLength(0);
        spoilt = false;
        typed = 0;
        characters = 0;
        hotkey = false;
        reader = false;
    }

    /** A key that says nothing about who types stays behind those that are held. */
    private void holdOrPass(K key, Stroke stroke, List<K> typed) {
        if (held.isEmpty()) {
            typed.add(key);
        } else {
            hold(key, stroke);
        }
    }

    private void hold(K key, Stroke stroke) {
        if (reader) {
            keep(stroke);
            return;
        }
        held.add(new Held<>(key, stroke));
        if (held.size() > MOST_HELD) {
            becomeReader();
        }
    }

    private void keep(Stroke stroke) {
        if (stroke.kind() == Kind.PRESSED) {
            kept.add(stroke.code());
        }
    }

    private void becomeReader() {
        reader = true;
        held.forEach(one -> {
            keep(one.stroke());
            if (one.stroke().kind() == Kind.RELEASED) {
                kept.remove(one.stroke().code());
            }
        });
        held.clear();
    }

    private Optional<String> character(Stroke stroke) {
        typed++;
        hotkey |= stroke.isHotkey();
        char character = stroke.character();
        if (!Character.isISOControl(character)) {
            characters++;
            boolean ofACard = character < 128 && Character.isLetterOrDigit(character);
            spoilt |= !ofACard || text.length() == LONGEST;
            if (!spoilt) {
                text.append(character);
            }
        }
        if (!reader && (characters >= SURELY_A_READER || hotkey && typed > 1)) {
            becomeReader();
        }
        return stroke.ends() ? end() : Optional.empty();
    }

    private Optional<String> end() {
        Optional<String> card = reader && !spoilt && text.length() >= SHORTEST
                ? Optional.of(text.toString().toUpperCase(Locale.ROOT))
                : Optional.empty();
        text.setLength(0);
        spoilt = false;
        return card;
    }
}
