package backboard.checkin;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Letters to touch: three rows of ten, the third with what joins names, and the space bar beside the key that finishes. */
final class Keyboard extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final String PLAIN = "QWERTYUIOPASDFGHJKLZXCVBNM";
    private static final String ACCENTED = "ÁÀÂÄÃÅÆÇĆČÉÈÊËÍÏÑÓÖÔØÚÜŁŠŽ";
    private static final int COLUMNS = 10;
    private static final int ROWS = 4;
    /** Places of the grid beside the letters, row by row. */
    private static final int BACK = 19;

    private static final int APOSTROPHE = 27;
    private static final int HYPHEN = 28;
    private static final int MORE = 29;

    private final transient IntConsumer typed;
    private final List<TouchButton> letters = new ArrayList<>();
    private final TouchButton back;
    private final TouchButton apostrophe;
    private final TouchButton hyphen;
    private final TouchButton more;
    private final TouchButton space;
    private final TouchButton enter;
    private boolean accented;

    /**
     * @param typed takes a letter in lower case, or another character
     * @param enter the key that finishes
     */
    Keyboard(IntConsumer typed, Runnable backspace, TouchButton enter) {
        this.typed = typed;
        this.enter = enter;
        setName("keyboard");
        for (int i = 0; i < PLAIN.length(); i++) {
            int place = i;
            TouchButton key = new TouchButton("", "", Rank.PLAIN, 56, event -> letter(place));
            letters.add(key);
            add(key);
        }
        back = new BackKey("key-back", backspace);
        apostrophe = character("key-apostrophe", "'", "Apostrophe");
        hyphen = character("key-hyphen", "-", "Hyphen");
        more = new TouchButton("key-more", "", Rank.QUIET, 44, event -> turn(!accented));
        space = new TouchButton("key-space", "Space", Rank.PLAIN, 44, event -> typed.accept(' '));
        List.of(back, apostrophe, hyphen, more, space, enter).forEach(this::add);
        turn(false);
    }

    private TouchButton character(String name, String text, String spoken) {
        TouchButton key = new TouchButton(name, text, Rank.PLAIN, 56, event -> typed.accept(text.charAt(0)));
        key.getAccessibleContext().setAccessibleName(spoken);
        return key;
    }

    private void letter(int place) {
        typed.accept(Character.toLowerCase(shown().charAt(place)));
    }

    private String shown() {
        return accented ? ACCENTED : PLAIN;
    }

    /** Back to the letters without accents. */
    void plain() {
        turn(false);
    }

    private void turn(boolean toAccented) {
        accented = toAccented;
        for (int i = 0; i < letters.size(); i++) {
            String letter = shown().substring(i, i + 1);
            letters.get(i).setText(letter);
            letters.get(i).setName("key-" + letter);
        }
        more.setText(accented ? "ABC" : "ÉÑÜ");
        more.getAccessibleContext().setAccessibleName(accented ? "Letters without accents" : "Letters with accents");
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = sheet.area();
        for (int i = 0; i < letters.size(); i++) {
            put(letters.get(i), place(area, i < BACK ? i : i + 1));
        }
        put(back, place(area, BACK));
        put(apostrophe, place(area, APOSTROPHE));
        put(hyphen, place(area, HYPHEN));
        put(more, place(area, MORE));
        Area first = place(area, (ROWS - 1) * COLUMNS);
        Area halves = new Area(0, first.y(), area.width(), first.height());
        put(space, halves.cell(0, 2, 1, Page.GAP));
        put(enter, halves.cell(1, 2, 1, Page.GAP));
    }

    private static Area place(Area area, int place) {
        return area.cell(place, COLUMNS, ROWS, Page.GAP);
    }

    @Override
    protected void paint(Ink ink) {
        // The keys are all there is.
    }
}
