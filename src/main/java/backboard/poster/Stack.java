package backboard.poster;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Type;
import java.util.List;

/** Paragraphs one below the other, all of them scaled together. */
record Stack(List<Para> paras) {

    private static final double PITCH = 1.1;
    /** From the top of a line to its baseline, as a share of the type size. */
    private static final double BASELINE = .84;

    private static final double INDENT = .62;
    private static final double DOT = .13;
    private static final int HALVINGS = 8;

    Stack {
        paras = List.copyOf(paras);
    }

    /** The largest scale between two at which it fits; below the smallest if even that is too large. */
    double scaleFor(Ink ink, double width, double height, double smallest, double largest) {
        if (fits(ink, width, height, largest)) {
            return largest;
        }
        if (!fits(ink, width, height, smallest)) {
            return 0;
        }
        double low = smallest;
        double high = largest;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (fits(ink, width, height, middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean fits(Ink ink, double width, double height, double scale) {
        return height(ink, width, scale) <= height;
    }

    /** In u; infinite if a word is wider than all there is. */
    double height(Ink ink, double width, double scale) {
        double height = 0;
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            Type type = scaled(para, scale);
            double room = width - indent(para, type);
            List<String> lines = ink.wrap(para.text(), room, type);
            if (lines.stream().anyMatch(line -> ink.measure(line, type) > room)) {
                return Double.POSITIVE_INFINITY;
            }
            height += (i == 0 ? 0 : para.before() * scale) + lines.size() * type.size() * PITCH;
        }
        return height;
    }

    /** From the top of the area down. */
    void paint(Ink ink, Area area, double scale) {
        double y = area.y();
        for (int i = 0; i < paras.size(); i++) {
            Para para = paras.get(i);
            Type type = scaled(para, scale);
            double indent = indent(para, type);
            y += i == 0 ? 0 : para.before() * scale;
            if (para.bullet()) {
                double middle = y + type.size() * (BASELINE - Ink.CAP / 2);
                ink.disc(area.x() + type.size() * DOT, middle, type.size() * DOT, type.colour());
            }
            for (String line : ink.wrap(para.text(), area.width() - indent, type)) {
                ink.text(area.x() + indent, y + type.size() * BASELINE, line, type);
                y += type.size() * PITCH;
            }
        }
    }

    private static double indent(Para para, Type type) {
        return para.bullet() ? type.size() * INDENT : 0;
    }

    private static Type scaled(Para para, double scale) {
        return para.type().sized(para.type().size() * scale);
    }
}
