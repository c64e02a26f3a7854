package backboard.library;

import backboard.training.Effort;
import backboard.training.Method;
import backboard.training.Mode;
import backboard.training.Target;
import backboard.training.Timing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a station's reps are done: the fields {@code method} and {@code reps}. */
final class MethodReader {

    private static final int LONGEST = 80;
    private static final List<String> WORDS = List.of("timed", "reps", "drop set", "pyramid", "amrap", "emom");

    private MethodReader() {}

    /** {@link Method#TIMED} where the fields are left out, or where what is wrong was told. */
    static Method read(Fields fields) {
        String word = fields.has("method")
                ? fields.optionalWord("method", WORDS).orElse("timed")
                : fields.has("reps") ? "reps" : "timed";
        boolean counts = !word.equals("timed") && !word.equals("amrap");
        if (!counts && fields.has("reps")) {
            fields.wrong("reps", "'method: " + word + "' counts no reps; delete 'reps' or write another method");
            return Method.TIMED;
        }
        return switch (word) {
            case "reps" ->
                Amounts.target(fields, "reps", Mode.REPS)
                        .<Method>map(Method.Reps::new)
                        .orElse(Method.TIMED);
            case "drop set" ->
                Amounts.target(fields, "reps", Mode.REPS)
                        .<Method>map(Method.DropSet::new)
                        .orElse(Method.TIMED);
            case "pyramid" -> pyramid(fields);
            case "emom" -> emom(fields);
            case "amrap" -> Method.AMRAP;
            default -> Method.TIMED;
        };
    }

    private static Method pyramid(Fields fields) {
        List<Integer> reps = new ArrayList<>();
        for (String part : fields.text("reps", LONGEST).split(",", -1)) {
            String number = part.strip();
            if (number.matches("[0-9]{1,3}")
                    && Integer.parseInt(number) >= 1
                    && Integer.parseInt(number) <= Effort.MOST_REPS) {
                reps.add(Integer.parseInt(number));
            } else {
                reps.clear();
                break;
            }
        }
        if (reps.isEmpty() || reps.size() > Timing.MOST_ROUNDS) {
            fields.wrong(
                    "reps",
                    "'reps' of a pyramid are numbers from 1 to " + Effort.MOST_REPS
                            + ", one for each round, such as '12, 10, 8'");
            return Method.TIMED;
        }
        return new Method.Pyramid(reps);
    }

    private static Method emom(Fields fields) {
        Optional<Target> reps = Amounts.target(fields, "reps", Mode.REPS);
        if (reps.isPresent() && reps.get().lo() != reps.get().hi()) {
            fields.wrong("reps", "'reps' of an emom is one number, the reps of each minute, such as '8'");
        }
        return reps.<Method>map(target -> new Method.Emom(target.lo())).orElse(Method.TIMED);
    }
}
