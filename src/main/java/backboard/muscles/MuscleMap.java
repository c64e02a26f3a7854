package backboard.muscles;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Paints which muscles work: main ones solid, assisting ones hatched. */
public final class MuscleMap {

    /** Height of a legend, in u. */
    public static final double LEGEND_HEIGHT = 40;

    private static final double SWATCH = 30;
    private static final double LARGEST_TYPE = 36;
    private static final double SMALLEST_TYPE = 28;
    private static final double BETWEEN = 16;

    private MuscleMap() {}

    /** The sides and the part of the body that show all main muscles, as large as the area allows, on the wall's ground. */
    public static void paint(Ink ink, Area area, Worked worked) {
        paint(ink, area, worked, Theme.BG);
    }

    /** The same on another ground. */
    public static void paint(Ink ink, Area area, Worked worked, Color ground) {
        List<View> views = View.of(worked);
        Crop crop = Crop.of(worked);
        if (views.size() == 1) {
            paint(ink, area, worked, views.get(0), crop, ground);
            return;
        }
        boolean across = height(area.cell(0, 2, 1, BETWEEN), crop) >= height(area.cell(0, 1, 2, BETWEEN), crop);
        for (int i = 0; i < views.size(); i++) {
            Area cell = across ? area.cell(i, 2, 1, BETWEEN) : area.cell(i, 1, 2, BETWEEN);
            paint(ink, cell, worked, views.get(i), crop, ground);
        }
    }

    private static double height(Area area, Crop crop) {
        return Math.min(area.height(), area.width() / crop.aspect());
    }

    /**
     * One body, as large as fits, in the middle of the area.
     *
     * @param ground what lies behind; the cut edge fades into it
     */
    public static void paint(Ink ink, Area area, Worked worked, View view, Crop crop, Color ground) {
        Rectangle box = ink.pixels(area);
        if (box.isEmpty() || !ink.graphics().hitClip(box.x, box.y, box.width, box.height)) {
            return;
        }
        Graphics2D g = (Graphics2D) ink.graphics().create();
        new BodyPainter(g, box, crop, ink.sheet().unit(), Tones.WALL).paint(view, worked, ground);
        g.dispose();
    }

    /** The whole body on white paper from the sides that show all main muscles, beside each other in the middle of the area. */
    public static void print(Ink ink, Area area, Worked worked) {
        List<View> views = View.of(worked);
        for (int i = 0; i < views.size(); i++) {
            print(ink, area.cell(i, views.size(), 1, 0), worked, views.get(i));
        }
    }

    /** The same from one side. */
    public static void print(Ink ink, Area area, Worked worked, View view) {
        Graphics2D g = (Graphics2D) ink.graphics().create();
        new BodyPainter(g, ink.pixels(area), Crop.WHOLE, ink.sheet().unit(), Tones.PAPER)
                .paint(view, worked, Color.WHITE);
        g.dispose();
    }

    /**
     * What solid and hatched mean, in the middle of the area.
     *
     * @param main the word for solid
     * @param assist the word for hatched, which is left out where nothing assists
     */
    public static void legend(Ink ink, Area area, Worked worked, String main, String assist) {
        List<String> words = worked.assist().isEmpty() ? List.of(main) : List.of(main, assist);
        Type type = Type.of(Face.SEMI_BOLD, LARGEST_TYPE, Theme.HI);
        while (type.size() > SMALLEST_TYPE && legendWidth(ink, type, words) > area.width()) {
            type = type.sized(type.size() - 1);
        }
        double baseline = area.centreY() + type.size() * Ink.CAP / 2;
        double x = area.centreX() - legendWidth(ink, type, words) / 2;
        for (int i = 0; i < words.size(); i++) {
            x += entry(ink, x, baseline, words.get(i), type, i == 0) + gap(type);
        }
    }

    private static double legendWidth(Ink ink, Type type, List<String> words) {
        double entries = words.stream()
                .mapToDouble(word -> SWATCH + gap(type) / 2 + ink.measure(word, type))
                .sum();
        return entries + (words.size() - 1) * gap(type);
    }

    private static double gap(Type type) {
        return type.size() * .62;
    }

    private static double entry(Ink ink, double x, double baseline, String word, Type type, boolean main) {
        double middle = baseline - type.size() * Ink.CAP / 2;
        swatch(ink, new Area(x, middle - SWATCH / 2, SWATCH, SWATCH), main);
        double lead = SWATCH + gap(type) / 2;
        return lead + ink.text(x + lead, baseline, word, type);
    }

    /** A sample of how main or assisting muscles are filled. */
    public static void swatch(Ink ink, Area area, boolean main) {
        Rectangle box = ink.pixels(area);
        double round = 2 * 6 * ink.sheet().unit();
        Graphics2D g = ink.graphics();
        g.setPaint(main ? Theme.MUSCLE_MAIN : Hatch.of(ink.sheet().unit()));
        g.fill(new RoundRectangle2D.Double(box.x, box.y, box.width, box.height, round, round));
    }
}
