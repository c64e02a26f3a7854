package backboard.library;

import backboard.training.Keyed;
import backboard.training.Region;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Regions as files write them: some of the three, or {@code full}, or {@code none}. */
final class RegionWords {

    private RegionWords() {}

    static Set<Region> read(Fields fields, String field) {
        List<Word> words = fields.words(field, Region.words());
        Set<Region> regions = EnumSet.noneOf(Region.class);
        for (Word word : words) {
            Keyed.find(Region.class, word.text()).ifPresent(regions::add);
            boolean isWhole = word.text().equals("full") || word.text().equals("none");
            if (isWhole && words.size() > 1) {
                fields.wrong(
                        field, "'" + word.text() + "' stands alone in '" + field + "'; delete it or the other words");
                break;
            }
            if (word.text().equals("full")) {
                regions = EnumSet.allOf(Region.class);
            }
        }
        return Collections.unmodifiableSet(regions);
    }

    /** What {@link #read} reads as these regions: a word, or a list of words. */
    static Object write(Set<Region> regions) {
        return regions.isEmpty() || regions.size() == Region.values().length
                ? Region.describe(regions)
                : regions.stream().sorted().map(Region::key).toList();
    }
}
