package backboard.catalogue;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/** A few numbers, each with a key for less and one for more. */
final class StepLeaf extends Leaf {

    private static final long serialVersionUID = 1L;
    private static final double ROW = 100;
    private static final double KEY = 120;

    private final transient List<Step> steps;
    private final int[] values;
    private final List<TouchButton> less = new ArrayList<>();
    private final List<TouchButton> more = new ArrayList<>();
    private final TouchButton done;
    private final transient IntFunction<String> written;

    /**
     * A number.
     *
     * @param by how much a touch changes it
     */
    record Step(String name, String caption, int least, int most, int by, int value) {}

    /** @param written how a number is shown */
    StepLeaf(
            Speech speech,
            String title,
            String line,
            List<Step> steps,
            IntFunction<String> written,
            Runnable back,
            Consumer<int[]> finished) {
        super("catalogue-numbers", title, line, back);
        this.steps = List.copyOf(steps);
        this.written = written;
        this.values = steps.stream().mapToInt(Step::value).toArray();
        for (int i = 0; i < steps.size(); i++) {
            int at = i;
            Step step = steps.get(i);
            TouchButton down = new TouchButton(step.name() + "-less", "−", Rank.PLAIN, 56, event -> change(at, -1));
            TouchButton up = new TouchButton(step.name() + "-more", "+", Rank.PLAIN, 56, event -> change(at, 1));
            down.getAccessibleContext().setAccessibleName(speech.say("catalogue.less", step.caption()));
            up.getAccessibleContext().setAccessibleName(speech.say("catalogue.greater", step.caption()));
            less.add(down);
            more.add(up);
            add(down);
            add(up);
        }
        done = new TouchButton(
                "catalogue-done",
                speech.say("catalogue.done"),
                Rank.PRIMARY,
                44,
                event -> finished.accept(values.clone()));
        add(done);
        change(0, 0);
    }

    private void change(int at, int by) {
        Step step = steps.get(at);
        int next = values[at] + by * step.by();
        values[at] = Math.max(step.least(), Math.min(step.most(), next));
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            less.get(i).setEnabled(values[i] > steps.get(i).least());
            more.get(i).setEnabled(values[i] < steps.get(i).most());
            all.append(steps.get(i).caption())
                    .append(' ')
                    .append(written.apply(values[i]))
                    .append(". ");
        }
        getAccessibleContext().setAccessibleDescription(all.toString().strip());
        repaint();
    }

    private static Area row(Sheet sheet, int index) {
        return new Area(0, index * (ROW + GAP), Math.min(900, sheet.width()), ROW);
    }

    @Override
    protected void arrange(Sheet sheet) {
        for (int i = 0; i < steps.size(); i++) {
            Area row = row(sheet, i);
            put(more.get(i), new Area(row.right() - KEY, row.y(), KEY, ROW));
            put(less.get(i), new Area(row.right() - 2 * KEY - 200, row.y(), KEY, ROW));
        }
        Area last = row(sheet, steps.size());
        put(done, new Area(last.right() - 2 * KEY - 200, last.y() + GAP, 2 * KEY + 200, ROW));
    }

    @Override
    protected void paint(Ink ink) {
        for (int i = 0; i < steps.size(); i++) {
            Area row = row(ink.sheet(), i);
            double baseline = row.centreY() + 14;
            ink.textWithin(
                    2,
                    baseline,
                    steps.get(i).caption(),
                    row.width() - 2 * KEY - 220,
                    Type.of(Face.SEMI_BOLD, 40, Theme.HI),
                    FLOOR);
            ink.textWithinCentre(
                    row.right() - KEY - 100,
                    baseline,
                    written.apply(values[i]),
                    190,
                    Type.of(Face.BOLD, 52, Theme.HI),
                    FLOOR);
        }
    }
}
