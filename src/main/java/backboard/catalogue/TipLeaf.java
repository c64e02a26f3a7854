package backboard.catalogue;

import backboard.kiosk.Catalogue;
import backboard.kiosk.State;
import backboard.library.Limits;
import backboard.look.Area;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Tip;
import backboard.wall.FitCheck.Verdict;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One tip or fact, and the wall that shows it. */
final class TipLeaf extends Leaf {

    private static final long serialVersionUID = 1L;
    private static final double ROW = 100;

    private final transient Speech speech;
    private final transient TipDraft draft;
    private final transient Exercise beside;
    private final transient Way way;
    private final List<TouchButton> buttons = new ArrayList<>();
    private final Preview preview;
    private final TileGrid grid;
    private boolean judged;

    /**
     * A tip while it is changed.
     *
     * @param index in the list; -1 for a new one
     * @param said in the language that has to be translated into, or empty
     */
    record TipDraft(int index, String text, String source, boolean verified, String said) {

        static TipDraft of(Catalogue catalogue, int index, Language foreign) {
            if (index < 0) {
                return new TipDraft(index, "", "", true, "");
            }
            Tip tip = catalogue.tips().get(index);
            String said = catalogue.tipsSaid().getOrDefault(foreign, Map.of()).getOrDefault(tip.text(), "");
            return new TipDraft(index, tip.text(), tip.source(), tip.verified(), said);
        }

        Tip tip() {
            return new Tip(text, source, verified);
        }

        /** What another text was in the other language, it is no longer. */
        TipDraft withText(String other) {
            return new TipDraft(index, other, source, verified, other.equals(text) ? said : "");
        }

        TipDraft withSource(String other) {
            return new TipDraft(index, text, other, verified, said);
        }

        TipDraft withVerified(boolean other) {
            return new TipDraft(index, text, source, other, said);
        }

        TipDraft withSaid(String other) {
            return new TipDraft(index, text, source, verified, other);
        }
    }

    /** Where it goes from here. */
    interface Way {

        void text();

        void source();

        void said();

        void verify();

        void save();

        void delete();

        void back();
    }

    TipLeaf(Speech speech, TipDraft draft, Exercise beside, Way way) {
        super(
                "catalogue-tip",
                speech.say(draft.index() < 0 ? "catalogue.tip.new" : "catalogue.tip"),
                speech.say("catalogue.tip.line"),
                way::back);
        this.speech = speech;
        this.draft = draft;
        this.beside = beside;
        this.way = way;
        preview = new Preview(speech.say("catalogue.preview"));
        grid = new TileGrid(
                "catalogue-tip-fields", 500, ROW, speech.say("catalogue.before"), speech.say("catalogue.after"));
        TouchButton save =
                new TouchButton("catalogue-save", speech.say("catalogue.save"), Rank.PRIMARY, 42, event -> way.save());
        save.setEnabled(!draft.text().isEmpty() && Fit.length(draft.tip().line()) <= Limits.TIP);
        buttons.add(save);
        if (draft.index() >= 0) {
            buttons.add(new TouchButton(
                    "catalogue-delete", speech.say("catalogue.tip.delete"), Rank.OUTLINE, 32, event -> way.delete()));
        }
        add(grid);
        add(preview);
        buttons.forEach(this::add);
        preview.set(Sample.of(draft.text().isEmpty() ? new Tip("–", "", true) : draft.tip(), beside));
        fill(Optional.empty());
    }

    private void fill(Optional<Verdict> verdict) {
        boolean warns = verdict.filter(one -> one != Verdict.FITS).isPresent();
        String mark = warns
                ? speech.verdict(verdict)
                : speech.say("catalogue.meter", Fit.length(draft.tip().line()), Limits.TIP);
        String add = speech.say("catalogue.add");
        grid.show(
                List.of(
                        new Tile(
                                "catalogue-tip-text",
                                speech.original("catalogue.tip.text"),
                                draft.text().isEmpty() ? add : draft.text(),
                                draft.text().isEmpty() ? "" : mark,
                                warns,
                                way::text),
                        new Tile(
                                "catalogue-tip-source",
                                speech.say("catalogue.tip.source"),
                                draft.source().isEmpty() ? add : draft.source(),
                                "",
                                false,
                                way::source),
                        new Tile(
                                "catalogue-tip-verified",
                                speech.say("catalogue.tip.verified"),
                                speech.say(draft.verified() ? "catalogue.yes" : "catalogue.no"),
                                draft.verified() ? "" : speech.say("catalogue.tip.unverified"),
                                true,
                                way::verify),
                        new Tile(
                                "catalogue-tip-said",
                                speech.foreign().own(),
                                draft.said().isEmpty() ? speech.say("catalogue.missing") : draft.said(),
                                "",
                                false,
                                way::said)),
                true);
    }

    @Override
    public void show(State state) {
        if (!judged && !draft.text().isEmpty()) {
            judged = true;
            fill(Optional.of(Fit.of(state, speech.screen(this), draft.tip(), beside)));
        }
        preview.show(state);
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = sheet.area();
        Dimension screen = speech.screen(this);
        double width = screen.width > screen.height ? Math.min(520, area.width() * .44) : 340;
        double height = width * screen.height / screen.width;
        double x = area.width() - width;
        put(preview, new Area(x, 0, width, height));
        for (int i = 0; i < buttons.size(); i++) {
            put(buttons.get(i), new Area(x, height + GAP + i * (ROW + GAP), width, ROW));
        }
        put(grid, new Area(0, 0, x - 24, area.height()));
    }
}
