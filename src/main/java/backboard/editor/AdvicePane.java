package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.List;

/** What there is to say about the circuit, the gravest first; what has no room is one touch away. */
final class AdvicePane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    private static final double CARD = 80;
    private static final double GAP = 16;
    private static final int HIGHEST = 116;
    private static final int MOST = 6;

    private final transient Editing editing;
    private final transient Words words;
    private final transient Ways ways;
    private final List<AdviceCard> cards = new ArrayList<>();
    private transient List<Advice> advices = List.of();

    AdvicePane(Editing editing, Ways ways) {
        this.editing = editing;
        this.words = editing.words();
        this.ways = ways;
        setName("editor-remarks");
        for (int i = 0; i < MOST; i++) {
            int index = i;
            AdviceCard card = new AdviceCard(i, () -> touched(index));
            cards.add(card);
            add(card);
        }
    }

    /** What can be mended by one touch is; the rest is read in full. */
    private void touched(int index) {
        boolean stands = index < shown() && index < advices.size();
        if (stands && advices.get(index).mended().isPresent()) {
            editing.step(circuit -> advices.get(index).mended().orElse(circuit));
        } else {
            ways.remarks();
        }
    }

    void show(List<Advice> next) {
        advices = List.copyOf(next);
        doLayout();
        repaint();
    }

    private int lines(double height) {
        return Math.max(1, Math.min(MOST, (int) ((height + GAP) / (CARD + GAP))));
    }

    /** How many have a card of their own. */
    private int shown() {
        int lines = lines(sheet().height());
        return advices.size() <= lines ? advices.size() : lines - 1;
    }

    @Override
    protected void arrange(Sheet sheet) {
        int shown = shown();
        int lines = lines(sheet.height());
        double height = Edits.within((int) ((sheet.height() + GAP) / lines - GAP), (int) CARD, HIGHEST);
        for (int i = 0; i < cards.size(); i++) {
            AdviceCard card = cards.get(i);
            boolean more = i == shown && advices.size() > shown;
            card.setVisible(i < shown || more);
            put(card, new Area(0, i * (height + GAP), sheet.width(), height));
            if (more) {
                List<Advice> rest = advices.subList(shown, advices.size());
                boolean warning = rest.stream().anyMatch(Advice::warning);
                String key = shown == 0 ? "editor.remarks.all" : "editor.remarks.more";
                card.showMore(words.say(key, rest.size()), warning);
            } else if (i < shown) {
                card.show(advices.get(i));
                card.setEnabled(editing.isOpen());
            }
        }
    }

    @Override
    protected void paint(Ink ink) {
        if (advices.isEmpty() && editing.circuit().isPresent()) {
            ink.card(new Area(0, 0, ink.width(), CARD), 16, Theme.SURFACE_1);
            ink.tick(40, CARD / 2, 34, 6, Theme.MOVE);
            Type type = Type.of(Face.SEMI_BOLD, 30, Theme.HI);
            ink.textWithin(78, CARD / 2 + 10, words.say("editor.remarks.none"), ink.width() - 92, type, FLOOR);
        }
    }
}
