package backboard.staff;

import backboard.kiosk.MemberFile;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.FieldBox;
import backboard.look.Ink;
import backboard.look.Keyboard;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.words.NameTyping;
import backboard.words.Words;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.swing.AbstractButton;

/**
 * Everybody, by name, found by typing. As many as fit are on a page; no more tiles than those are made. The keys to touch come with a touch
 * on the field, real keys type at any time.
 */
final class MembersPage extends StaffPage {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 24;
    private static final int MOST_TILES = 40;
    private static final double TOP = 80;
    private static final double ROW = 88;
    private static final double WIDEST = 440;
    private static final double BUTTON = 230;
    private static final double KEYS_BESIDE = 760;
    private static final double LEAST_LIST = 420;
    private static final double KEYS_BELOW = 368;

    private final transient Words words;
    private final transient Consumer<MemberFile> chosen;
    private final transient Function<MemberFile, String> shownAs;
    private final List<TouchButton> extras;
    private final FieldBox box;
    private final Keyboard keyboard;
    private final TouchButton previous;
    private final TouchButton next;
    private final List<MemberTile> tiles;

    private transient MemberSearch search = new MemberSearch(List.of());
    private transient List<MemberFile> found = List.of();
    private String query = "";
    private boolean known;
    private int first;
    private int room = 1;

    /**
     * @param extras what else can be done here
     * @param shownAs how others see a member, in words
     */
    MembersPage(
            PeoplePage.Heading heading,
            Words words,
            List<TouchButton> extras,
            Function<MemberFile, String> shownAs,
            Consumer<MemberFile> chosen) {
        super("staff-members-page", heading.title(), heading.line(), heading.back(), heading.goBack());
        this.words = words;
        this.extras = List.copyOf(extras);
        this.shownAs = shownAs;
        this.chosen = chosen;
        box = new FieldBox(
                "member-search", words.say("staff.members.search"), words.say("staff.members.search"), this::turnKeys);
        tiles = Stream.generate(() -> new MemberTile(chosen)).limit(MOST_TILES).toList();
        keyboard = Keyboard.ofSigns(NamePage.spoken(words), this::type, this::takeAway, Optional.empty());
        keyboard.setVisible(false);
        previous = new TouchButton(
                "members-previous", words.say("staff.previous"), Rank.QUIET, 42, event -> turn(first - room));
        next = new TouchButton("members-next", words.say("staff.next"), Rank.QUIET, 42, event -> turn(first + room));
        add(box);
        this.extras.forEach(this::add);
        tiles.forEach(this::add);
        add(previous);
        add(next);
        add(keyboard);
        addWayBack();
        box.show("", false);
    }

    /** @param files by name; who was found before is found again */
    void show(List<MemberFile> files) {
        search = new MemberSearch(files);
        known = true;
        find(first);
    }

    private void turnKeys() {
        keyboard.setVisible(!keyboard.isVisible());
        box.show(query, keyboard.isVisible());
        refresh();
    }

    private void type(int character) {
        boolean full = query.codePointCount(0, query.length()) == LONGEST;
        if (!full && (Character.isLetterOrDigit(character) || " -’'.".indexOf(character) >= 0)) {
            query += Character.toString(character);
            find(0);
        }
    }

    private void takeAway() {
        query = NameTyping.shorter(query);
        find(0);
    }

    private void find(int from) {
        found = search.find(query);
        box.show(query, true);
        turn(from);
    }

    private void turn(int from) {
        first = Math.max(0, Math.min(from, found.size() - 1));
        refresh();
    }

    private void refresh() {
        revalidate();
        doLayout();
        repaint();
        describe();
    }

    @Override
    String said() {
        return known ? words.say("staff.members.found", found.size()) : "";
    }

