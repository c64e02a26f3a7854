package backboard.catalogue;

import backboard.kiosk.Catalogue;
import backboard.kiosk.Catalogue.Entry;
import backboard.library.OwnAssets.Origin;
import backboard.look.Area;
import backboard.look.Keyboard;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All exercises, to search and to filter; what is the gym's own or has no translation is marked. */
final class ListLeaf extends Leaf {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_SEARCH = 36;

    private final transient Speech speech;
    private final transient Catalogue catalogue;
    private final transient Set<String> begun;
    private final transient Way way;
    private final TextBox search;
    private final TouchButton add;
    private final TouchButton tips;
    private final List<Tile> parts = new ArrayList<>();
    private final TileGrid grid;
    private final Keyboard keyboard;
    private transient Filter filter;
    private boolean typing;

    /** Where it goes from here. */
    interface Way {

        void open(Entry entry, Filter filter, int first);

        void choose(FilterPart part, Filter filter);

        void add();

        void tips();

        void back();
    }

    /** @param begun ids of what is begun and not saved */
    ListLeaf(Speech speech, Catalogue catalogue, Filter filter, int first, Set<String> begun, Way way) {
        super("catalogue-list", speech.say("catalogue.title"), speech.say("catalogue.line"), way::back);
        this.speech = speech;
        this.catalogue = catalogue;
        this.filter = filter;
        this.begun = Set.copyOf(begun);
        this.way = way;
        search = new TextBox("catalogue-search", speech.say("catalogue.search"), this::turnKeyboard);
        add = new TouchButton("catalogue-new", speech.say("catalogue.new"), Rank.PRIMARY, 38, event -> way.add());
        tips = new TouchButton("catalogue-tips", speech.say("catalogue.tips"), Rank.PLAIN, 38, event -> way.tips());
        grid = new TileGrid("catalogue-grid", 380, 88, speech.say("catalogue.before"), speech.say("catalogue.after"));
        keyboard = speech.letters(
                character -> search(text -> Typing.typed(text, Character.toString(character), LONGEST_SEARCH)),
                () -> search(Typing::shorter));
        Gear gear = Gear.of(catalogue, speech.language());
        add(search);
        add(tips);
        add(add);
        for (FilterPart part : FilterPart.values()) {
            Tile tile = new Tile(
                    part.id(),
                    speech.name("catalogue.filter.", part),
                    part.value(speech, filter, gear),
                    "",
                    false,
                    () -> way.choose(part, this.filter));
            parts.add(tile);
            add(tile);
        }
        add(grid);
        add(keyboard);
        grid.first(first);
        fill(true);
    }

    private void turnKeyboard() {
        typing = !typing;
        fill(true);
        doLayout();
        repaint();
    }

    private void search(UnaryOperator<String> change) {
        filter = filter.searching(change.apply(filter.search()));
        fill(false);
        doLayout();
    }

    private void fill(boolean keep) {
        search.show(filter.search(), typing || !filter.search().isEmpty());
        List<Tile> tiles = catalogue.exercises().stream()
                .filter(entry -> filter.wants(entry, speech.foreign()))
                .map(this::tile)
                .toList();
        grid.show(tiles, keep);
        remark(tiles.isEmpty() ? speech.say("catalogue.nothing") : "");
    }

    private Tile tile(Entry entry) {
        String id = entry.english().id();
        return new Tile(
                "catalogue-open-" + id,
                "",
                entry.in(speech.language()).name(),
                mark(entry),
                begun.contains(id) || !entry.said().containsKey(speech.foreign()),
                () -> way.open(entry, filter, grid.first()));
    }

    private String mark(Entry entry) {
        if (begun.contains(entry.english().id())) {
            return speech.say("catalogue.begun");
        }
        if (!entry.said().containsKey(speech.foreign())) {
            return speech.say("catalogue.no-translation", speech.foreign().own());
        }
        return entry.origin() == Origin.SHIPPED ? "" : speech.name("catalogue.origin.", entry.origin());
    }

    @Override
    public boolean typed(KeyEvent key) {
        return Typing.key(key, LONGEST_SEARCH, this::search, () -> {}, search);
    }

    @Override
    public Optional<Component> start() {
        return Optional.of(search);
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = sheet.area();
        double third = (area.width() - 2 * GAP) / 4;
        put(search, new Area(0, 0, area.width() - 2 * (third + GAP), TOUCH));
        put(tips, new Area(area.width() - 2 * third - GAP, 0, third, TOUCH));
        put(add, new Area(area.width() - third, 0, third, TOUCH));
        double top = TOUCH + GAP;
        int columns = area.width() > 1100 ? 5 : 3;
        int rows = (parts.size() + columns - 1) / columns;
        Area filters = new Area(0, top, area.width(), rows * 88 + (rows - 1) * GAP);
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).setVisible(!typing);
            put(parts.get(i), filters.cell(i, columns, rows, GAP));
        }
        if (!typing) {
            top = filters.bottom() + GAP;
        }
        keyboard.setVisible(typing);
        double keys = typing ? keyboard.leastHeight(area.width()) + GAP : 0;
        put(keyboard, new Area(0, area.height() - keys + GAP, area.width(), Math.max(1, keys - GAP)));
        put(grid, new Area(0, top, area.width(), area.height() - top - keys));
    }
}
