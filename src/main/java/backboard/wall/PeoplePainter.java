package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.PersonBadge;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.wall.Screen.Post;
import backboard.wall.Screen.Present;
import backboard.wall.Screen.StationsScreen;
import java.awt.Color;
import java.util.List;

/** Who is at a station: a badge with a bar for each round, filled where a set was logged; or that it is free. */
final class PeoplePainter {

    private static final int MOST = 3;
    /** Of more rounds, the bars would be a picket fence. */
    private static final int MOST_BARS = 6;

    private static final double HEIGHT = 54;
    private static final double GAP = 5;
    /** Of a badge, and what is left of it to the end of the chip. */
    private static final double RADIUS = 20;

    private static final double END = 6;
    private static final Color BAR = new Color(0x4B5860);

    private final Ink ink;
    private final Area area;
    private final int rounds;
    private final String crowd;
    private final double grown;
    private final Type type;

    private PeoplePainter(Ink ink, Area area, int rounds, String crowd) {
        this.ink = ink;
        this.area = area;
        this.rounds = rounds;
        this.crowd = crowd;
        this.grown = area.height() / HEIGHT;
        this.type = Type.of(Face.BOLD, Math.max(Parts.FLOOR, 32 * grown), Theme.HI);
    }

    /** @param area as high as a chip */
    static void paint(Ink ink, Area area, Post post, StationsScreen screen) {
        PeoplePainter painter = new PeoplePainter(ink, area, screen.rounds(), post.crowd());
        if (post.people().isEmpty()) {
            painter.free(screen.free());
        } else {
            painter.chips(post.people());
        }
    }

    private void free(String word) {
        double radius = area.height() * .42;
        double x = area.x() + radius + 6;
        ink.ring(x, area.centreY(), radius, 4, Theme.MOVE);
        Type free = Type.of(Face.SEMI_BOLD, Math.max(Parts.FLOOR, 38 * grown), Theme.MOVE);
        ink.text(x + radius + 14 * grown, baseline(free), word, free);
    }

    /** As many chips as fit, three at most; the last one counts those who have none. */
    private void chips(List<Present> people) {
        int shown = people.size() <= MOST ? people.size() : MOST - 1;
        while (shown > 0 && width(people, shown) > area.width()) {
            shown--;
        }
        double x = area.x();
        for (Present one : people.subList(0, shown)) {
            x += chip(x, one) + GAP * grown;
        }
        if (shown < people.size()) {
            String more = more(people, shown);
            double width = ink.measure(more, type) + 30 * grown;
            ink.card(new Area(x, area.y(), width, area.height()), area.height() / 2, Theme.SURFACE_3);
            ink.textCentre(x + width / 2, baseline(type), more, type);
        }
    }

    private double width(List<Present> people, int shown) {
        double width = people.subList(0, shown).stream()
                .mapToDouble(one -> width(one) + GAP * grown)
                .sum();
        return shown == people.size()
                ? width - GAP * grown
                : width + ink.measure(more(people, shown), type) + 30 * grown;
    }

    private String more(List<Present> people, int shown) {
        return shown == 0 ? crowd : "+" + (people.size() - shown);
    }

    private double width(Present one) {
        return END * grown + badgeWidth(one) + 7 * grown + doneWidth(one) + 11 * grown;
    }

    private double badgeWidth(Present one) {
        return PersonBadge.width(ink, RADIUS * grown, one.badge());
    }

    private double doneWidth(Present one) {
        return rounds <= MOST_BARS ? rounds * 10 * grown - 3 * grown : ink.measure(count(one), type);
    }

    private String count(Present one) {
        return one.sets() + "/" + rounds;
    }

    private double chip(double x, Present one) {
        double width = width(one);
        ink.card(new Area(x, area.y(), width, area.height()), area.height() / 2, Theme.SURFACE_3);
        double left = x + END * grown;
        double badge = badgeWidth(one);
        PersonBadge.paint(ink, left + badge / 2, area.centreY(), RADIUS * grown, one.badge(), one.colour(), false);
        done(left + badge + 7 * grown, one);
        return width;
    }

    private void done(double x, Present one) {
        if (rounds > MOST_BARS) {
            ink.text(x, baseline(type), count(one), type.in(Theme.MOVE));
            return;
        }
        for (int round = 0; round < rounds; round++) {
            Area bar = new Area(x + round * 10 * grown, area.centreY() - 13 * grown, 7 * grown, 26 * grown);
            ink.card(bar, 3.5 * grown, round < one.sets() ? Theme.MOVE : BAR);
        }
    }

    private double baseline(Type of) {
        return area.centreY() + of.size() * Ink.CAP / 2;
    }
}
