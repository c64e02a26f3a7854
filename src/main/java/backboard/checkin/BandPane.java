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

    private final List<TouchButton> choices = new ArrayList<>();
    private String label = "";

    BandPane(SetWords words, Consumer<Optional<Band>> chosen) {
        setName("bands");
        add(words.say("band.none"), "band-none", () -> chosen.accept(Optional.empty()));
        for (Band band : Band.values()) {
            add(words.band(band), "band-" + band.key(), () -> chosen.accept(Optional.of(band)));
        }
    }

    private void add(String text, String name, Runnable action) {
        TouchButton choice = new TouchButton(name, text, TouchButton.Rank.PLAIN, 46, event -> action.run());
        choices.add(choice);
        add(choice);
    }

    void show(String what, Optional<Band> band) {
        label = what;
        choices.get(0).setSelected(band.isEmpty());
        for (Band each : Band.values()) {
            choices.get(each.ordinal() + 1).setSelected(band.equals(Optional.of(each)));
        }
        getAccessibleContext().setAccessibleName(what);
        repaint();
    }

    @Override
    protected void arrange(Sheet sheet) {
        double top = Math.min(LABEL, sheet.height() * .3);
        Area row = new Area(INSET, top, sheet.width() - 2 * INSET, sheet.height() - top - INSET);
        for (int i = 0; i < choices.size(); i++) {
            put(choices.get(i), row.cell(i, choices.size(), 1, INSET));
        }
    }

    @Override
    protected void paint(Ink ink) {
        ink.card(ink.sheet().area(), 18, Theme.SURFACE_1);
        double top = Math.min(LABEL, ink.height() * .3);
        Type type = Type.of(Face.SEMI_BOLD, Math.min(38, top * .7), Theme.LO);
        ink.textWithinCentre(ink.width() / 2, top - 16, label, ink.width() - 2 * INSET, type, Page.FLOOR);
    }
}
