package backboard.training;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An enum whose constants are written in files and exports as plain words. */
public interface Keyed {

    /** The word for files and exports: lower case, stable across versions. */
    String key();

    /** The constant with this word, if there is one. */
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.key().equals(key))
                .findFirst();
    }

    /** All words of the type, in the order of declaration. */
    static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }
}
