package backboard.library;

import static java.util.Map.entry;

import backboard.figure.Body;
import backboard.figure.Figure;
import backboard.figure.Gear;
import backboard.figure.Joint;
import backboard.figure.Limb;
import backboard.figure.Loop;
import backboard.figure.Pin;
import backboard.figure.Point;
import backboard.figure.Pose;
import backboard.figure.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** One file of {@code figures/}. */
final class FigureReader {

    private static final int MOST_POSES = 12;
    private static final int MOST_GEAR = 40;
    private static final int SLOWEST_CYCLE = 30;
    private static final double CYCLE = 4;
    /** A hand that ends this much short of its place, in statures, is seen to. */
    private static final double REACH = .012;

    private static final String STRETCHED = "stretched";
    private static final String BEHIND = "behind";

    private static final Map<String, String> FIELDS = Examples.of(
            entry("view", "side"),
            entry("loop", "there and back"),
            entry("starts", STRETCHED),
            entry("seconds", "4"),
            entry("arms", BEHIND),
            entry("pin", "ball 0.07 0"),
            entry("poses", "[{ trunk: 45, hip: 80, knee: 35 }, { trunk: 0 }]"),
            entry("gear", "[{ barbell: hand }]"));

    private final Page page;
    private final Fields fields;

    private FigureReader(Page page, Fields fields) {
        this.page = page;
        this.fields = fields;
    }

    /** Empty after the page was told what is wrong. */
    static Optional<Figure> read(Page page, Node root) {
        return Fields.of(page, root, FIELDS).flatMap(fields -> new FigureReader(page, fields).read());
    }

    private Optional<Figure> read() {
        Optional<View> view = fields.choice("view", View.class);
        Loop loop = fields.has("loop")
                ? fields.choice("loop", Loop.class).orElse(Loop.THERE_AND_BACK)
                : Loop.THERE_AND_BACK;
        boolean stretched = fields.optionalWord("starts", List.of(STRETCHED, "squeezed"))
                .orElse(STRETCHED)
                .equals(STRETCHED);
        double seconds =
                fields.optionalDecimal("seconds", .5, SLOWEST_CYCLE, " seconds").orElse(CYCLE);
        boolean behind = fields.optionalWord("arms", List.of("in front", BEHIND))
                .orElse("")
                .equals(BEHIND);
        Optional<Pin> pin = fields.optionalText("pin", Limits.FIGURE_WORD)
                .flatMap(text -> Spots.pin(page, fields.line("pin"), text));
        List<Node> nodes = fields.items("poses", 1, MOST_POSES);
        List<Pose> poses = new ArrayList<>();
        PoseReader reader = new PoseReader(page, view.orElse(View.SIDE), pin, fields.has("pin"));
        for (Node node : nodes) {
            reader.read(node).ifPresent(poses::add);
        }
        List<Gear> gear = new ArrayList<>();
        for (Node node : fields.optionalItems("gear", 1, MOST_GEAR)) {
            GearReader.read(page, node).ifPresent(gear::add);
        }
        if (!page.isClean()) {
            return Optional.empty();
        }
        checkPins(nodes, poses);
        if (!page.isClean()) {
            return Optional.empty();
        }
        Figure figure = new Figure(view.orElseThrow(), loop, stretched, seconds, behind, poses, gear);
        for (int i = 0; i < poses.size(); i++) {
            checkReach(nodes.get(i), figure.at(i), poses.get(i).places());
        }
        if (loop == Loop.IN_ORDER && poses.size() % 2 == 1) {
            fields.wrong("poses", "'loop: in order' goes there and back by turns; write an even number of poses");
        }
        return page.isClean() ? Optional.of(figure) : Optional.empty();
    }

    /** Between poses the pin goes in a straight line, which it cannot from one joint to another. */
    private void checkPins(List<Node> nodes, List<Pose> poses) {
        Joint first = poses.get(0).pin().joint();
        for (int i = 1; i < poses.size(); i++) {
            Joint joint = poses.get(i).pin().joint();
            if (joint != first) {
                page.wrong(
                        nodes.get(i),
                        "the pose is pinned at '" + joint.key() + "' and the first one at '" + first.key()
                                + "'; pin all poses at the same joint");
            }
        }
    }

    private void checkReach(Node node, Body body, Map<Limb, Point> places) {
        places.forEach((limb, place) -> {
            double missing = body.end(limb).distance(place);
            if (missing > REACH) {
                page.wrong(
                        node,
                        "'" + limb.key() + "' cannot reach its place, it ends "
                                + String.format(Locale.ROOT, "%.2f", missing)
                                + " short; move the place or change the angles of trunk and pin");
            }
        });
    }
}
