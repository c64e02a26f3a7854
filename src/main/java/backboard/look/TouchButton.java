package backboard.look;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionListener;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import javax.swing.JButton;
import javax.swing.SwingUtilities;

/**
 * A button for wet fingers: large, flat, one surface lighter while it is touched, acting on release inside. Must be a descendant of a {@link
 * ScreenPane}, from which it takes its u. Subclasses may paint more than a centred label. The chosen one of several is {@link
 * #setSelected selected}.
 *
 * <p>A touch does not move the keyboard's focus, and where the focus is shows only to those who move it with the keyboard.
 */
public class TouchButton extends JButton implements Written {

    private static final long serialVersionUID = 1L;

    /** How much a button asks to be pressed. */
    public enum Rank {
        /** The one thing to do here. */
        PRIMARY(Theme.WORK, new Color(0xFFA27A), Theme.INK),
        PLAIN(Theme.SURFACE_3, Theme.SURFACE_4, Theme.HI),
        QUIET(Theme.SURFACE_2, Theme.SURFACE_3, Theme.HI),
        /** A part of a card that looks like the card until it is touched. */
        FLUSH(Theme.SURFACE_1, Theme.SURFACE_2, Theme.HI),
        /** Only an outline. */
        OUTLINE(Theme.BG, Theme.SURFACE_2, Theme.HI);

        private final Color ground;
        private final Color touched;
        private final Color label;

        Rank(Color ground, Color touched, Color label) {
            this.ground = ground;
            this.touched = touched;
            this.label = label;
        }
    }

    private final Rank rank;
    private final double textSize;
    private boolean focusShown;
    private transient List<Placed> texts = List.of();

    /**
     * @param name for tests and for {@link #getName}
     * @param text shown and spoken
     * @param textSize of the label in u
     */
    public TouchButton(String name, String text, Rank rank, double textSize, ActionListener action) {
        this.rank = rank;
        this.textSize = textSize;
        // Before the text: a name may begin like HTML, and what is HTML is decided when a text is set.
        putClientProperty("html.disable", true);
        setText(text);
        setName(name);
        setRequestFocusEnabled(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        addActionListener(action);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                focusShown = event.getCause().name().startsWith("TRAVERSAL");
            }
        });
    }

    @Override
    public final List<Placed> texts() {
        return texts;
    }

    @Override
    protected final void paintComponent(Graphics graphics) {
        ScreenPane screen = (ScreenPane) SwingUtilities.getAncestorOfClass(ScreenPane.class, this);
        if (screen == null) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Ink ink = new Ink(g, screen.sheet(), screen.palette());
            double unit = screen.sheet().unit();
            Area area = new Area(0, 0, getWidth() / unit, getHeight() / unit);
            paintGround(ink, area);
            paintLabel(ink, area);
            texts = ink.placed();
        } finally {
            g.dispose();
        }
    }

    private void paintGround(Ink ink, Area area) {
        boolean high = ink.palette() == Palette.HIGH;
        double radius = radius(area);
        ink.card(area, radius, ground(high));
        if (!isEnabled()) {
            ink.outline(area, radius, 3, high ? Theme.STEEL_DARK : Theme.LINE);
        } else if (high || rank == Rank.OUTLINE) {
            ink.outline(area, radius, 3, Theme.LINE);
        }
        if (focusShown && isFocusOwner()) {
            ink.outline(area, radius, high ? 10 : 4, Theme.REST);
        }
    }

    /** Of the corners of a button this large, in u. */
    protected static double radius(Area area) {
        return Math.min(18, area.height() * .2);
    }

    private Color ground(boolean high) {
        if (!isEnabled()) {
            return Theme.SURFACE_1;
        }
        if (isTouched()) {
            return high && rank != Rank.PRIMARY ? Theme.SURFACE_4 : rank.touched;
        }
        return isSelected() ? Theme.REST : rank.ground;
    }

    /** Whether a finger is on it. */
    protected final boolean isTouched() {
        return getModel().isArmed() && getModel().isPressed();
    }

    /** Colour of the label; disabled buttons are outlined and fainter. */
    protected final Color labelColour() {
        return !isEnabled() ? Theme.LO : isSelected() && !isTouched() ? Theme.INK : rank.label;
    }

    protected final double textSize() {
        return textSize;
    }

    /** Paints the label into the button's own area, which starts at 0, 0. */
    protected void paintLabel(Ink ink, Area area) {
        Ink.Block block = ink.block(
                getText(),
                area.width() - 24,
                area.height() > 2.2 * textSize ? 2 : 1,
                Type.of(Face.BOLD, textSize, labelColour()),
                26);
        double top = area.centreY() - block.height() / 2;
        ink.writeCentre(block, area.centreX(), top + block.type().size() * .86);
    }
}
