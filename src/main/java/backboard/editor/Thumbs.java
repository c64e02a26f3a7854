package backboard.editor;

import backboard.figure.Figure;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.mannequin.Mannequin;
import backboard.mannequin.Palette;
import backboard.muscles.Crop;
import backboard.muscles.MuscleMap;
import backboard.muscles.View;
import backboard.muscles.Worked;
import backboard.training.Exercise;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Small pictures of exercises, each painted once for a size and a ground: figures are dear, and lists are painted often. UI thread. */
final class Thumbs {

    private static final int MOST_KEPT = 160;

    private final Function<Exercise, Optional<Figure>> figures;
    private final Map<Key, BufferedImage> kept = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, BufferedImage> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Key(String exercise, int width, int height, Color ground) {}

    Thumbs(Function<Exercise, Optional<Figure>> figures) {
        this.figures = figures;
    }

    /** The figure at the end of its first movement, or the muscles of what has none. */
    void paint(Ink ink, Area area, Exercise exercise, Color ground) {
        Rectangle place = ink.pixels(area);
        Graphics2D g = ink.graphics();
        if (place.isEmpty() || !g.hitClip(place.x, place.y, place.width, place.height)) {
            return;
        }
        double scale = Math.max(1, g.getTransform().getScaleX());
        Key key = new Key(
                exercise.id(), (int) Math.ceil(place.width * scale), (int) Math.ceil(place.height * scale), ground);
        BufferedImage picture = kept.get(key);
        if (picture == null) {
            picture = draw(key, exercise);
            kept.put(key, picture);
        }
        g.drawImage(picture, place.x, place.y, place.width, place.height, null);
    }

    private BufferedImage draw(Key key, Exercise exercise) {
        BufferedImage picture = new BufferedImage(key.width(), key.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        Ink.hint(g);
        Rectangle all = new Rectangle(key.width(), key.height());
        Optional<Figure> figure = figures.apply(exercise);
        if (figure.isPresent()) {
            Mannequin.of(figure.get(), exercise.primary(), exercise.secondary())
                    .paint(
                            g,
                            all,
                            figure.get().endOfFirstLeg(),
                            Palette.on(key.ground()).withoutFloor());
        } else {
            Ink ink = new Ink(g, new Sheet(key.width(), key.height(), 1));
            Worked worked = Worked.by(exercise);
            MuscleMap.paint(
                    ink,
                    new Area(0, 0, key.width(), key.height()),
                    worked,
                    View.of(worked).get(0),
                    Crop.of(worked),
                    key.ground());
        }
        g.dispose();
        return picture;
    }
}
