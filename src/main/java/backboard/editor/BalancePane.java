package backboard.editor;

import backboard.composer.Balance;
import backboard.composer.Credits;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.muscles.Crop;
import backboard.muscles.MuscleMap;
import backboard.muscles.View;
import backboard.muscles.Worked;
import backboard.training.Circuit;
import backboard.words.Words;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How the work is shared among the regions of the back, beside the brackets it should lie in. */
final class BalancePane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    private static final double MAP = 136;
    /** Percent at the right end of a bar. */
    private static final double SCALE = 60;

    private final transient Words words;
    private transient Optional<Circuit> circuit = Optional.empty();

    BalancePane(Words words) {
        this.words = words;
        setName("editor-balance");
    }

    void show(Optional<Circuit> next) {
        if (!next.equals(circuit)) {
            circuit = next;
            getAccessibleContext()
                    .setAccessibleName(words.say("editor.balance") + ". "
                            + shares().stream()
                                    .map(share -> words.name("editor.region.", share.region()) + " " + percent(share)
                                            + ", " + words.name("editor.standing.", share.standing()))
                                    .collect(Collectors.joining(", ")));
            repaint();
        }
    }

    private List<Balance.Share> shares() {
        return circuit.map(now -> Balance.of(Credits.planned(now)).shares()).orElse(List.of());
    }

    private String percent(Balance.Share share) {
        return words.say("editor.percent", Math.round(share.percent()));
    }

    @Override
    protected void arrange(Sheet sheet) {
        // Nothing to touch.
    }

    @Override
    protected void paint(Ink ink) {
        Area all = ink.sheet().area();
        ink.fill(all, Theme.BG);
        ink.card(all, 14, Theme.SURFACE_1);
        Worked worked = circuit.map(Worked::by).orElse(new Worked(Set.of(), Set.of()));
        MuscleMap.paint(ink, new Area(8, 6, MAP, all.height() - 8), worked, View.BACK, Crop.UPPER, Theme.SURFACE_1);
        double x = MAP + 20;
        ink.textWithin(
                x, 42, words.say("editor.balance"), all.width() - x - 12, Type.of(Face.SEMI_BOLD, 31, Theme.HI), FLOOR);
        double label = 76;
        double bar = x + label + 8;
        double number = 78;
        double width = all.width() - bar - number - 14;
        List<Balance.Share> shares = shares();
        for (int i = 0; i < shares.size(); i++) {
            Balance.Share share = shares.get(i);
            double y = 56 + i * 43;
            ink.textWithin(
                    x,
                    y + 27,
                    words.name("editor.region.", share.region()),
                    label,
                    Type.of(Face.MEDIUM, 29, Theme.MID),
                    FLOOR);
            ink.card(new Area(bar, y + 4, width, 28), 5, Theme.SURFACE_3);
            double filled = Math.min(SCALE, share.percent()) / SCALE * width;
            Color colour = share.standing() == Balance.Standing.WITHIN ? Theme.MID : Theme.READY;
            if (filled > 0) {
                ink.card(new Area(bar, y + 4, filled, 28), 5, colour);
            }
            ink.outline(
                    new Area(
                            bar + share.least() / SCALE * width, y, (share.most() - share.least()) / SCALE * width, 36),
                    5,
                    3,
                    Theme.HI);
            ink.textRight(all.width() - 14, y + 28, percent(share), Type.of(Face.SEMI_BOLD, 29, Theme.HI));
        }
    }
}
