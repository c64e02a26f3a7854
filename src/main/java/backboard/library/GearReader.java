package backboard.library;

import static java.util.Map.entry;

import backboard.figure.Gear;
import backboard.figure.Gear.Kind;
import backboard.figure.Layer;
import backboard.figure.Spot;
import backboard.training.Keyed;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** One piece of gear: {@code barbell: hand}, or the kind with more fields. */
final class GearReader {

    private static final Map<String, String> FIELDS = Examples.of(
            entry("at", "hand"),
            entry("to", "0.3 1.2"),
            entry("size", "0.05"),
            entry("turn", "90"),
            entry("tone", "steel"),
            entry("layer", "back"));

    private GearReader() {}

    static Optional<Gear> read(Page page, Node node) {
        if (!(node instanceof MappingNode item) || item.getValue().size() != 1) {
            page.wrong(node, "a piece of gear is its kind and where it is, such as '- barbell: hand'");
            return Optional.empty();
        }
        NodeTuple pair = item.getValue().get(0);
        Optional<Kind> kind = new Scalars(page)
                .oneOf(pair.getKeyNode(), "a piece of gear", Keyed.keys(Kind.class))
                .flatMap(word -> Keyed.find(Kind.class, word));
        return kind.flatMap(known -> piece(page, known, pair.getValueNode()));
    }

    private static Optional<Gear> piece(Page page, Kind kind, Node value) {
        if (value instanceof ScalarNode) {
            Optional<Spot> at = new Scalars(page)
                    .text(value, "'" + kind.key() + "'", Limits.FIGURE_WORD)
                    .flatMap(text -> Spots.spot(page, Page.line(value), text));
            return at.flatMap(spot -> whole(
                    page,
                    kind,
                    value,
                    Gear.of(kind, Optional.empty(), spot, Optional.empty(), Optional.empty(), 0, Optional.empty()),
                    false));
        }
        return Fields.of(page, value, FIELDS).flatMap(fields -> {
            Optional<Spot> at = spot(page, fields, "at");
            if (!fields.has("at")) {
                fields.wrong("at", "the field 'at' of '" + kind.key() + "' is missing; add it, such as 'at: hand'");
            }
            Optional<Spot> to = spot(page, fields, "to");
            Optional<Double> size = fields.optionalDecimal("size", .002, 3, "");
            double turn = fields.optionalDecimal("turn", -360, 360, " degrees").orElse(0.0);
            Optional<Gear.Tone> tone = fields.has("tone") ? fields.choice("tone", Gear.Tone.class) : Optional.empty();
            Optional<Layer> layer = fields.has("layer") ? fields.choice("layer", Layer.class) : Optional.empty();
            return at.flatMap(place ->
                    whole(page, kind, value, Gear.of(kind, layer, place, to, size, turn, tone), to.isPresent()));
        });
    }

    private static Optional<Gear> whole(Page page, Kind kind, Node node, Gear gear, boolean hasEnd) {
        if (kind.hasEnd() != hasEnd) {
            page.wrong(
                    node,
                    kind.hasEnd()
                            ? "'" + kind.key() + "' goes from one place to another; write '{ at: hand, to: 0.3 1.2 }'"
                            : "'" + kind.key() + "' is in one place; delete 'to'");
            return Optional.empty();
        }
        return Optional.of(gear);
    }

    private static Optional<Spot> spot(Page page, Fields fields, String field) {
        return fields.optionalText(field, Limits.FIGURE_WORD)
                .flatMap(text -> Spots.spot(page, fields.line(field), text));
    }
}