    @Override
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean pressesButton =
                character == ' ' && key.getComponent() instanceof AbstractButton button && button != box;
        boolean types = Character.isLetterOrDigit(character) || character == '-' || character == ' ';
        if (character == '\n' && key.getComponent() == box && !query.isBlank() && !found.isEmpty()) {
            if (key.getID() == KeyEvent.KEY_TYPED) {
                chosen.accept(found.get(0));
            }
            return true;
        }
        if (character != '\b' && !types || pressesButton || key.isControlDown() || key.isMetaDown()) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            if (types) {
                type(character);
            } else {
                takeAway();
            }
        }
        return true;
    }

    // ---- looks

    /** Beside the list where that leaves room for names, else below it. */
    private static boolean isBeside(Area body) {
        return body.width() - KEYS_BESIDE - 24 >= LEAST_LIST;
    }

    private static Area keys(Area body) {
        return !isBeside(body)
                ? new Area(body.x(), body.bottom() - KEYS_BELOW, body.width(), KEYS_BELOW)
                : new Area(body.right() - KEYS_BESIDE, body.y() + TOP + GAP, KEYS_BESIDE, body.height() - TOP - GAP);
    }

    /** Between the field, the keys if they are there, and the way from page to page. */
    private Area list(Area body) {
        Area below = new Area(body.x(), body.y() + TOP + GAP, body.width(), body.height() - TOP - GAP);
        if (!keyboard.isVisible()) {
            return below;
        }
        Area keys = keys(body);
        return !isBeside(body)
                ? new Area(below.x(), below.y(), below.width(), keys.y() - 24 - below.y())
                : new Area(below.x(), below.y(), keys.x() - 24 - below.x(), below.height());
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        double beside = extras.size() * (BUTTON + GAP);
        put(box, new Area(body.x(), body.y(), body.width() - beside, TOP));
        for (int i = 0; i < extras.size(); i++) {
            put(extras.get(i), new Area(body.right() - beside + GAP + i * (BUTTON + GAP), body.y(), BUTTON, TOP));
        }
        if (keyboard.isVisible()) {
            put(keyboard, keys(body));
        }
        seat(list(body));
    }

    private void seat(Area list) {
        int columns = Math.max(1, (int) ((list.width() + GAP) / (WIDEST + GAP)));
        boolean all = Math.min(MOST_TILES, columns * rows(list.height())) >= found.size();
        int rows = all ? rows(list.height()) : Math.max(1, rows(list.height() - TOP - GAP));
        room = Math.min(MOST_TILES, columns * rows);
        if (all) {
            first = 0;
        }
        Area cells = new Area(list.x(), list.y(), list.width(), rows * (ROW + GAP) - GAP);
        List<MemberFile> here = found.subList(first, Math.min(found.size(), first + room));
        for (int i = 0; i < tiles.size(); i++) {
            if (i < here.size()) {
                tiles.get(i).show(here.get(i), shownAs.apply(here.get(i)));
                put(tiles.get(i), cells.cell(i, columns, rows, GAP));
            } else {
                tiles.get(i).clear();
            }
        }
        previous.setVisible(!all);
        next.setVisible(!all);
        previous.setEnabled(first > 0);
        next.setEnabled(first + room < found.size());
        Area pages = pages(list);
        double width = Math.min(BUTTON, pages.width() * .3);
        put(previous, new Area(pages.x(), pages.y(), width, TOP));
        put(next, new Area(pages.right() - width, pages.y(), width, TOP));
    }

    private static int rows(double height) {
        return (int) ((height + GAP) / (ROW + GAP));
    }

    private static Area pages(Area list) {
        return new Area(list.x(), list.bottom() - TOP, list.width(), TOP);
    }

    @Override
    void paintBody(Ink ink, Area body) {
        Area list = list(body);
        if (known && found.isEmpty()) {
            String nobody = words.say(query.isBlank() ? "staff.members.none" : "staff.members.nobody");
            Ink.Block block = ink.block(nobody, list.width(), 3, Type.of(Face.MEDIUM, 40, Theme.HI), FLOOR);
            ink.write(block, list.x(), list.y() + block.type().size());
        } else if (previous.isVisible()) {
            Area pages = pages(list);
            String where =
                    words.say("staff.members.where", first + 1, Math.min(found.size(), first + room), found.size());
            double width = pages.width() - 2 * Math.min(BUTTON, pages.width() * .3) - 24;
            Type type = Type.of(Face.SEMI_BOLD, 36, Theme.MID);
            ink.textWithinCentre(pages.centreX(), pages.centreY() + 12, where, width, type, FLOOR);
        }
    }
}
