package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.training.Exercise;
import backboard.training.LoggedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** A person's own sets of today, the latest first, each to be corrected or deleted. */
final class SetsPane extends OverPane {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS = 6;
    private static final double ROW = 88;

    private final transient SetWords words;
    private final List<Row> rows = new ArrayList<>();
    private final ArrowButton later;
    private final ArrowButton earlier;

    private transient List<Line> lines = List.of();
    private int places = MOST_ROWS;
    private int page;
    /** The set whose deletion has been asked for once. */
    private transient Optional<UUID> sure = Optional.empty();

    /** One set, said. */
    record Line(LoggedSet set, String what, String when) {}

    private static final class Row {
        private final TouchButton change;
        private final TouchButton delete;
        private Optional<Line> line = Optional.empty();

        Row(TouchButton change, TouchButton delete) {
            this.change = change;
            this.delete = delete;
        }
    }

    SetsPane(SetWords words, Consumer<LoggedSet> change, Consumer<LoggedSet> delete, Runnable closed) {
        super("mine", words.say("mine.title"), words.say("close"), closed);
        this.words = words;
        for (int i = 0; i < MOST_ROWS; i++) {
            int place = i;
            TouchButton changes = new TouchButton(
                    "mine-change-" + i,
                    words.say("mine.change"),
                    Rank.PLAIN,
                    40,
                    event -> rows.get(place).line.ifPresent(line -> change.accept(line.set())));
            TouchButton deletes = new TouchButton(
                    "mine-delete-" + i,
                    words.say("mine.delete"),
                    Rank.QUIET,
                    40,
                    event -> rows.get(place).line.ifPresent(line -> delete(line.set(), delete)));
            rows.add(new Row(changes, deletes));
            add(changes);
            add(deletes);
        }
        later = new ArrowButton("mine-later", words.say("mine.later"), false, () -> turn(page - 1));
        earlier = new ArrowButton("mine-earlier", words.say("mine.earlier"), true, () -> turn(page + 1));
        add(later);
        add(earlier);
    }

    /** What cannot be undone is asked once. */
    private void delete(LoggedSet set, Consumer<LoggedSet> delete) {
        if (sure.equals(Optional.of(set.id()))) {
            delete.accept(set);
        } else {
            sure = Optional.of(set.id());
            turn(page);
        }
    }

    void open(List<LoggedSet> sets, Function<LoggedSet, Optional<Exercise>> exercises) {
        page = 0;
        sure = Optional.empty();
        show(sets, exercises);
    }

    /** @param sets in the order done */
    void show(List<LoggedSet> sets, Function<LoggedSet, Optional<Exercise>> exercises) {
        List<Line> next = new ArrayList<>();
        for (LoggedSet set : sets) {
            exercises
                    .apply(set)
                    .ifPresent(exercise -> next.add(
                            0,
                            new Line(
                                    set,
                                    words.shortName(exercise) + ": " + words.brief(exercise, set.effort()),
                                    words.time(set.local().toLocalTime()))));
        }
        lines = List.copyOf(next);
        turn(page);
    }

    private void turn(int to) {
        int pages = Math.max(1, (lines.size() + places - 1) / places);
        page = Math.max(0, Math.min(to, pages - 1));
        for (int i = 0; i < rows.size(); i++) {
            int index = page * places + i;
            show(rows.get(i), i < places && index < lines.size() ? Optional.of(lines.get(index)) : Optional.empty());
        }
        later.setVisible(pages > 1);
        earlier.setVisible(pages > 1);
        later.setEnabled(page > 0);
        earlier.setEnabled(page < pages - 1);
        repaint();
    }

    private void show(Row row, Optional<Line> line) {
        row.line = line;
        row.change.setVisible(line.isPresent());
        row.delete.setVisible(line.isPresent());
        boolean asked = line.map(one -> one.set().id()).equals(sure) && line.isPresent();
        row.delete.setText(words.say(asked ? "mine.sure" : "mine.delete"));
        line.ifPresent(one -> {
            String what = " " + one.when() + ", " + one.what();
            row.change.getAccessibleContext().setAccessibleName(row.change.getText() + what);
            row.delete.getAccessibleContext().setAccessibleName(row.delete.getText() + what);
        });
    }

    private static double button(Area row) {
        return Math.min(190, row.width() * .2);
    }

    private static Area row(Area body, int place) {
        return new Area(body.x(), body.y() + place * (ROW + Page.GAP), body.width(), ROW);
    }

    @Override
    protected void arrange(Area body) {
        int fit = (int) ((body.height() + Page.GAP) / (ROW + Page.GAP));
        places = Math.max(1, Math.min(MOST_ROWS, fit - 1));
        for (int i = 0; i < rows.size(); i++) {
            Area row = row(body, i);
            double button = button(row);
            put(rows.get(i).change, new Area(row.right() - 2 * button - Page.GAP, row.y(), button, ROW));
            put(rows.get(i).delete, new Area(row.right() - button, row.y(), button, ROW));
        }
        Area foot = row(body, places);
        put(later, new Area(foot.x(), foot.y(), 200, ROW));
        put(earlier, new Area(foot.right() - 200, foot.y(), 200, ROW));
        turn(page);
    }

    @Override
    protected void paint(Ink ink, Area body) {
        if (lines.isEmpty()) {
            Type type = Type.of(Face.SEMI_BOLD, 46, Theme.MID);
            ink.textWithin(body.x(), body.y() + 60, words.say("mine.none"), body.width(), type, Page.FLOOR);
        }
        for (int i = 0; i < rows.size(); i++) {
            Area row = row(body, i);
            rows.get(i).line.ifPresent(line -> {
                ink.card(row, 16, Theme.SURFACE_1);
                double room = row.width() - 2 * button(row) - 2 * Page.GAP - 24;
                double y = row.centreY() + 15;
                double time = ink.text(row.x() + 24, y, line.when(), Type.of(Face.SEMI_BOLD, 40, Theme.LO)) + 20;
                Ink.Block what =
                        ink.block(line.what(), room - time, 2, Type.of(Face.SEMI_BOLD, 42, Theme.HI), Page.FLOOR);
                double top = row.centreY() - what.height() / 2;
                ink.write(what, row.x() + 24 + time, top + what.type().size() * .86);
            });
        }
    }
}
