package backboard.progress;

import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Header;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.Slab;
import backboard.slab.SlabView;
import backboard.training.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of what the whole gym did. The charts change when the numbers do, the words when they do, and in between only the slab is
 * painted.
 */
public final class ProgressPanel extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private static final Type FINDING = Type.of(Face.BOLD, 100, Theme.HI);
    private static final Type COMPARISON = Type.of(Face.MEDIUM, 64, Theme.MID);
    private static final double BETWEEN = 26;

    /** The words of the page, apart from those on the cards. */
    private record Page(Header header, Headline headline, boolean withSlab) {}

    private final SlabView slabView = new SlabView(this::sheet);
    private final transient List<Card> cards = List.of(new HoursCard(), new VolumeCard());
    private transient @Nullable Progress progress;
    private transient @Nullable Page page;

    public ProgressPanel() {
        setName("progress");
        slabView.setVisible(false);
        add(slabView);
        cards.forEach(card -> add(card.chart()));
    }

    /** Takes over the state and repaints what it changes. */
    public void show(State state) {
        Instant now = state.now().toInstant();
        Progress next = state.floor().progress();
        boolean counted = !next.equals(progress);
        if (counted) {
            progress = next;
            cards.forEach(card -> card.show(next, state.settings(), now));
            repaint();
        }
        Optional<Slab> slab = Slab.of(state);
        slab.ifPresent(slabView::show);
        show(new Page(
                Header.of(state.settings().gymName(), state.words().say("progress.header"), state.now()),
                page == null || counted ? Headline.of(next, state.words()) : page.headline(),
                slab.isPresent()));
        cards.forEach(card -> card.advance(now));
    }

    private void show(Page next) {
        Page before = page;
        if (next.equals(before)) {
            return;
        }
        page = next;
        getAccessibleContext().setAccessibleName(next.headline().sentence());
        if (before == null || before.withSlab() != next.withSlab()) {
            slabView.setVisible(next.withSlab());
            arrange(sheet());
        }
        repaint();
    }

    private PageLayout layout(Sheet sheet) {
        return PageLayout.of(sheet, page != null && page.withSlab());
    }

    @Override
    protected void arrange(Sheet sheet) {
        PageLayout layout = layout(sheet);
        put(slabView, layout.slab());
        for (int i = 0; i < cards.size(); i++) {
            Area place = CardFrame.chart(layout.cards().get(i));
            put(cards.get(i).chart(), place);
            cards.get(i).fit(place, sheet.unit());
        }
    }

    @Override
    protected void paint(Ink ink) {
        Page words = page;
        if (words == null) {
            return;
        }
        PageLayout layout = layout(ink.sheet());
        words.header().paint(ink, layout.x(), layout.right(), layout.header());
        headline(ink, layout, words.headline());
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).paint(ink, layout.cards().get(i));
        }
    }

    /** In one line if it fits, with the comparison under it in portrait. */
    private static void headline(Ink ink, PageLayout layout, Headline headline) {
        double room = layout.right() - layout.x();
        // Large round digits look indented beside the small type above them.
        double x = layout.x() - 3;
        double used = ink.textWithin(x, layout.headline(), headline.finding(), room, FINDING, CardFrame.FLOOR);
        if (ink.isPortrait()) {
            double second = layout.headline() + PageLayout.SECOND_LINE;
            ink.textWithin(layout.x(), second, headline.comparison(), room, COMPARISON, CardFrame.FLOOR);
            return;
        }
        double rest = room - used - BETWEEN;
        ink.textWithin(x + used + BETWEEN, layout.headline(), headline.comparison(), rest, COMPARISON, CardFrame.FLOOR);
    }
}
