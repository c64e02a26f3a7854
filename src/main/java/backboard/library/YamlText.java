package backboard.library;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Fields as the text of a file, laid out as the shipped ones are. */
final class YamlText {

    private static final int WIDE = 1000;

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setWidth(WIDE)
            // What only looks like nothing or like a number goes into quotes.
            .setSchema(new CoreSchema())
            // The same list twice is written twice.
            .setDereferenceAliases(true)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .build();

    private YamlText() {}

    static String of(Map<String, Object> fields) {
        return new Dump(SETTINGS).dumpToString(fields);
    }
}
