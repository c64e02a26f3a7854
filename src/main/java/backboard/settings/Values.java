package backboard.settings;

import backboard.files.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values given for the keys. A later source wins over an earlier one. */
final class Values {

    /**
     * A value that was accepted, and where it was written.
     *
     * @param line 1-based; 0 for an override
     */
    record Given(String text, String file, int line) {}

    private final Map<String, Given> accepted = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    /** Takes the value if the key allows it, else tells why not. */
    void offer(Key<?> key, Given given, Problems problems) {
        try {
            key.format().parse(given.text());
            accepted.put(key.name(), given);
        } catch (RefusedException e) {
            refused.add(key.name());
            problems.add(given.file(), given.line(), key.refusal(given.text(), e));
        }
    }

    /** The value given last, or the default. */
    <T> T of(Key<T> key) {
        return key.value(given(key).map(Given::text).orElse(key.byDefault()));
    }

    Optional<Given> given(Key<?> key) {
        return Optional.ofNullable(accepted.get(key.name()));
    }

    /** False once a value of the key was refused, so that comparing it with others would only confuse. */
    boolean isSound(Key<?> key) {
        return !refused.contains(key.name());
    }
}
