package backboard.catalogue;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Exercise;
import backboard.training.Language;
import java.util.List;
import java.util.function.Consumer;

/** What an exercise says in two languages, side by side; what is missing is marked. */
final class WordsLeaf extends Leaf {

    private static final long serialVersionUID = 1L;
    private static final double HEAD = 44;

    private final transient Speech speech;
    private final TileGrid grid;

    WordsLeaf(Speech speech, Draft draft, int first, Runnable back, Consumer<TextField> edit) {
        super(
                "catalogue-translation",
                draft.in(speech.language()).name(),
                speech.say("catalogue.words.line", Language.ENGLISH.own()),
                back);
        this.speech = speech;
        grid = new TileGrid("catalogue-pairs", 800, 104, speech.say("catalogue.before"), speech.say("catalogue.after"));
        add(grid);
        grid.first(first);
        Exercise english = draft.english();
        Exercise other = draft.in(speech.foreign());
        List<Pair> pairs = TextField.present(english).stream()
                .map(field -> new Pair(
                        Speech.name(field),
                        speech.field(field),
                        field.in(english),
                        draft.isSaid(speech.foreign(), field) ? field.in(other) : "",
                        speech.say("catalogue.missing"),
                        () -> edit.accept(field)))
                .toList();
        grid.show(pairs, true);
    }

    int first() {
        return grid.first();
    }

    /** One text in both languages. */
    static final class Pair extends TouchButton {

        private static final long serialVersionUID = 1L;
        private static final double PAD = 18;

        private final String caption;
        private final String left;
        private final String right;
        private final String missing;

        /** @param right empty where it is missing */
        Pair(String name, String caption, String left, String right, String missing, Runnable action) {
            super(name, left, Rank.PLAIN, 30, event -> action.run());
            this.caption = caption;
            this.left = left;
            this.right = right;
            this.missing = missing;
            getAccessibleContext()
                    .setAccessibleName(String.join(", ", caption, left, right.isEmpty() ? missing : right));
        }

        @Override
        protected void paintLabel(Ink ink, Area area) {
            double half = area.width() / 2;
            ink.textWithin(PAD, PAD + 16, caption, half - 2 * PAD, Type.of(Face.MEDIUM, 26, Theme.MID), FLOOR);
            half(ink, area, PAD, left, Theme.HI);
            ink.line(half, PAD, half, area.height() - PAD, 2, Theme.LINE);
            half(ink, area, half + PAD, right.isEmpty() ? missing : right, right.isEmpty() ? Theme.READY : Theme.HI);
        }

        private static void half(Ink ink, Area area, double x, String text, java.awt.Color colour) {
            double width = area.width() / 2 - 2 * PAD;
            Ink.Block block = ink.block(text, width, 2, Type.of(Face.SEMI_BOLD, 30, colour), FLOOR);
            double room = area.height() - 40;
            ink.write(block, x, 38 + (room - block.height()) / 2 + block.type().size() * .8);
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(grid, new Area(0, HEAD, sheet.width(), sheet.height() - HEAD));
    }

    @Override
    protected void paint(Ink ink) {
        Type type = Type.of(Face.BOLD, 34, Theme.LO);
        ink.text(18, 30, Language.ENGLISH.own(), type);
        ink.text(ink.width() / 2 + 18, 30, speech.foreign().own(), type);
    }
}
