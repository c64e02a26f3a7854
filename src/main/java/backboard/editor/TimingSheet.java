package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.training.Circuit;
import backboard.training.Step;
import backboard.training.Timing;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The clock of the class, and what it begins and ends with. Every touch is a step of the draft at once. */
final class TimingSheet extends EditorSheet {

    private static final long serialVersionUID = 1L;
    private static final double HEIGHT = 80;
    private static final double HEAD = 52;
    /** Between what belongs together side by side. */
    private static final double BETWEEN = 48;

    private final transient Editing editing;
    private final transient Words words;
    private final transient List<Dial> dials = new ArrayList<>();
    private final transient BiConsumer<Boolean, Integer> openStep;
    private final List<Choice> warmUp = new ArrayList<>();
    private final List<Choice> coolDown = new ArrayList<>();

    /** A number of the timing. */
    private record Dial(Stepper stepper, Function<Timing, String> value, BiFunction<Timing, Integer, Timing> step) {}

    /** @param openStep takes whether it is one of the warm-up, and its index */
    TimingSheet(Editing editing, BiConsumer<Boolean, Integer> openStep, Runnable close) {
        super(
                "editor-timing-sheet",
                editing.words().say("editor.timing"),
                editing.circuit().map(Circuit::name).orElse(""),
                editing.words().say("editor.done"),
                close);
        this.editing = editing;
        this.words = editing.words();
        this.openStep = openStep;
        dial("rounds", Timing::rounds, (now, by) -> with(now, Math.max(0, now.rounds() + by), 4));
        seconds("work", Timing::work, 1);
        seconds("rest", Timing::rest, 2);
        seconds("transition", Timing::transition, 3);
        seconds("round-rest", Timing::roundRest, 5);
        seconds("ready", Timing::ready, 0);
        refresh();
    }

    private void seconds(String key, Function<Timing, Integer> value, int which) {
        add(
                key,
                now -> words.say("editor.seconds", value.apply(now)),
                (now, by) -> with(now, value.apply(now) + by * Edits.SECONDS, which));
    }

    private void dial(String key, Function<Timing, Integer> value, BiFunction<Timing, Integer, Timing> step) {
        add(key, now -> String.valueOf(value.apply(now)), step);
    }

    private void add(String key, Function<Timing, String> value, BiFunction<Timing, Integer, Timing> step) {
        String caption = words.say("editor.timing." + key);
        Stepper stepper = new Stepper(
                "editor-timing-" + key,
                caption,
                words.say("editor.less", caption),
                words.say("editor.more", caption),
                by -> editing.step(circuit -> circuit.timed(step.apply(circuit.timing(), by))));
        dials.add(new Dial(stepper, value, step));
        add(stepper);
    }

    /** One of the six numbers changed, within its range. */
    private static Timing with(Timing now, int value, int which) {
        return new Timing(
                which == 0 ? Edits.within(value, 0, Timing.LONGEST_READY) : now.ready(),
                which == 1 ? Edits.within(value, Timing.SHORTEST_WORK, Timing.LONGEST_WORK) : now.work(),
                which == 2 ? Edits.within(value, 0, Timing.LONGEST_REST) : now.rest(),
                which == 3 ? Edits.within(value, 0, Timing.LONGEST_TRANSITION) : now.transition(),
                which == 4 ? Edits.within(value, 1, Timing.MOST_ROUNDS) : now.rounds(),
                which == 5 ? Edits.within(value, 0, Timing.LONGEST_REST) : now.roundRest());
    }

    @Override
    void refresh() {
        editing.circuit().ifPresent(circuit -> {
            Timing now = circuit.timing();
            for (Dial dial : dials) {
                boolean open = editing.isOpen();
                dial.stepper()
                        .show(
                                dial.value().apply(now),
                                open && !dial.step().apply(now, -1).equals(now),
                                open && !dial.step().apply(now, 1).equals(now));
            }
            steps(warmUp, circuit.warmUp(), true);
            steps(coolDown, circuit.coolDown(), false);
            addWayBack();
            doLayout();
            repaint();
        });
    }

    private void steps(List<Choice> choices, List<Step> steps, boolean warming) {
        choices.forEach(this::remove);
        choices.clear();
        for (int i = 0; i < steps.size(); i++) {
            int index = i;
            Choice choice = new Choice(
                    (warming ? "editor-warm-up-" : "editor-cool-down-") + (i + 1),
                    steps.get(i).exercise().name(),
                    words.say("editor.seconds", steps.get(i).seconds()),
                    () -> openStep.accept(warming, index));
            choice.setEnabled(editing.isOpen());
            choices.add(choice);
            add(choice);
        }
    }

    private static double below() {
        return 3 * HEIGHT + 2 * GAP + HEAD + 8;
    }

    @Override
    void arrangeBody(Area body) {
        Area dialsArea = new Area(body.x(), body.y(), body.width(), 3 * HEIGHT + 2 * GAP);
        for (int i = 0; i < dials.size(); i++) {
            Area column = dialsArea.cell(i % 2, 2, 1, BETWEEN);
            put(dials.get(i).stepper(), column.cell(i / 2, 1, 3, GAP));
        }
        Area steps = new Area(body.x(), body.y() + below(), body.width(), body.height() - below());
        place(warmUp, steps.cell(0, 2, 1, BETWEEN));
        place(coolDown, steps.cell(1, 2, 1, BETWEEN));
    }

    private void place(List<Choice> choices, Area area) {
        int rows = Math.max(1, (int) ((area.height() + GAP) / (HEIGHT + GAP)));
        int columns = choices.size() > rows ? 2 : 1;
        Area cells = new Area(area.x(), area.y(), area.width(), rows * HEIGHT + (rows - 1) * GAP);
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setVisible(i < rows * columns);
            put(choices.get(i), cells.cell(i, columns, rows, GAP));
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        Type type = Type.of(Face.SEMI_BOLD, 32, Theme.LO);
        Area heads = new Area(body.x(), body.y() + below() - 16, body.width(), 1);
        editing.circuit().ifPresent(now -> {
            String before = words.say("editor.warm-up", Math.round(now.warmUpSeconds() / 60f));
            String after = words.say("editor.cool-down", Math.round(now.coolDownSeconds() / 60f));
            ink.textWithin(
                    heads.cell(0, 2, 1, BETWEEN).x(),
                    heads.y(),
                    before,
                    heads.cell(0, 2, 1, BETWEEN).width(),
                    type,
                    FLOOR);
            ink.textWithin(
                    heads.cell(1, 2, 1, BETWEEN).x(),
                    heads.y(),
                    after,
                    heads.cell(1, 2, 1, BETWEEN).width(),
                    type,
                    FLOOR);
        });
    }
}
