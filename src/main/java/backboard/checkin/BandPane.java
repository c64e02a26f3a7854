package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Band;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How strong the band is: one of three, or none. */
final class BandPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double INSET = 16;
    private static final double LABEL = 58;
    private static final double LOW = 160;
    private static final double BESIDE = .17;

    private final List<TouchButton> choices = new ArrayList<>();
    private String label = "";
    private String name = "";

    BandPane(SetWords words, Consumer<Optional<Band>> chosen) {
        setName("bands");
        add(words.say("band.none"), "band-none", () -> chosen.accept(Optional.empty()));
        for (Band band : Band.values()) {
            add(words.band(band), "band-" + band.key(), () -> chosen.accept(Optional.of(band)));
        }
    }

    private void add(String text, String name, Runnable action) {
        TouchButton choice = new ToolButton(name, text, TouchButton.Rank.PLAIN, 46, action);
        choices.add(choice);
        add(choice);
    }

    /** @param brief the same in less room */
    void show(String what, String brief, Optional<Band> band) {
        label = what;
        name = brief;
        choices.get(0).setSelected(band.isEmpty());
        for (Band each : Band.values()) {
            choices.get(each.ordinal() + 1).setSelected(band.equals(Optional.of(each)));
        }
        getAccessibleContext().setAccessibleName(what);
        repaint();
    }

    /** Where there is no height, the label stands before the choices. */
    private static boolean isLow(Sheet sheet) {
        return sheet.height() < LOW;
    }

    @Override
    protected void arrange(Sheet sheet) {
        double left = isLow(sheet) ? sheet.width() * BESIDE : 0;
        double top = isLow(sheet) ? INSET : LABEL;
        Area row = new Area(INSET + left, top, sheet.width() - left - 2 * INSET, sheet.height() - top - INSET);
        for (int i = 0; i < choices.size(); i++) {
            put(choices.get(i), row.cell(i, choices.size(), 1, INSET));
        }
    }

    @Override
    protected void paint(Ink ink) {
        ink.card(ink.sheet().area(), 18, Theme.SURFACE_1);
        Type type = Type.of(Face.SEMI_BOLD, 38, Theme.LO);
        if (isLow(ink.sheet())) {
            Ink.Block block = ink.block(name, ink.width() * BESIDE - INSET, 3, type.sized(32), Page.FLOOR);
            double first = (ink.height() - block.height()) / 2 + block.type().size() * .86;
            ink.write(block, INSET, first);
        } else {
            ink.textWithinCentre(ink.width() / 2, LABEL - 16, label, ink.width() - 2 * INSET, type, Page.FLOOR);
        }
    }
}
