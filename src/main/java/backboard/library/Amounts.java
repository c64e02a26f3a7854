package backboard.library;

import backboard.training.Effort;
import backboard.training.Mode;
import backboard.training.Target;
import backboard.training.Tempo;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts that stand for amounts: a range to aim for, a tempo, an effort. */
final class Amounts {

    private static final int LONGEST = 20;
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,5})(?: ?[-–] ?([0-9]{1,5}))?");
    private static final Pattern RPE = Pattern.compile("([0-9]{1,2}(?:\\.[05])?)(?: ?[-–] ?([0-9]{1,2}(?:\\.[05])?))?");

    private Amounts() {}

    /** {@code 8} or {@code 8-12}: reps 1–100, or seconds 1–3,600. */
    static Optional<Target> target(Fields fields, String field, Mode mode) {
        String text = fields.text(field, LONGEST);
        Matcher range = RANGE.matcher(text);
        int most = mode == Mode.TIME ? Effort.MOST_SECONDS : Effort.MOST_REPS;
        if (range.matches()) {
            int lo = Integer.parseInt(range.group(1));
            int hi = range.group(2) == null ? lo : Integer.parseInt(range.group(2));
            if (lo >= 1 && lo <= hi && hi <= most) {
                return Optional.of(new Target(lo, hi));
            }
        }
        String unit = mode == Mode.TIME ? " seconds" : " reps";
        wrong(fields, field, text, "must be a number or a range such as 8-12, within 1 to " + most + unit);
        return Optional.empty();
    }

    /** What {@link #target} reads as this range. */
    static String write(Target target) {
        return target.lo() == target.hi() ? String.valueOf(target.lo()) : target.lo() + "-" + target.hi();
    }

    static Optional<Tempo> tempo(Fields fields, String field) {
        String text = fields.text(field, LONGEST);
        try {
            return Optional.of(new Tempo(text));
        } catch (IllegalArgumentException e) {
            wrong(
                    fields,
                    field,
                    text,
                    "must be four digits 0 to 10 or X, not all 0, such as 2-0-1-1, or X alone, or hold");
            return Optional.empty();
        }
    }

    /** RPE {@code 7} or {@code 7-8}, 1–10 in halves, written with a dash for the wall; empty where the field is left out. */
    static String effort(Fields fields, String field) {
        String text = fields.optionalText(field, LONGEST).orElse("");
        Matcher range = RPE.matcher(text);
        if (range.matches()) {
            String lo = range.group(1);
            String hi = range.group(2) == null ? lo : range.group(2);
            double from = Double.parseDouble(lo);
            double to = Double.parseDouble(hi);
            if (from >= 1 && from <= to && to <= 10) {
                return range.group(2) == null ? lo : lo + "–" + hi;
            }
        }
        wrong(fields, field, text, "is an RPE and must be 1 to 10 or a range such as 7-8");
        return "";
    }

    /** An empty text was left out or told already. */
    private static void wrong(Fields fields, String field, String text, String mend) {
        if (!text.isEmpty()) {
            fields.wrong(field, "'" + field + "' " + mend + ", not '" + Scalars.brief(text) + "'");
        }
    }
}
