package backboard.library;

import backboard.figure.Angle;
import backboard.figure.Joint;
import backboard.figure.Limb;
import backboard.figure.Pin;
import backboard.figure.Point;
import backboard.figure.Pose;
import backboard.figure.View;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** One pose of a figure: {@code trunk: 45} and the like, with the places of hands and feet. */
final class PoseReader {

    /** Seen from the front, or out to the side, an elbow or knee may point to either side of the picture. */
    private static final double EITHER_WAY = -160;

    private static final Map<String, String> FIELDS = fields();

    private final Page page;
    private final View view;
    private final Optional<Pin> pinOfAll;
    private boolean pinIsTold;

    /**
     * @param pinOfAll where a pose names none of its own
     * @param pinIsTold whether the page knows what is wrong with it
     */
    PoseReader(Page page, View view, Optional<Pin> pinOfAll, boolean pinIsTold) {
        this.page = page;
        this.view = view;
        this.pinOfAll = pinOfAll;
        this.pinIsTold = pinIsTold;
    }

    private static Map<String, String> fields() {
        Map<String, String> examples = new LinkedHashMap<>();
        for (Angle angle : Angle.values()) {
            examples.put(angle.key(), angle.most() > 1 ? "45" : ".8");
        }
        for (Limb limb : Limb.values()) {
            examples.put(limb.key(), "0.1 0.4");
        }
        examples.put("pin", "ball 0.07 0");
        return examples;
    }

    /** Empty after the page was told what is wrong. */
    Optional<Pose> read(Node node) {
        return Fields.of(page, node, FIELDS).flatMap(fields -> read(node, fields));
    }

    private Optional<Pose> read(Node node, Fields fields) {
        Map<Angle, Double> angles = new EnumMap<>(Angle.class);
        for (Angle angle : Angle.values()) {
            boolean bends = angle.key().endsWith("elbow") || angle.key().endsWith("knee");
            boolean eitherWay = bends && (view != View.SIDE || isShortened(fields, angle));
            double least = eitherWay ? EITHER_WAY : angle.least();
            fields.optionalDecimal(angle.key(), least, angle.most(), angle.most() > 1 ? " degrees" : "")
                    .ifPresent(value -> angles.put(angle, value));
        }
        Map<Limb, Point> places = new EnumMap<>(Limb.class);
        for (Limb limb : Limb.values()) {
            fields.optionalText(limb.key(), Limits.FIGURE_WORD)
                    .flatMap(text -> Spots.place(page, fields.line(limb.key()), text))
                    .ifPresent(place -> places.put(limb, place));
        }
        Optional<Pin> pin = fields.has("pin")
                ? fields.optionalText("pin", Limits.FIGURE_WORD)
                        .flatMap(text -> Spots.pin(page, fields.line("pin"), text))
                : pinOfAll;
        if (pin.isEmpty()) {
            if (!fields.has("pin") && !pinIsTold) {
                page.wrong(node, "the pose is pinned nowhere; add 'pin: ball 0.07 0' here or for all poses");
                pinIsTold = true;
            }
            page.giveUp();
            return Optional.empty();
        }
        for (Limb limb : places.keySet()) {
            if (hangsOn(limb, pin.get().joint())) {
                page.wrong(node, "'" + limb.key() + "' has a place and its limb is the pin; keep one");
                return Optional.empty();
            }
        }
        return Optional.of(new Pose(angles, pin.get(), places));
    }

    /** An elbow out to the side, such as of hands that hold a bar on the back, seems to bend the wrong way. */
    private static boolean isShortened(Fields fields, Angle angle) {
        return angle.key().endsWith("elbow") && (fields.has("upper-arm") || fields.has("far-upper-arm"));
    }

    private static boolean hangsOn(Limb limb, Joint pin) {
        return switch (limb) {
            case HAND -> pin == Joint.HAND || pin == Joint.WRIST || pin == Joint.ELBOW;
            case FAR_HAND -> pin == Joint.FAR_HAND || pin == Joint.FAR_ELBOW;
            case FOOT ->
                pin == Joint.KNEE || pin == Joint.ANKLE || pin == Joint.HEEL || pin == Joint.BALL || pin == Joint.TOE;
            case FAR_FOOT ->
                pin == Joint.FAR_KNEE
                        || pin == Joint.FAR_ANKLE
                        || pin == Joint.FAR_HEEL
                        || pin == Joint.FAR_BALL
                        || pin == Joint.FAR_TOE;
        };
    }
}
