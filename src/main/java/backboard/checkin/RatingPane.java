package backboard.checkin;

import backboard.look.Area;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The rating in the form's place, where it has none of its own. */
final class RatingPane extends OverPane {

    private static final long serialVersionUID = 1L;
    private static final double HIGHEST = 236;

    private final RatingRow row;

    RatingPane(SetWords words, Consumer<UnaryOperator<SetForm>> change, Runnable closed) {
        super("rating-alone", words.say("felt"), words.say("close"), closed);
        row = new RatingRow(words, change);
        add(row);
    }

    void show(SetForm form) {
        row.show(form);
    }

    @Override
    protected void arrange(Area body) {
        put(row, new Area(body.x(), body.y(), body.width(), Math.min(HIGHEST, body.height())));
    }
}
