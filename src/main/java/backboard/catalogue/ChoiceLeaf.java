package backboard.catalogue;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Some of several, or one of them; the wall may stand beside them and show what is chosen. */
final class ChoiceLeaf<T> extends Leaf {

    private static final long serialVersionUID = 1L;
    private static final double TILE = 280;
    private static final double WALL = 400;

    private final transient Speech speech;
    private final TileGrid grid;
    private final TouchButton done;
    private final transient Optional<Preview> preview;
    private final transient List<Option<T>> options;
    private final transient Set<T> chosen;
    private final transient Kind<T> kind;

    /** Something to choose. */
    record Option<T>(String name, String text, T value) {}

    /**
     * How it is chosen.
     *
     * @param many whether several may be
     * @param least how many there must be
     * @param sample what the wall shows of a choice, if it is to be seen
     */
    record Kind<T>(boolean many, int least, Optional<Function<Set<T>, Sample>> sample) {

        static <T> Kind<T> single() {
            return new Kind<>(false, 1, Optional.empty());
        }

        static <T> Kind<T> several(int least) {
            return new Kind<>(true, least, Optional.empty());
        }
    }

    /** @param finished takes what is chosen, in the order of choosing; one of several is taken at once unless the wall is to be seen */
    ChoiceLeaf(
            Speech speech,
            String title,
            String line,
            Kind<T> kind,
            List<Option<T>> options,
            Set<T> chosen,
            Runnable back,
            Consumer<Set<T>> finished) {
        super("catalogue-choice", title, line, back);
        this.speech = speech;
        this.kind = kind;
        this.options = List.copyOf(options);
        this.chosen = new LinkedHashSet<>(chosen);
        grid = new TileGrid(
                "catalogue-options", TILE, 88, speech.say("catalogue.before"), speech.say("catalogue.after"));
        done = new TouchButton(
                "catalogue-done",
                speech.say("catalogue.done"),
                Rank.PRIMARY,
                44,
                event -> finished.accept(new LinkedHashSet<>(this.chosen)));
        preview = kind.sample().map(any -> new Preview(speech.say("catalogue.preview")));
        add(grid);
        preview.ifPresent(this::add);
        if (kind.many() || preview.isPresent()) {
            add(done);
        }
        tiles(false);
        look();
    }

    private boolean isAtOnce() {
        return !kind.many() && preview.isEmpty();
    }

    private void tiles(boolean keep) {
        List<Tile> tiles = new ArrayList<>();
        for (Option<T> option : options) {
            Tile tile = new Tile(option.name(), "", option.text(), "", false, () -> choose(option.value()));
            tile.setSelected(chosen.contains(option.value()));
            tiles.add(tile);
        }
        grid.show(tiles, keep);
    }

    private void choose(T value) {
        if (!kind.many()) {
            chosen.clear();
            chosen.add(value);
        } else if (!chosen.remove(value)) {
            chosen.add(value);
        }
        if (isAtOnce()) {
            done.setEnabled(true);
            done.doClick(0);
            return;
        }
        for (int i = 0; i < options.size(); i++) {
            ((TouchButton) grid.getComponent(i))
                    .setSelected(chosen.contains(options.get(i).value()));
        }
        look();
        repaint();
    }

    private void look() {
        done.setEnabled(chosen.size() >= kind.least());
        preview.ifPresent(wall -> wall.set(kind.sample().orElseThrow().apply(chosen)));
    }

    @Override
    public void show(State state) {
        preview.ifPresent(wall -> wall.show(state));
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = sheet.area();
        double side = isAtOnce() ? 0 : preview.isPresent() ? Math.min(560, area.width() * .46) : 240;
        put(grid, new Area(0, 0, area.width() - (side == 0 ? 0 : side + GAP), area.height()));
        double x = area.width() - side;
        double below = 0;
        if (preview.isPresent()) {
            Dimension screen = speech.screen(this);
            double width = Math.min(side, WALL * screen.width / screen.height * 1.6);
            double height = width * screen.height / screen.width;
            put(preview.get(), new Area(x, 0, width, height));
            below = height + GAP;
        }
        if (side > 0) {
            put(done, new Area(x, Math.min(below, area.height() - 110), side, 110));
        }
    }
}
