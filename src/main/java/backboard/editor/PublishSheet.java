package backboard.editor;

import backboard.kiosk.DayPlan;
import backboard.kiosk.Live;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Phase;
import backboard.training.Repeat;
import backboard.words.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What changes, whom it reaches and from when on. Each way to publish is one touch. */
final class PublishSheet extends EditorSheet {

    private static final long serialVersionUID = 1L;
    private static final double BUTTON = 110;
    private static final double LINE = 44;
    private static final double SIDE = 560;

    private final transient Editing editing;
    private final transient Words words;
    private final transient Plan plan;
    private final transient List<String> differences;
    private final transient List<Advice> open;
    private final TouchButton once;
    private final TouchButton weekly;
    /** One for each boundary, in their order. */
    private final List<ChalkButton> publish = new ArrayList<>();

    private Repeat repeat = Repeat.ONCE;
    private boolean classRuns;

    /** What the day is to be. */
    record Plan(DayKind kind, Optional<Circuit> circuit) {}

    /** @param warnings what is still open; it is said and does not hinder */
    PublishSheet(Editing editing, Plan plan, List<Advice> warnings, Runnable published, Runnable close) {
        super(
                "editor-publish-sheet",
                editing.words().say("editor.publish.title", Dates.whole(editing.day(), editing.words())),
                reach(editing),
                editing.words().say("editor.back"),
                close);
        this.editing = editing;
        this.words = editing.words();
        this.plan = plan;
        this.open = warnings.stream().filter(Advice::warning).toList();
        DayKind before = editing.plan().map(DayPlan::kind).orElse(DayKind.CIRCUIT);
        Optional<Circuit> was = editing.plan().flatMap(DayPlan::circuit);
        differences = Differences.between(before, was, plan.kind(), plan.circuit(), words);
        for (Boundary boundary : Boundary.values()) {
            ChalkButton button = new ChalkButton(
                    "editor-publish-" + boundary.key().replace(' ', '-'),
                    words.say("editor.publish.now"),
                    40,
                    () -> editing.publish(
                            new Desk.Decision(editing.day(), repeat, plan.kind(), plan.circuit(), boundary),
                            published));
            publish.add(button);
            add(button);
        }
        once = new TouchButton("editor-once", words.say("editor.once"), Rank.QUIET, 34, event -> choose(Repeat.ONCE));
        weekly = new TouchButton(
                "editor-weekly",
                words.say("editor.weekly", Dates.weekday(editing.day(), words)),
                Rank.QUIET,
                34,
                event -> choose(Repeat.WEEKLY));
        add(once);
        add(weekly);
        addWayBack();
        choose(Repeat.ONCE);
        show(editing.desk().look());
    }

    private static String reach(Editing editing) {
        List<String> screens = editing.desk().screens();
        return editing.words().say("editor.reaches", screens.size(), String.join(", ", screens));
    }

    private void choose(Repeat wanted) {
        repeat = wanted;
        once.setSelected(wanted == Repeat.ONCE);
        weekly.setSelected(wanted == Repeat.WEEKLY);
    }

    /** A class that runs decides where the change takes over; the times to there run down. */
    void show(State now) {
        Optional<Live> live = now.live()
                .filter(running -> !running.moment().isDone())
                .filter(running -> editing.day().equals(now.now().toLocalDate()))
                .filter(running -> plan.kind() == DayKind.CIRCUIT);
        boolean runs = live.isPresent();
        for (Boundary boundary : Boundary.values()) {
            String text = live.map(running -> label(running, boundary)).orElse("");
            ChalkButton button = publish.get(boundary.ordinal());
            boolean seen = runs ? !text.isEmpty() : boundary == Boundary.NEXT_CLASS;
            String said = runs ? text : words.say("editor.publish.now");
            if (button.isVisible() != seen || !button.getText().equals(said)) {
                button.setVisible(seen);
                button.setText(said);
            }
        }
        if (runs != classRuns) {
            classRuns = runs;
            doLayout();
            repaint();
        }
    }

