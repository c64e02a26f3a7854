package backboard.composer;

import backboard.training.Region;
import java.util.Arrays;
import java.util.List;

/**
 * How the work is shared among the regions, for a meter with a bracket.
 *
 * @param shares one for each region, upper first; together 100 percent, or 0 without any work
 */
public record Balance(List<Share> shares) {

    /** Where a share lies beside its bracket. */
    public enum Standing {
        BELOW,
        WITHIN,
        ABOVE
    }

    /**
     * The share of one region.
     *
     * @param sets credited to it
     * @param percent of all sets credited, 0–100
     * @param least of the bracket, percent
     * @param most of the bracket, percent
     */
    public record Share(Region region, int sets, double percent, int least, int most) {

        public Standing standing() {
            // What is shown is a whole number, and must not contradict its bracket.
            long shown = Math.round(percent);
            return shown < least ? Standing.BELOW : shown > most ? Standing.ABOVE : Standing.WITHIN;
        }
    }

    /**
     * Of {@link Credits#planned} sets, as light work balances the back too, or of hard ones alone. The brackets are coach's judgement: a
     * third each, somewhat less of the lower back, which stabilises in most of the other work as well. Source: visual target of the staff's
     * editor, upper 28–38 %, mid 32–42 %, lower 22–34 %.
     */
    public static Balance of(Credits credits) {
        int all = Arrays.stream(Region.values()).mapToInt(credits::of).sum();
        return new Balance(Arrays.stream(Region.values())
                .map(region -> share(region, credits.of(region), all))
                .toList());
    }

    private static Share share(Region region, int sets, int all) {
        double percent = all == 0 ? 0 : 100.0 * sets / all;
        return switch (region) {
            case UPPER -> new Share(region, sets, percent, 28, 38);
            case MID -> new Share(region, sets, percent, 32, 42);
            case LOWER -> new Share(region, sets, percent, 22, 34);
        };
    }
}
