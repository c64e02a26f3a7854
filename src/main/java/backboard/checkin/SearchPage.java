package backboard.checkin;

import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.State;
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
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import org.jspecify.annotations.Nullable;

/** Everyone who may be seen, by the first letters of the name they are shown by. */
final class SearchPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TILES = 36;
    private static final int LONGEST = 24;

    private final transient Host host;
    private final transient Manner manner;
    private final FieldBox box;
    private final TouchButton back;
    private final List<Tile> tiles;
    private final Keyboard keyboard;

    private transient Search search = Search.NOBODY;
    private transient @Nullable Floor floor;
    private transient List<Guise> found = List.of();
    private String query = "";
    private int places = 12;

    SearchPage(Host host) {
        super("search");
        this.host = host;
        this.manner = host.manner();
        box = new FieldBox("query", manner.say("checkin.search.box"), () -> {});
        box.setFocusable(false);
        back = new TouchButton("back", manner.say("checkin.search.back"), Rank.PLAIN, 46, event -> host.find());
        tiles = Stream.generate(() -> new Tile(manner, this::choose, this::choose))
                .limit(MOST_TILES)
                .toList();
        keyboard = Keyboard.ofLetters(manner.keys(), this::type, this::takeAway);
        getAccessibleContext().setAccessibleName(manner.say("checkin.search.title"));
        Stream.of(box, back).forEach(this::add);
        tiles.forEach(this::add);
        add(keyboard);
    }

    void open(State state) {
        query = "";
        floor = null;
        show(state);
    }

    private void choose(Guise member) {
        if (!host.isEcho()) {
            host.set(member);
        }
    }

    private void type(int character) {
        if (query.codePointCount(0, query.length()) < LONGEST) {
            query += Character.toString(character)
                    .toUpperCase(manner.words().language().locale());
            find();
        }
    }

    private void takeAway() {
        if (!query.isEmpty()) {
            query = query.substring(0, query.offsetByCodePoints(query.length(), -1));
            find();
        }
    }

    private void find() {
        found = search.find(query);
        box.show(query, true);
        seat();
    }

    private void seat() {
        List<Seat> seats = found.stream()
                .limit(places)
                .map(guise -> new Seat(guise, Seat.Why.KNOWN, 0, 0, 0))
                .toList();
        Tile.seat(tiles, seats);
        repaint();
    }

    @Override
    protected void show(State state) {
        if (!state.floor().equals(floor) && !isTouched()) {
            floor = state.floor();
            search = new Search(state.floor().guises());
            find();
        }
    }

    private boolean isTouched() {
        return tiles.stream().map(AbstractButton::getModel).anyMatch(model -> model.isPressed());
    }

    @Override
    boolean typed(KeyEvent key) {
        char character = key.getKeyChar();
        boolean letter = Character.isLetterOrDigit(character) || character == '-' || character == '\'';
        if (character != '\b' && !letter) {
            return false;
        }
        if (key.getID() == KeyEvent.KEY_TYPED) {
            if (letter) {
                type(character);
            } else {
                takeAway();
            }
        }
        return true;
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(back, wayBack(sheet));
        Area beside = besideWayBack(sheet);
        put(
                box,
                new Area(
                        beside.x(),
                        wayBack(sheet).y(),
                        beside.width(),
                        wayBack(sheet).height()));
        put(keyboard, keys(sheet));
        Area grid = results(sheet);
        int across = Math.max(2, Math.min(8, (int) ((grid.width() + GAP) / (200 + GAP))));
        int down = Math.max(1, (int) ((grid.height() + GAP) / (140 + GAP)));
        places = Math.min(MOST_TILES, across * down);
        for (int place = 0; place < tiles.size(); place++) {
            put(tiles.get(place), grid.cell(Math.min(place, places - 1), across, down, GAP));
        }
        seat();
    }

    private Area keys(Sheet sheet) {
        Area content = content(sheet);
        double least = keyboard.leastHeight(content.width());
        double height = Math.max(least, Math.min(344, content.height() * .38));
        return new Area(content.x(), content.bottom() - height, content.width(), height);
    }

    /** Between the letters typed and those to type. Beside the number of people found, if they are too many. */
    private Area results(Sheet sheet) {
        Area below = belowHeader(sheet);
        double bottom = keys(sheet).y() - 24;
        return new Area(below.x(), below.y() + 48, below.width(), bottom - below.y() - 48);
    }

    @Override
    protected void paintPage(Ink ink) {
        Area grid = results(ink.sheet());
        Type type = Type.of(Face.SEMI_BOLD, 40, Theme.MID);
        String line;
        if (query.isBlank()) {
            line = manner.say("checkin.search.begin");
        } else if (found.isEmpty()) {
            line = manner.say("checkin.search.nobody", query.strip());
        } else if (found.size() > places) {
            line = manner.say("checkin.search.many", found.size(), places);
        } else {
            line = manner.say("checkin.search.found", found.size());
        }
        ink.textWithin(grid.x() + 2, grid.y() - 20, line, grid.width(), type, FLOOR);
    }
}