    /** Empty where the class has no such boundary left. */
    private String label(Live live, Boundary boundary) {
        if (boundary == Boundary.NEXT_CLASS) {
            return words.say("editor.after.class");
        }
        OptionalLong at = live.run().timeline().changeAtMs(live.moment().index(), boundary);
        if (at.isEmpty()) {
            return "";
        }
        long left = Math.max(
                0,
                at.getAsLong()
                        - (live.moment().interval().startMs() + live.moment().elapsedMs()));
        long seconds = (left + 999) / 1000;
        String time = String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
        Phase phase = live.moment().phase();
        boolean beside = phase == Phase.WARM_UP || phase == Phase.COOL_DOWN;
        if (beside) {
            return words.say(boundary == Boundary.STATION ? "editor.after.step" : "editor.after.part", time);
        }
        return boundary == Boundary.STATION
                ? words.say("editor.after.station", live.moment().interval().position(), time)
                : words.say("editor.after.round", live.moment().interval().round(), time);
    }

    // ---- layout

    private static boolean isWide(Area body) {
        return body.width() >= 1200;
    }

    /** What is to be read. */
    private static Area reading(Area body) {
        return isWide(body)
                ? new Area(body.x(), body.y(), body.width() - SIDE - 32, body.height())
                : new Area(body.x(), body.y(), body.width(), body.height() - 5 * (BUTTON + GAP) - 48);
    }

    private static Area acting(Area body) {
        if (isWide(body)) {
            return new Area(body.right() - SIDE, body.y(), SIDE, body.height());
        }
        double height = 5 * (BUTTON + GAP) + 16;
        return new Area(body.x(), body.bottom() - height, body.width(), height);
    }

    @Override
    void arrangeBody(Area body) {
        Area side = acting(body);
        put(once, new Area(side.x(), side.y(), side.width(), BUTTON));
        put(weekly, new Area(side.x(), side.y() + BUTTON + GAP, side.width(), BUTTON));
        double y = side.y() + 2 * (BUTTON + GAP) + 16 + (classRuns ? LINE : 0);
        for (Boundary boundary : Boundary.values()) {
            ChalkButton button = publish.get(boundary.ordinal());
            if (button.isVisible()) {
                put(button, new Area(side.x(), y, side.width(), BUTTON));
                y += BUTTON + GAP;
            }
        }
    }

    @Override
    void paintBody(Ink ink, Area body) {
        Area all = reading(body);
        ink.card(all, 16, Theme.SURFACE_1);
        double y = all.y() + 48;
        y = list(ink, all, y, words.say("editor.changes"), differences, Theme.HI, open.isEmpty() ? 1 : .6);
        if (!open.isEmpty()) {
            List<String> titles = open.stream().map(Advice::sentence).toList();
            list(ink, all, y + 24, words.say("editor.open", open.size()), titles, Theme.READY, 1);
        }
        if (classRuns) {
            Area side = acting(body);
            double top = side.y() + 2 * (BUTTON + GAP) + LINE - 8;
            Type type = Type.of(Face.SEMI_BOLD, 30, Theme.LO);
            ink.textWithin(side.x(), top, words.say("editor.takes-over"), side.width(), type, FLOOR);
        }
    }

    /**
     * A heading and the lines that have room; the last says how many have none.
     *
     * @param share of the height that may be filled from the top
     * @return where it ends
     */
    private double list(
            Ink ink, Area all, double from, String heading, List<String> lines, Color colour, double share) {
        double bottom = all.y() + all.height() * share - 20;
        double x = all.x() + 28;
        double width = all.width() - 56;
        ink.textWithin(
                x, from, heading, width, Type.of(Face.SEMI_BOLD, 32, colour == Theme.HI ? Theme.LO : colour), FLOOR);
        double y = from + LINE + 4;
        if (lines.isEmpty()) {
            ink.textWithin(x, y, words.say("editor.changes.none"), width, Type.of(Face.MEDIUM, 34, Theme.HI), FLOOR);
            return y + LINE;
        }
        for (int i = 0; i < lines.size(); i++) {
            Ink.Block block = ink.block(lines.get(i), width, 3, Type.of(Face.MEDIUM, 32, Theme.HI), 28);
            boolean last = i == lines.size() - 1;
            if (y + block.height() > bottom - (last ? 0 : LINE)) {
                String rest = words.say("editor.changes.more", lines.size() - i);
                ink.textWithin(x, y, rest, width, Type.of(Face.MEDIUM, 32, Theme.LO), FLOOR);
                return y + LINE;
            }
            ink.write(block, x, y);
            y += block.height() + 12;
        }
        return y;
    }
}
