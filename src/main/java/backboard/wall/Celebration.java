package backboard.wall;

import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.wall.Screen.Praise;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The record that is being celebrated on one wall, and where. UI thread. */
final class Celebration {

    private Optional<Praise> praise = Optional.empty();
    private Optional<Area> place = Optional.empty();
    private List<Placed> texts = List.of();

    /**
     * Takes over what is praised and where.
     *
     * @return what has to be painted again
     */
    List<Area> show(Optional<Praise> next, Optional<Area> nextPlace) {
        Optional<Area> shown = next.flatMap(any -> nextPlace);
        if (next.equals(praise) && shown.equals(place)) {
            return List.of();
        }
        List<Area> changed =
                Stream.concat(place.stream(), shown.stream()).distinct().toList();
        praise = next;
        place = shown;
        if (shown.isEmpty()) {
            texts = List.of();
        }
        return changed;
    }

    void paint(Graphics2D g, Sheet sheet) {
        if (place.isPresent() && sheet.pixels(place.get()).intersects(g.getClipBounds())) {
            Ink ink = new Ink(g, sheet);
            PraisePainter.paint(ink, place.get(), praise.orElseThrow());
            texts = ink.placed();
        }
    }

    List<Placed> texts() {
        return texts;
    }

    /** Those texts that the celebration does not hide. */
    List<Placed> beside(List<Placed> others, Sheet sheet) {
        Rectangle hidden = place.map(sheet::pixels).orElseGet(Rectangle::new);
        return others.stream()
                .filter(text -> hidden.isEmpty() || !hidden.intersects(text.bounds()))
                .toList();
    }
}
