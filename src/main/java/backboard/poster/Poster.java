package backboard.poster;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Stripes;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.settings.Paper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;

/** The day's circuit on one page, to hang up. */
final class Poster implements Pages {

    /** What most printers leave white, and a little more. */
    private static final double MARGIN = 46;

    private static final Type SMALL = Type.of(Face.SEMI_BOLD, 30, Theme.PRINT_LOW);
    private static final Type TITLE = Type.of(Face.EXTRA_BOLD, 108, Theme.PRINT);
    private static final Type TIMING = Type.of(Face.BOLD, 40, Color.WHITE);
    private static final Type LABEL = Type.of(Face.BOLD, 28, Theme.PRINT);
    private static final Type STEPS = Type.of(Face.MEDIUM, 28, Theme.PRINT);
    private static final Type SAFETY = Type.of(Face.BOLD, 32, Theme.PRINT);
    private static final Type LEGEND = Type.of(Face.SEMI_BOLD, 26, Theme.PRINT_LOW);
    /** The smallest type of any line but the stations'. */
    private static final double FLOOR = 14;

    private static final double SWATCH = 24;
    private static final double GAP = 14;

    private final Handout handout;
    private final Wording wording;

    Poster(Handout handout) {
        this.handout = handout;
        this.wording = new Wording(handout.circuit(), handout.words());
    }

    @Override
    public String title() {
        return handout.words().say("poster.title", handout.circuit().name(), wording.date(handout.date()));
    }

    @Override
    public Paper paper() {
        return handout.paper();
    }

    @Override
    public Locale locale() {
        return handout.words().language().locale();
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public List<Placed> paint(Graphics2D graphics, int page) {
        Ink ink = new Ink(graphics, sheet());
        Area grid = grid(ink);
        new StationGrid(handout, wording.stations()).paint(ink, grid);
        return ink.placed();
    }

    /** Of each station, in order. */
    List<Area> cells() {
        Graphics2D nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Area grid = grid(new Ink(nowhere, sheet()));
        nowhere.dispose();
        return new StationGrid(handout, wording.stations()).cells(grid);
    }

    /** Paints all around the stations and says what room is left for them. */
    private Area grid(Ink ink) {
        Area all = sheet().area().inset(MARGIN);
        double top = head(ink, all);
        double bottom = foot(ink, all);
        return new Area(all.x(), top, all.width(), bottom - top);
    }

    /** Returns where it ends. */
    private double head(Ink ink, Area all) {
        double half = all.width() / 2 - GAP;
        ink.textWithin(all.x(), all.y() + 24, handout.gym(), half, SMALL, FLOOR);
        String date = wording.date(handout.date());
        Type dated = ink.fit(date, half, SMALL, FLOOR);
        ink.textRight(all.right(), all.y() + 24, date, dated);
        String name = handout.circuit().name();
        Type title = ink.fit(name, all.width(), TITLE, FLOOR);
        double y = all.y() + 24 + 26 + title.size() * Ink.CAP;
        ink.text(all.x(), y, name, title);
        // Clear of what hangs below the letters of the title.
        Area band = new Area(all.x(), y + 12 + title.size() * .2, all.width(), 62);
        ink.card(band, 8, Theme.PRINT);
        Type timing = ink.fit(wording.timing(), band.width() - 36, TIMING, FLOOR);
        ink.textCentre(band.centreX(), band.centreY() + timing.size() * Ink.CAP / 2, wording.timing(), timing);
        y = band.bottom() + GAP;
        if (!handout.circuit().warmUp().isEmpty()) {
            Ink.Block block = steps(
                    ink, all, "poster.warm-up", wording.steps(handout.circuit().warmUp()));
            y = steps(ink, all, y, "poster.warm-up", block);
        }
        return y;
    }

    /** Returns where it begins. */
    private double foot(Ink ink, Area all) {
        double line = all.bottom() - 52;
        ink.line(all.x(), line, all.right(), line, 3, Theme.PRINT);
        double baseline = all.bottom() - 6;
        double right = legend(ink, all, baseline);
        String safety = handout.words().say("poster.safety");
        double room = right - all.x() - 2 * GAP;
        ink.text(all.x(), baseline, safety, ink.fit(safety, room, SAFETY, FLOOR));
        double y = line - GAP;
        if (!handout.circuit().coolDown().isEmpty()) {
            Ink.Block block = steps(
                    ink,
                    all,
                    "poster.cool-down",
                    wording.steps(handout.circuit().coolDown()));
            y -= block.height() + GAP / 2;
            steps(ink, all, y, "poster.cool-down", block);
        }
        return y - GAP / 2;
    }

    private Ink.Block steps(Ink ink, Area all, String label, String text) {
        double indent = ink.measure(handout.words().say(label), LABEL) + 20;
        return ink.block(text, all.width() - indent, 3, STEPS, FLOOR);
    }

    /** A heading and beside it the steps; returns where they end. */
    private double steps(Ink ink, Area all, double y, String label, Ink.Block block) {
        double baseline = y + LABEL.size() * .84;
        double indent = ink.text(all.x(), baseline, handout.words().say(label), LABEL) + 20;
        ink.write(block, all.x() + indent, baseline);
        return y + block.height() + GAP;
    }

    /** What solid and striped mean, from the right; returns where it begins. */
    private double legend(Ink ink, Area all, double baseline) {
        double x = all.right();
        for (boolean main : new boolean[] {false, true}) {
            String word = handout.words().say(main ? "poster.main" : "poster.assist");
            x -= ink.textRight(x, baseline, word, LEGEND) + 8 + SWATCH;
            swatch(ink, new Area(x, baseline - SWATCH + 3, SWATCH, SWATCH), main);
            x -= GAP;
        }
        return x;
    }

    private static void swatch(Ink ink, Area area, boolean main) {
        if (main) {
            ink.fill(area, Theme.PRINT_MUSCLE);
        } else {
            Rectangle box = ink.pixels(area);
            Stripes.fill(ink.graphics(), box, box.height / 3.0, box.height / 8.0, Theme.PRINT_MUSCLE);
        }
        ink.outline(area, 2, 2, Theme.PRINT);
    }
}
