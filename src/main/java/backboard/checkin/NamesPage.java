package backboard.checkin;

import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everyone, by the first letter of the first name. */
final class NamesPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TILES = 60;
    private static final double KEY = 80;
    private static final double PAGING = 96;

    private final List<TouchButton> letters;
    private final List<Tile> tiles;
    private final TouchButton before;
    private final TouchButton after;
    private final TouchButton back;

    private transient NavigableMap<String, List<Guise>> groups = new TreeMap<>();
    private transient People people = People.NOBODY;
    private transient @Nullable Floor floor;
    private transient NameList list = NameList.EMPTY;
    private int places = 1;

    NamesPage(Host host) {
        super("names");
        letters = Stream.concat(IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString), Stream.of(People.OTHERS))
                .map(letter -> new TouchButton("letter-" + letter, letter, Rank.PLAIN, 48, event -> choose(letter)))
                .toList();
        tiles = Stream.generate(() -> new Tile(host::set)).limit(MOST_TILES).toList();
        before = new ArrowButton("names-before", "Names before", false, () -> show(list.turned(-1)));
        after = new ArrowButton("names-after", "More names", true, () -> show(list.turned(1)));
        back = new TouchButton("back", "Back", Rank.PLAIN, 46, event -> host.find());
        letters.forEach(this::add);
        tiles.forEach(this::add);
        Stream.of(before, after, back).forEach(this::add);
    }

    /** Begins at the first letter there is. */
    void open(State state) {
        floor = null;
        list = NameList.EMPTY;
        show(state);
    }

    @Override
    protected void show(State state) {
        if (state.floor().equals(floor)) {
            return;
        }
        floor = state.floor();
        people = People.of(state.floor(), state.settings().zone());
        groups = people.byLetter();
        letters.forEach(key -> key.setEnabled(groups.containsKey(key.getText())));
        String letter = groups.containsKey(list.letter())
                ? list.letter()
                : letters.stream()
                        .map(TouchButton::getText)
                        .filter(groups::containsKey)
                        .findFirst()
                        .orElse("");
        show(new NameList(letter, groups.getOrDefault(letter, List.of()), list.page()));
    }

    private void choose(String letter) {
        show(new NameList(letter, groups.getOrDefault(letter, List.of()), 0));
    }

    private void show(NameList next) {
        list = next.within(places);
        letters.forEach(key -> key.setSelected(key.getText().equals(list.letter())));
        Tile.show(tiles, list.onPage(places), people);
        boolean several = list.pages(places) > 1;
        before.setVisible(several);
        after.setVisible(several);
        before.setEnabled(list.page() > 0);
        after.setEnabled(list.page() < list.pages(places) - 1);
        repaint();
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(back, wayBack(sheet));
        Area content = content(sheet);
        Area keys = keys(sheet);
        int columns = columns(content);
        int rows = rowsOfKeys(content);
        for (int i = 0; i < letters.size(); i++) {
            put(letters.get(i), keys.cell(i, columns, rows, GAP));
        }
        Area grid = grid(sheet);
        int across = Math.max(2, Math.min(8, (int) ((grid.width() + GAP) / (226 + GAP))));
        int down = Math.max(1, (int) ((grid.height() + GAP) / (150 + GAP)));
        places = Math.min(MOST_TILES, across * down);
        for (int place = 0; place < tiles.size(); place++) {
            put(tiles.get(place), grid.cell(place, across, down, GAP));
        }
        double y = content.bottom() - PAGING;
        put(before, new Area(content.x(), y, 270, PAGING));
        put(after, new Area(content.right() - 270, y, 270, PAGING));
        show(list);
    }

    private int columns(Area content) {
        return Math.min(14, (int) ((content.width() + GAP) / (KEY + GAP)));
    }

    private int rowsOfKeys(Area content) {
        int columns = columns(content);
        return (letters.size() + columns - 1) / columns;
    }

    private Area keys(Sheet sheet) {
        Area content = content(sheet);
        int rows = rowsOfKeys(content);
        return new Area(content.x(), BELOW_HEADER, content.width(), rows * KEY + (rows - 1) * GAP);
    }

    /** Between the letters and the arrows. */
    private Area grid(Sheet sheet) {
        Area content = content(sheet);
        double y = keys(sheet).bottom() + 28;
        return new Area(content.x(), y, content.width(), content.bottom() - PAGING - 28 - y);
    }

    @Override
    protected void paintPage(Ink ink) {
        Area header = besideWayBack(ink.sheet());
        ink.textWithin(
                header.x(), header.y() + 64, "Pick your name", header.width(), Type.of(Face.BOLD, 80, Theme.HI), 40);
        ink.textWithin(
                header.x() + 2,
                header.y() + 110,
                "By the first letter of your first name",
                header.width(),
                Type.of(Face.MEDIUM, 40, Theme.MID),
                FLOOR);
        Area grid = grid(ink.sheet());
        if (people.byName().isEmpty()) {
            ink.text(grid.x(), grid.y() + 60, "Nobody has joined yet", Type.of(Face.SEMI_BOLD, 46, Theme.MID));
        }
        if (list.pages(places) > 1) {
            ink.textCentre(
                    content(ink.sheet()).centreX(),
                    content(ink.sheet()).bottom() - 34,
                    list.position(places),
                    Type.of(Face.SEMI_BOLD, 40, Theme.LO));
        }
    }
}
