package backboard.look;

import backboard.look.TouchButton.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Letters to touch. Where there is room for ten keys side by side they are where typists look for them, otherwise in the order of the
 * alphabet. In names there are also accents, what joins names, and the key that finishes.
 */
public final class Keyboard extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final String PLAIN = "QWERTYUIOPASDFGHJKLZXCVBNM";
    private static final String WESTERN = "ÁÀÂÄÃÅÆÇÉÈÊËÍÎÏÑÓÒÔÖÕØŒÚÜß";
    private static final String EASTERN = "ĄĆČĎĐĘĚĞİŁŃŇŐŘŚŠŞŤŮŰÝŹŻŽÙÛ";
    private static final String DIGITS = "1234567890";
    private static final String SIGNS = "1234567890:;!?¿¡()/–-%+&\"°";
    private static final Layers OF_NAMES = new Layers(List.of(PLAIN, WESTERN, EASTERN), List.of("ÉÑß", "ŻĞŞ", "ABC"));
    private static final Layers OF_TEXTS = new Layers(List.of(PLAIN, WESTERN, SIGNS), List.of("ÉÑß", "123", "ABC"));

    /** @param next what the key says that leads to the next layer */
    private record Layers(List<String> characters, List<String> next) {}

    private static final double GAP = 16;
    private static final double KEY = 80;
    private static final int TYPISTS = 10;
    private static final int NARROW = 6;

    /** What the keys without a letter are called, for those who cannot see their signs; space is also seen. */
    public record Spoken(String all, String back, String more, String space, String apostrophe, String hyphen) {}

    private final transient IntConsumer typed;
    /** In a row of their own above the letters, where there are any. */
    private final List<TouchButton> digits = new ArrayList<>();

    private final List<TouchButton> letters = new ArrayList<>();
    private final TouchButton back;
    /** After the letters and the key that takes the last one away: what else is among the letters. */
    private final List<TouchButton> extras = new ArrayList<>();

    private final List<TouchButton> lastRow = new ArrayList<>();
    private final TouchButton more;
    private final transient Layers layers;
    /** Makes the next letter a capital; only in texts. */
    private final TouchButton shift;

    private int layer;

    private Keyboard(Spoken spoken, Layers layers, IntConsumer typed, Runnable backspace) {
        this.typed = typed;
        this.layers = layers;
        setName("keyboard");
        getAccessibleContext().setAccessibleName(spoken.all());
        for (int i = 0; i < PLAIN.length(); i++) {
            int place = i;
            letters.add(new TouchButton("", "", Rank.PLAIN, 56, event -> letter(place)));
        }
        back = new BackKey("key-back", spoken.back(), backspace);
        more = new TouchButton(
                "key-more",
                "",
                Rank.QUIET,
                44,
                event -> turn((layer + 1) % layers.characters().size()));
        more.getAccessibleContext().setAccessibleName(spoken.more());
        shift = new TouchButton("key-shift", "⇧", Rank.QUIET, 56, event -> shift());
        turn(0);
    }

    /**
     * For a name.
     *
     * @param typed takes a letter, in lower case where there is one, or another character
     * @param enter the key that finishes
     */
    public static Keyboard ofNames(Spoken spoken, IntConsumer typed, Runnable backspace, TouchButton enter) {
        Keyboard keys = new Keyboard(spoken, OF_NAMES, typed, backspace);
        keys.extras.add(keys.character("key-apostrophe", "’", spoken.apostrophe()));
        keys.extras.add(keys.character("key-hyphen", "-", spoken.hyphen()));
        keys.extras.add(keys.more);
        keys.lastRow.add(keys.space(spoken));
        keys.lastRow.add(enter);
        keys.addAll();
        return keys;
    }

    /**
     * For sentences: with capitals, figures and signs.
     *
     * @param typed takes a character as it is to be written
     * @param capital what the key for a capital is called
     * @param enter the key that finishes
     */
    public static Keyboard ofTexts(
            Spoken spoken, String capital, IntConsumer typed, Runnable backspace, TouchButton enter) {
        Keyboard keys = new Keyboard(spoken, OF_TEXTS, typed, backspace);
        keys.shift.getAccessibleContext().setAccessibleName(capital);
        keys.extras.add(keys.shift);
        keys.extras.add(keys.character("key-apostrophe", "’", spoken.apostrophe()));
        keys.extras.add(keys.more);
        keys.lastRow.add(keys.character("key-comma", ",", ","));
        keys.lastRow.add(keys.space(spoken));
        keys.lastRow.add(keys.character("key-point", ".", "."));
        keys.lastRow.add(enter);
        keys.addAll();
        return keys;
    }

    private void shift() {
        shift.setSelected(!shift.isSelected());
    }

    /** For searching, where accents do not matter. */
    public static Keyboard ofLetters(Spoken spoken, IntConsumer typed, Runnable backspace) {
        Keyboard keys = new Keyboard(spoken, OF_NAMES, typed, backspace);
        keys.extras.add(keys.space(spoken));
        keys.addAll();
        return keys;
    }

    /** For numbers with letters in them, and for searching by either. */
    public static Keyboard ofSigns(Spoken spoken, IntConsumer typed, Runnable backspace, Optional<TouchButton> enter) {
        Keyboard keys = new Keyboard(spoken, OF_NAMES, typed, backspace);
        DIGITS.chars()
                .mapToObj(Character::toString)
                .forEach(digit -> keys.digits.add(keys.character("key-" + digit, digit, digit)));
        keys.extras.add(enter.orElseGet(() -> keys.space(spoken)));
        keys.addAll();
        return keys;
    }

    private TouchButton space(Spoken spoken) {
        return new TouchButton("key-space", spoken.space(), Rank.PLAIN, 44, event -> typed.accept(' '));
    }

    private TouchButton character(String name, String text, String spoken) {
        TouchButton key = new TouchButton(name, text, Rank.PLAIN, 56, event -> typed.accept(text.charAt(0)));
        key.getAccessibleContext().setAccessibleName(spoken);
        return key;
    }

    /** In the order in which they are read. */
    private void addAll() {
        digits.forEach(this::add);
        letters.subList(0, TYPISTS * 2 - 1).forEach(this::add);
        add(back);
        letters.subList(TYPISTS * 2 - 1, letters.size()).forEach(this::add);
        extras.forEach(this::add);
        lastRow.forEach(this::add);
    }

    private void letter(int place) {
        char letter = layers.characters().get(layer).charAt(place);
        if (shift.isSelected()) {
            shift.setSelected(false);
            typed.accept(letter);
            return;
        }
        // A capital with a dot has no small letter of its own.
        typed.accept(letter == 'İ' ? letter : Character.toLowerCase(letter));
    }

    /** Back to the letters without accents. */
    public void plain() {
        turn(0);
    }

    private void turn(int to) {
        layer = to;
        for (int i = 0; i < letters.size(); i++) {
            String letter = layers.characters().get(to).substring(i, i + 1);
            letters.get(i).setText(letter);
            letters.get(i).setName("key-" + letter);
        }
        more.setText(layers.next().get(to));
    }

    /** Digits make it tall, so that it takes all the columns it can get. */
    private int columns(double width) {
        int room = (int) ((width + GAP) / (KEY + GAP));
        return room >= TYPISTS ? TYPISTS : digits.isEmpty() ? NARROW : Math.max(NARROW, room);
    }

    private int rows(double width) {
        int columns = columns(width);
        int keys = digits.size() + (columns == TYPISTS ? 3 * TYPISTS : letters.size() + 1 + extras.size());
        return (keys + columns - 1) / columns + (lastRow.isEmpty() ? 0 : 1);
    }

    /** The least height it needs at a width, in u. */
    public double leastHeight(double width) {
        return rows(width) * KEY + (rows(width) - 1) * GAP;
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = sheet.area();
        int columns = columns(area.width());
        int rows = rows(area.width());
        List<TouchButton> inOrder = new ArrayList<>(digits);
        if (columns == TYPISTS) {
            inOrder.addAll(letters.subList(0, TYPISTS * 2 - 1));
            inOrder.add(back);
            inOrder.addAll(letters.subList(TYPISTS * 2 - 1, letters.size()));
        } else {
            IntStream.range(0, PLAIN.length())
                    .boxed()
                    .sorted((one, other) -> Character.compare(PLAIN.charAt(one), PLAIN.charAt(other)))
                    .forEach(place -> inOrder.add(letters.get(place)));
            inOrder.add(back);
        }
        for (int i = 0; i < inOrder.size(); i++) {
            put(inOrder.get(i), area.cell(i, columns, rows, GAP));
        }
        placeExtras(area, inOrder.size(), columns, rows);
        Area row = area.cell((rows - 1) * columns, columns, rows, GAP);
        Area whole = new Area(0, row.y(), area.width(), row.height());
        for (int i = 0; i < lastRow.size(); i++) {
            put(lastRow.get(i), whole.cell(i, lastRow.size(), 1, GAP));
        }
    }

    /** The last of them is as wide as its row allows. */
    private void placeExtras(Area area, int from, int columns, int rows) {
        for (int i = 0; i < extras.size(); i++) {
            Area place = area.cell(from + i, columns, rows, GAP);
            boolean last = i == extras.size() - 1;
            put(extras.get(i), last ? new Area(place.x(), place.y(), area.width() - place.x(), place.height()) : place);
        }
    }

    @Override
    protected void paint(Ink ink) {
        // The keys are all there is.
    }
}
