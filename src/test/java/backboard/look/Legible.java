package backboard.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Checks what a screen has written: all of it whole, on the screen, large enough, and no text on another. */
public final class Legible {

    private Legible() {}

    /** @param floor smallest type allowed, in u */
    public static void check(String what, List<Placed> texts, Dimension screen, double floor) {
        assertThat(texts).as(what).isNotEmpty();
        List<String> wrong = new ArrayList<>();
        Rectangle2D all = new Rectangle2D.Double(0, 0, screen.width, screen.height);
        for (int i = 0; i < texts.size(); i++) {
            Placed text = texts.get(i);
            if (!text.whole()) {
                wrong.add("cut: " + text.text());
            }
            if (!all.contains(text.bounds())) {
                wrong.add("off the screen: " + text.text() + " " + text.bounds());
            }
            if (text.size() < floor) {
                wrong.add("too small: " + text.text() + " " + text.size());
            }
            for (Placed other : texts.subList(i + 1, texts.size())) {
                Rectangle2D shared = text.bounds().createIntersection(other.bounds());
                if (shared.getWidth() > 1 && shared.getHeight() > 1) {
                    wrong.add("overlap: '" + text.text() + "' and '" + other.text() + "'");
                }
            }
        }
        assertThat(wrong).as("%s at %dx%d", what, screen.width, screen.height).isEmpty();
    }
}
