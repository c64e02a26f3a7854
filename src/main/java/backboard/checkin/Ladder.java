package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Type;
import backboard.training.Appearance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** How a member may appear, from the name down to not at all; one of them is chosen. */
final class Ladder extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final List<Step> steps = new ArrayList<>();

    Ladder(Manner manner, Consumer<Appearance> chosen) {
        setName("ladder");
        getAccessibleContext().setAccessibleName(manner.say("checkin.appear.question"));
        for (Appearance appearance : Appearance.values()) {
            Step step = new Step(appearance, manner, chosen);
            steps.add(step);
            add(step);
        }
    }

    /** @param example what others see of this member at a step */
    void show(Appearance chosen, Function<Appearance, String> example) {
        steps.forEach(step -> step.show(step.appearance == chosen, example.apply(step.appearance)));
    }

    @Override
    protected void arrange(Sheet sheet) {
        for (int i = 0; i < steps.size(); i++) {
            put(steps.get(i), sheet.area().cell(i, 1, steps.size(), Page.GAP));
        }
    }

    @Override
    protected void paint(Ink ink) {
        // The steps are all there is.
    }

    /** One step: what it is called, and what others see then. */
    private static final class Step extends ChoiceButton {

        private static final long serialVersionUID = 1L;

        private final Appearance appearance;
        private String example = "";

        Step(Appearance appearance, Manner manner, Consumer<Appearance> chosen) {
            super(
                    "appear-" + appearance.key(),
                    manner.say("checkin.appear." + appearance.key()),
                    () -> chosen.accept(appearance));
            this.appearance = appearance;
        }

        void show(boolean chosen, String next) {
            setSelected(chosen);
            example = next;
            getAccessibleContext().setAccessibleDescription(next);
            repaint();
        }

        @Override
        protected void paintLabel(Ink ink, Area area) {
            double y = area.centreY();
            paintMark(ink, 44, y);
            Type large = Type.of(Face.BOLD, Math.min(42, area.height() * .42), labelColour());
            Type small = Type.of(Face.MEDIUM, Math.min(34, area.height() * .34), labelColour());
            double room = area.width() - 84 - 24;
            if (example.isEmpty()) {
                ink.textWithin(84, y + large.size() * .35, getText(), room, large, Page.FLOOR);
                return;
            }
            ink.textWithin(84, y - 4, getText(), room, large, Page.FLOOR);
            ink.textWithin(84, y + small.size() * .95, example, room, small, Page.FLOOR);
        }
    }
}
