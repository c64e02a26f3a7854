package backboard.editor;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Exercise;
import backboard.words.Words;
import java.awt.Color;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An exercise of the library, which a touch puts into the circuit. */
final class LibraryRow extends TouchButton {

    private static final long serialVersionUID = 1L;
    private static final double FLOOR = 26;
    private static final double TEXT = 120;
    private static final double ADD = 80;

    private final transient Thumbs thumbs;
    private transient @Nullable Exercise exercise;
    private String detail = "";
    /** The same where there is less room. */
    private String brief = "";

    private boolean used;
    private boolean broken;

    LibraryRow(int index, Thumbs thumbs, Consumer<Exercise> chosen) {
        this(index, thumbs, new Chosen(chosen));
    }

    private LibraryRow(int index, Thumbs thumbs, Chosen chosen) {
        super("editor-add-" + (index + 1), "", Rank.FLUSH, 31, event -> chosen.run());
        this.thumbs = thumbs;
        chosen.row = this;
    }

    /** A button's action is made before the button. */
    private static final class Chosen {

        private final Consumer<Exercise> receiver;
        private @Nullable LibraryRow row;

        Chosen(Consumer<Exercise> receiver) {
            this.receiver = receiver;
        }

        void run() {
            if (row != null && row.exercise != null) {
                receiver.accept(row.exercise);
            }
        }
    }

    /**
     * @param inCircuit whether it is in already
     * @param outOfOrder whether it needs what is out of order
     */
    void show(Exercise next, boolean inCircuit, boolean outOfOrder, Words words) {
        exercise = next;
        used = inCircuit;
        broken = outOfOrder;
        String gear = next.equipmentNames().isEmpty()
                ? words.say("editor.gear.none")
                : next.equipmentNames().get(0);
        detail = outOfOrder
                ? words.say("editor.library.broken", gear)
                : words.say("editor.library.detail", capital(gear, words), words.name("editor.level.", next.level()));
        brief = outOfOrder ? words.say("editor.broken") : capital(words.name("editor.level.", next.level()), words);
        setText(next.name());
        getAccessibleContext()
                .setAccessibleName(
                        words.say(inCircuit ? "editor.library.in" : "editor.library.add", next.name(), detail));
        repaint();
    }

    private static String capital(String text, Words words) {
        return text.substring(0, 1).toUpperCase(words.language().locale()) + text.substring(1);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Exercise shown = exercise;
        if (shown == null) {
            return;
        }
        Color ground = isTouched() ? Theme.SURFACE_2 : Theme.SURFACE_1;
        thumbs.paint(ink, new Area(8, 8, 100, area.height() - 16), shown, ground);
        double room = area.width() - TEXT - ADD - 20;
        Type large = Type.of(Face.SEMI_BOLD, 31, Theme.HI);
        boolean two = ink.measure(getText(), large.sized(FLOOR)) > room;
        Ink.Block name = ink.block(getText(), room, two ? 2 : 1, two ? large.sized(FLOOR) : large, FLOOR);
        Type small = Type.of(Face.MEDIUM, 27, broken ? Theme.READY : Theme.LO);
        boolean tight = two && ink.measure(detail, small.sized(FLOOR)) > room;
        Ink.Block more = ink.block(tight ? brief : detail, room, two ? 1 : 2, small, FLOOR);
        double y = area.centreY() - (name.height() + more.height() + 3) / 2;
        ink.write(name, TEXT, y + name.type().size() * .86);
        ink.write(more, TEXT, y + name.height() + 3 + more.type().size() * .86);
        double x = area.right() - 9 - ADD / 2;
        if (used) {
            ink.tick(x, area.centreY(), 34, 6, Theme.MOVE);
        } else {
            double size = Math.min(ADD, area.height() - 18);
            ink.card(
                    new Area(x - size / 2, area.centreY() - size / 2, size, size),
                    14,
                    isTouched() ? Theme.SURFACE_4 : Theme.SURFACE_3);
            Icons.plus(ink, x, area.centreY(), 15, Theme.HI);
        }
    }
}
