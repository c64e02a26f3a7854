package backboard.catalogue;

import backboard.kiosk.Catalogue;
import backboard.look.Area;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.training.Language;
import backboard.training.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All tips and facts; what is not shown or has no translation is marked. */
final class TipsLeaf extends Leaf {

    private static final long serialVersionUID = 1L;

    private final TileGrid grid;
    private final TouchButton add;

    /** Takes the tip that was touched, or -1 for a new one, and where the list was. */
    interface Chosen {
        void open(int index, int first);
    }

    TipsLeaf(Speech speech, Catalogue catalogue, int first, Runnable back, Chosen chosen) {
        super("catalogue-tips-list", speech.say("catalogue.tips"), speech.say("catalogue.tips.line"), back);
        grid = new TileGrid(
                "catalogue-tips-grid", 900, 96, speech.say("catalogue.before"), speech.say("catalogue.after"));
        add = new TouchButton(
                "catalogue-tip-new", speech.say("catalogue.tip.new"), Rank.PRIMARY, 38, event -> chosen.open(-1, 0));
        add(grid);
        add(add);
        grid.first(first);
        Map<String, String> said = catalogue.tipsSaid().getOrDefault(speech.foreign(), Map.of());
        List<Tile> tiles = new ArrayList<>();
        for (int i = 0; i < catalogue.tips().size(); i++) {
            int index = i;
            Tip tip = catalogue.tips().get(i);
            boolean missing = !said.containsKey(tip.text());
            String mark = !tip.verified()
                    ? speech.say("catalogue.tip.unverified")
                    : missing
                            ? speech.say(
                                    "catalogue.no-translation", speech.foreign().own())
                            : "";
            String text =
                    speech.language() == Language.ENGLISH ? tip.text() : said.getOrDefault(tip.text(), tip.text());
            tiles.add(new Tile(
                    "catalogue-tip-" + i,
                    "",
                    new Tip(text, tip.source(), tip.verified()).line(),
                    mark,
                    true,
                    () -> chosen.open(index, grid.first())));
        }
        grid.show(tiles, true);
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(grid, new Area(0, 0, sheet.width(), sheet.height() - TOUCH - GAP));
        put(add, new Area(sheet.width() - 360, sheet.height() - TOUCH, 360, TOUCH));
    }
}
