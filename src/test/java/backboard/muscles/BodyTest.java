package backboard.muscles;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The drawings as sets of points, one to each body unit. */
class BodyTest {

    private static final int WIDTH = 440;

    private static BitSet points(Shape shape) {
        BufferedImage image = new BufferedImage(WIDTH, 1000, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(WIDTH / 2, 0);
        g.setColor(Color.WHITE);
        g.fill(shape);
        g.dispose();
        BitSet points = new BitSet();
        for (int i = 0; i < WIDTH * 1000; i++) {
            points.set(i, image.getRaster().getSample(i % WIDTH, i / WIDTH, 0) != 0);
        }
        return points;
    }

    private static BitSet mirrored(BitSet points) {
        BitSet mirrored = new BitSet();
        points.stream().forEach(i -> mirrored.set(i - i % WIDTH + WIDTH - 1 - i % WIDTH));
        return mirrored;
    }

    private static BitSet without(BitSet points, BitSet others) {
        BitSet rest = (BitSet) points.clone();
        rest.andNot(others);
        return rest;
    }

    private static BitSet together(BitSet... all) {
        BitSet together = new BitSet();
        for (BitSet one : all) {
            together.or(one);
        }
        return together;
    }

    private static Map<String, BitSet> patches(View view) {
        Map<String, BitSet> patches = new LinkedHashMap<>();
        Body.from(view).patches().forEach((name, patch) -> patches.put(name, points(patch.outline())));
        return patches;
    }

    private static BitSet silhouette(View view) {
        Body body = Body.from(view);
        return together(points(body.arms()), points(body.trunk()), points(body.head()));
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void bothHalvesAreAlike(View view) {
        Map<String, BitSet> shapes = patches(view);
        shapes.put("silhouette", silhouette(view));
        shapes.put("pale", points(Body.from(view).pale()));
        shapes.forEach((name, points) -> {
            assertThat(points.cardinality()).as(name).isGreaterThan(100);
            assertThat(without(points, mirrored(points)).cardinality())
                    .as(name)
                    .isLessThanOrEqualTo(points.cardinality() / 50);
        });
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void musclesStayInsideTheBody(View view) {
        BitSet silhouette = silhouette(view);
        patches(view)
                .forEach(
                        (name, points) -> assertThat(without(points, silhouette).cardinality())
                                .as(name)
                                .isLessThanOrEqualTo(points.cardinality() / 25));
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void noMuscleLiesOnAnother(View view) {
        List<Map.Entry<String, BitSet>> patches = List.copyOf(patches(view).entrySet());
        List<String> shared = new ArrayList<>();
        for (int i = 0; i < patches.size(); i++) {
            for (Map.Entry<String, BitSet> other : patches.subList(i + 1, patches.size())) {
                BitSet both = (BitSet) patches.get(i).getValue().clone();
                both.and(other.getValue());
                if (both.cardinality() > 30) {
                    shared.add(patches.get(i).getKey() + " and " + other.getKey() + ": " + both.cardinality());
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    /** Holes are what lies farther from every muscle than the gap strokes of two neighbours reach. */
    @ParameterizedTest
    @EnumSource(View.class)
    void theTrunkIsCoveredFromTheShouldersToTheHips(View view) {
        Body body = Body.from(view);
        BitSet covered = points(body.pale());
        for (BitSet patch : patches(view).values()) {
            for (int reach : new int[] {0, 3, -3, 3 * WIDTH, -3 * WIDTH}) {
                patch.stream().filter(i -> i + reach >= 0).forEach(i -> covered.set(i + reach));
            }
        }
        BitSet trunk = points(body.trunk());
        trunk.and(points(new Rectangle2D.Double(-200, 190, 400, 330)));

        assertThat(without(trunk, covered).cardinality()).isLessThan(trunk.cardinality() / 100);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void strandsStayInsideTheirMuscle(View view) {
        Body.from(view).patches().forEach((name, patch) -> {
            if (patch.fibres().getCurrentPoint() != null) {
                Rectangle2D muscle = patch.outline().getBounds2D();
                Rectangle2D room = new Rectangle2D.Double(
                        muscle.getX() - 3, muscle.getY() - 3, muscle.getWidth() + 6, muscle.getHeight() + 6);
                assertThat(room.contains(patch.fibres().getBounds2D())).as(name).isTrue();
            }
        });
    }
}
