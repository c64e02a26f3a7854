package backboard.poster;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.muscles.MuscleMap;
import backboard.muscles.Worked;
import backboard.settings.Paper;
import backboard.training.Station;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;

/** A card for each station, half a sheet each, to cut and put up beside it. */
final class StationCards implements Pages {

    private static final double MARGIN = 46;
    private static final double GAP = 28;
    private static final double TAB = 190;
    /** Share of the width that belongs to number, muscles and figure. */
    private static final double LEFT = .42;

    private static final double LARGEST = 2.2;
    private static final double SMALLEST = .6;
    private static final Type FOOT = Type.of(Face.SEMI_BOLD, 22, Theme.PRINT_LOW);
    private static final double FLOOR = 12;
    private static final int PER_SHEET = 2;

    private final Handout handout;
    private final Wording wording;
    private final List<StationText> texts;

    StationCards(Handout handout) {
        this.handout = handout;
        this.wording = new Wording(handout.circuit(), handout.words());
        this.texts = wording.stations();
    }

    @Override
    public String title() {
        return handout.words().say("poster.cards-title", handout.circuit().name(), wording.date(handout.date()));
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
        return (texts.size() + PER_SHEET - 1) / PER_SHEET;
    }

    @Override
    public List<Placed> paint(Graphics2D graphics, int page) {
        Ink ink = new Ink(graphics, sheet());
        for (int place = 0; place < PER_SHEET; place++) {
            int index = page * PER_SHEET + place;
            if (index < texts.size()) {
                card(ink, half(place).inset(MARGIN), index);
            }
        }
        cut(ink);
        return ink.placed();
    }

    private Area half(int place) {
        return sheet().area().cell(place, 1, PER_SHEET, 0);
    }

    private void cut(Ink ink) {
        Graphics2D g = ink.graphics();
        float dash = (float) (12 * ink.sheet().unit());
        g.setColor(Theme.PRINT_LINE);
        g.setStroke(new BasicStroke(dash / 6, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {dash}, 0));
        double y = ink.px(half(1).y());
        g.draw(new Line2D.Double(0, y, sheet().widthPx(), y));
    }

    private void card(Ink ink, Area card, int index) {
        Station station = handout.circuit().stations().get(index);
        double left = card.width() * LEFT;
        NumberTab.paint(ink, card, TAB, station.number());
        MuscleMap.print(
                ink,
                new Area(card.x() + TAB + GAP, card.y(), left - TAB - GAP, TAB + GAP),
                Worked.by(station.exercise()));
        double below = card.y() + TAB + 2 * GAP;
        double bottom = card.bottom() - GAP - FOOT.size();
        new FigureBox(handout).paint(ink, station.exercise(), List.of(new Area(card.x(), below, left, bottom - below)));
        Stack stack = texts.get(index).full();
        Area text = new Area(card.x() + left + GAP, card.y(), card.width() - left - GAP, bottom - card.y());
        stack.paint(ink, text, stack.scaleFor(ink, text.width(), text.height(), SMALLEST, LARGEST));
        foot(ink, card, station);
    }

    private void foot(Ink ink, Area card, Station station) {
        double baseline = card.bottom();
        String safety = handout.words().say("poster.safety");
        double used = ink.textWithin(card.x(), baseline, safety, card.width() * .56, FOOT, FLOOR);
        String place = handout.words()
                .say("poster.of", station.number(), handout.circuit().stations().size());
        String whole = handout.circuit().name() + Wording.BETWEEN + place;
        Type type = ink.fit(whole, card.width() - used - GAP, FOOT, FLOOR);
        ink.textRight(card.right(), baseline, whole, type);
    }
}
