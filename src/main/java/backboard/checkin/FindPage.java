package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Floor;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Language;
import backboard.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import org.jspecify.annotations.Nullable;

/** The first page: members find themselves by name or by number, or join. */
final class FindPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TILES = 36;
    private static final double TILE_WIDTH = 200;
    private static final double TILE_HEIGHT = 160;
    private static final double PAD_WIDTH = 464;
    private static final double PAD_HEIGHT = 464;
    private static final double TILES_TOP = 278;
    private static final double HEADING_TOP = 206;

    private final transient Host host;
    private final transient Sender sender;
    private final List<Tile> tiles;
    private final CaptionTile more;
    private final CaptionTile guest;
    private final CaptionTile join;
    private final NumberPad pad;
    private final TouchButton back;

    private transient Heading top = Heading.NONE;
    private transient People people = People.NOBODY;
    private transient @Nullable Floor floor;
    private long here;
    private int places = 16;
    private String trouble = "";

    FindPage(Host host, Desk desk) {
        super("find");
        this.host = host;
        this.sender = new Sender(desk);
        tiles = Stream.generate(() -> new Tile(host::set)).limit(MOST_TILES).toList();
        more = new CaptionTile("more-names", "More names", "", host::names);
        guest = new CaptionTile("guest", "Guest", "no account", this::joinAsGuest);
        join = new CaptionTile("join", "Join", "New here?", host::join);
        pad = new NumberPad(this::numberTyped);
        back = new TouchButton("back-to-wall", "Back to the wall", TouchButton.Rank.PLAIN, 40, event -> host.leave());
        back.setVisible(false);
        tiles.forEach(this::add);
        Stream.of(more, guest, join, pad, back).forEach(this::add);
        deal();
    }

    void onWall(boolean is) {
        back.setVisible(is);
        repaint();
    }

    /** Forgets what the last person has typed. */
    void clear() {
        pad.show(NumberEntry.EMPTY);
        trouble = "";
    }

    private void numberTyped(NumberEntry entry) {
        entry.find(people).ifPresentOrElse(host::set, () -> pad.show(entry.unknown()));
    }

    private void joinAsGuest() {
        trouble = "";
        sender.send(Command.JoinAsGuest::new, outcome -> {
            if (outcome instanceof Outcome.Joined joined) {
                host.set(joined.guise());
            } else if (outcome instanceof Outcome.Refused refused) {
                trouble = refused.why().in(Words.of(Language.ENGLISH));
            }
        });
    }

    @Override
    boolean isWaiting() {
        return sender.isWaiting();
    }

    @Override
    protected String notice(State state) {
        return trouble.isEmpty() ? super.notice(state) : trouble;
    }

    @Override
    protected void show(State state) {
        Heading next = Heading.of(state);
        long hereNow = people.hereAt(state.now().toInstant());
        if (!next.equals(top) || hereNow != here) {
            top = next;
            here = hereNow;
            repaint();
        }
        if (!state.floor().equals(floor) && !isTouched()) {
            floor = state.floor();
            people = People.of(state.floor(), state.settings().zone());
            deal();
        }
    }

    /** While a finger is on the page, nobody moves under it. */
    private boolean isTouched() {
        return Stream.of(getComponents())
                .filter(AbstractButton.class::isInstance)
                .anyMatch(button -> ((AbstractButton) button).getModel().isPressed());
    }

    /** Puts people on the tiles; the last places are for those whose name is not there. */
    private void deal() {
        List<Guise> all = people.likeliestFirst();
        boolean fit = all.size() <= places - 2;
        int named = fit ? all.size() : Math.max(0, places - 3);
        Tile.show(tiles, all.subList(0, named), people);
        more.setVisible(!fit);
        more.caption((all.size() - named) + " more");
        repaint();
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area content = content(sheet);
        boolean wide = isWide(sheet);
        Area padArea = wide
                ? new Area(content.right() - PAD_WIDTH, HEADING_TOP, PAD_WIDTH, content.bottom() - HEADING_TOP)
                : new Area(content.x(), content.bottom() - PAD_HEIGHT, content.width(), PAD_HEIGHT);
        put(pad, padArea);
        put(back, wayBack(sheet));
        Area grid = tiles(sheet);
        int columns = Math.max(2, Math.min(6, (int) ((grid.width() + GAP) / (TILE_WIDTH + GAP))));
        int rows = Math.max(1, Math.min(6, (int) ((grid.height() + GAP) / (TILE_HEIGHT + GAP))));
        places = Math.max(3, columns * rows);
        for (int place = 0; place < tiles.size(); place++) {
            put(tiles.get(place), grid.cell(place, columns, rows, GAP));
        }
        put(more, grid.cell(places - 3, columns, rows, GAP));
        put(guest, grid.cell(places - 2, columns, rows, GAP));
        put(join, grid.cell(places - 1, columns, rows, GAP));
        deal();
    }

    private static Area tiles(Sheet sheet) {
        Area content = content(sheet);
        return isWide(sheet)
                ? new Area(content.x(), TILES_TOP, content.width() - PAD_WIDTH - 44, content.bottom() - TILES_TOP)
                : new Area(content.x(), TILES_TOP, content.width(), content.bottom() - PAD_HEIGHT - 40 - TILES_TOP);
    }

    @Override
    protected void paintPage(Ink ink) {
        Area content = content(ink.sheet());
        top.paint(ink, back.isVisible() ? besideWayBack(ink.sheet()) : content);
        Area grid = tiles(ink.sheet());
        Type heading = Type.of(Face.BOLD, 56, Theme.HI);
        Type beside = Type.of(Face.MEDIUM, 40, Theme.LO);
        if (people.byName().isEmpty()) {
            ink.textWithin(grid.x(), 250, "Nobody has joined yet", grid.width(), heading, FLOOR);
            ink.textWithin(
                    grid.x(), 316, "Tap Join, or train today as a guest.", grid.width(), beside.in(Theme.MID), FLOOR);
            return;
        }
        double taken = ink.text(grid.x(), 250, "Tap your name", heading) + 22;
        String count = here == 1 ? "1 person here now" : here + " people here now";
        if (here > 0 && ink.measure(count, beside.sized(FLOOR)) < grid.width() - taken) {
            ink.textWithin(grid.x() + taken, 250, count, grid.width() - taken, beside, FLOOR);
        }
    }
}
