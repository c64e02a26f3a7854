package backboard.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Known fields in the order a file is best written in, each with a value to show where the field is missing. */
final class Examples {

    private Examples() {}

    @SafeVarargs
    static Map<String, String> of(Map.Entry<String, String>... fields) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Map.Entry<String, String> field : fields) {
            ordered.put(field.getKey(), field.getValue());
        }
        return Collections.unmodifiableMap(ordered);
    }
}
