package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import backboard.training.Concern;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** How hard the set was and what went wrong, for those who want to say. Five numbers at a time; the other five are one tap away. */
final class RatingRow extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;
    private static final double CHIP = 96;
    private static final double LEAST_CHIP = 80;
    /** From this height on the concerns have a row of their own. */
    private static final double TWO_ROWS = 170;

    private final transient SetWords words;
    private final List<TouchButton> numbers = new ArrayList<>();
    private final TouchButton others;
    private final TouchButton half;
    private final Map<Concern, TouchButton> concerns = new EnumMap<>(Concern.class);
    private boolean low;

    /** @param change takes what a tap does to the form */
    RatingRow(SetWords words, Consumer<UnaryOperator<SetForm>> change) {
        this.words = words;
        setName("rating");
        others = new TouchButton("felt-others", "", Rank.OUTLINE, 38, event -> turn(!low));
        half = new TouchButton("felt-half", "½", Rank.QUIET, 46, event -> change.accept(SetForm::halved));
        half.getAccessibleContext().setAccessibleName(words.say("felt.half"));
        add(others);
        IntStream.rangeClosed(1, 2 * SHOWN).forEach(number -> {
            TouchButton chip = new TouchButton(
                    "felt-" + number,
                    String.valueOf(number),
                    Rank.QUIET,
                    46,
                    event -> change.accept(form -> form.felt(number)));
            chip.getAccessibleContext().setAccessibleName(words.say("felt.spoken", number));
            numbers.add(chip);
            add(chip);
        });
        add(half);
        for (Concern concern : Concern.values()) {
            TouchButton button = new TouchButton(
                    "concern-" + concern.key(),
                    words.of("concern", concern),
                    Rank.QUIET,
                    40,
                    event -> change.accept(form -> form.concerned(concern)));
            concerns.put(concern, button);
            add(button);
        }
        turn(false);
    }

    private void turn(boolean toLow) {
        low = toLow;
        others.setText(words.say(low ? "felt.high" : "felt.low"));
        others.getAccessibleContext().setAccessibleName(words.say(low ? "felt.high.spoken" : "felt.low.spoken"));
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).setVisible(low == (i < SHOWN));
        }
        repaint();
    }

    void show(SetForm form) {
        int felt = form.rpe().isPresent() ? (int) form.rpe().getAsDouble() : 0;
        for (int i = 0; i < numbers.size(); i++) {
            numbers.get(i).setSelected(i + 1 == felt);
        }
        half.setSelected(form.isHalf());
        half.setEnabled(form.canHalve());
        concerns.forEach((concern, button) ->
                button.setSelected(form.concern().filter(concern::equals).isPresent()));
        if (felt > 0 && low != (felt <= SHOWN)) {
            turn(felt <= SHOWN);
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        boolean two = sheet.height() >= TWO_ROWS;
        double height = two ? (sheet.height() - Page.GAP) / 2 : sheet.height();
        double chips = (SHOWN + 2) * chip(sheet) + (SHOWN + 1) * Page.GAP;
        double x = label(sheet) + Page.GAP;
        Area row = new Area(x, 0, two ? sheet.width() - x : chips, height);
        put(others, row.cell(0, SHOWN + 2, 1, Page.GAP));
        for (int i = 0; i < numbers.size(); i++) {
            put(numbers.get(i), row.cell(1 + i % SHOWN, SHOWN + 2, 1, Page.GAP));
        }
        put(half, row.cell(SHOWN + 1, SHOWN + 2, 1, Page.GAP));
        double left = row.right() + 2 * Page.GAP;
        Area rest = two
                ? new Area(0, height + Page.GAP, sheet.width(), height)
                : new Area(left, 0, sheet.width() - left, height);
        put(concern(Concern.PAIN), rest.cell(0, 2, 1, Page.GAP));
        put(concern(Concern.FORM), rest.cell(1, 2, 1, Page.GAP));
    }

    private TouchButton concern(Concern which) {
        TouchButton button = concerns.get(which);
        if (button == null) {
            throw new IllegalStateException("no button for " + which);
        }
        return button;
    }

    private static double chip(Sheet sheet) {
        return Math.max(LEAST_CHIP, Math.min(CHIP, sheet.width() * .068));
    }

    private static double label(Sheet sheet) {
        return Math.max(84, Math.min(190, sheet.width() * .111));
    }

    @Override
    protected void paint(Ink ink) {
        boolean two = ink.height() >= TWO_ROWS;
        double height = two ? (ink.height() - Page.GAP) / 2 : ink.height();
        Ink.Block block =
                ink.block(words.say("felt"), label(ink.sheet()), 2, Type.of(Face.SEMI_BOLD, 40, Theme.MID), Page.FLOOR);
        ink.write(block, 0, height / 2 - block.height() / 2 + block.type().size() * .86);
    }
}
