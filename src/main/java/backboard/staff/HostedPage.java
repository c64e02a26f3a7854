package backboard.staff;

import backboard.catalogue.Leaf;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Sheet;
import java.awt.event.KeyEvent;

/** A page whose inside another room makes. */
final class HostedPage extends StaffPage {

    private static final long serialVersionUID = 1L;

    private final Leaf leaf;

    /** @param back what the way back is called */
    HostedPage(Leaf leaf, String back) {
        super(leaf.getName() + "-page", leaf.title(), leaf.line(), back, leaf::goBack);
        this.leaf = leaf;
        leaf.remarkTo(this::remark);
        add(leaf);
        addWayBack();
    }

    @Override
    void show(State state) {
        leaf.show(state);
    }

    @Override
    boolean typed(KeyEvent key) {
        return leaf.typed(key);
    }

    @Override
    void takeFocus(boolean seen) {
        leaf.start().ifPresentOrElse(first -> first.requestFocusInWindow(), () -> super.takeFocus(seen));
    }

    @Override
    void arrangeBody(Sheet sheet, Area body) {
        put(leaf, body);
    }
}
