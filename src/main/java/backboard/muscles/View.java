package backboard.muscles;

import backboard.training.Muscle;
import java.util.List;
import java.util.Set;

/** The side a body is seen from. */
public enum View {
    BACK,
    FRONT;

    /**
     * The sides that must be shown so that every main muscle is seen: one wherever one is enough, because a large body reads from farther
     * than two small ones. Where either is enough, the one that shows more of the assisting muscles, then the back.
     *
     * @return one or two; the first is the one that shows more
     */
    public static List<View> of(Worked worked) {
        long behind = count(worked.main(), BACK);
        long inFront = count(worked.main(), FRONT);
        int all = worked.main().size();
        boolean backShowsMore = behind > inFront
                || (behind == inFront && count(worked.assist(), BACK) >= count(worked.assist(), FRONT));
        View better = backShowsMore ? BACK : FRONT;
        boolean enough = Math.max(behind, inFront) == all;
        return enough ? List.of(better) : List.of(better, better == BACK ? FRONT : BACK);
    }

    private static long count(Set<Muscle> muscles, View view) {
        return muscles.stream()
                .filter(muscle -> Site.of(muscle).clear().contains(view))
                .count();
    }
}
