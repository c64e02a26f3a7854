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
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** Something to choose from that takes the form's place for a moment: a title, the way back to the form, and below it what there is. */
abstract class OverPane extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double HEADER = 80;
    private static final double CLOSE = 230;

    private final TouchButton close;
    private String title;

    OverPane(String name, String title, String back, Runnable closed) {
        setName(name);
        this.title = title;
        close = new TouchButton(name + "-close", back, Rank.PLAIN, 44, event -> closed.run());
        add(close);
        getAccessibleContext().setAccessibleName(title);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        getActionMap().put("close", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                closed.run();
            }
        });
    }

    final void title(String other) {
        title = other;
        getAccessibleContext().setAccessibleName(other);
        repaint();
    }

    @Override
    protected final void arrange(Sheet sheet) {
        put(close, new Area(sheet.width() - CLOSE, 0, CLOSE, HEADER));
        arrange(body(sheet));
    }

    protected abstract void arrange(Area body);

    private static Area body(Sheet sheet) {
        double top = HEADER + Page.GAP;
        return new Area(0, top, sheet.width(), sheet.height() - top);
    }

    @Override
    protected final void paint(Ink ink) {
        Type type = Type.of(Face.BOLD, 54, Theme.HI);
        ink.textWithin(0, 58, title, ink.width() - CLOSE - 32, type, Page.FLOOR);
        paint(ink, body(ink.sheet()));
    }

    protected void paint(Ink ink, Area body) {
        // What is to be touched says all there is.
    }
}
