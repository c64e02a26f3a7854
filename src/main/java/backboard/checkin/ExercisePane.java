package backboard.checkin;

import backboard.look.Area;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.training.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Exercises to do instead; as many as one reads between two sets. */
final class ExercisePane extends OverPane {

    private static final long serialVersionUID = 1L;
    private static final double HIGHEST = 140;

    private final transient SetWords words;
    private final transient Consumer<Exercise> chosen;
    private final List<TouchButton> buttons = new ArrayList<>();

    ExercisePane(SetWords words, Consumer<Exercise> chosen, Runnable closed) {
        super("instead", "", words.say("close"), closed);
        this.words = words;
        this.chosen = chosen;
    }

    void show(String title, List<Exercise> exercises) {
        title(title);
        buttons.forEach(this::remove);
        buttons.clear();
        for (Exercise exercise : exercises) {
            TouchButton button = new TouchButton(
                    "instead-" + exercise.id(), words.name(exercise), Rank.PLAIN, 54, event -> chosen.accept(exercise));
            buttons.add(button);
            add(button);
        }
        revalidate();
        repaint();
    }

    @Override
    protected void arrange(Area body) {
        int count = buttons.size();
        double height = Math.min(body.height(), count * HIGHEST + (count - 1) * Page.GAP);
        Area list = new Area(body.x(), body.y() + Page.GAP, body.width(), height - Page.GAP);
        for (int i = 0; i < count; i++) {
            put(buttons.get(i), list.cell(i, 1, count, Page.GAP));
        }
    }
}
