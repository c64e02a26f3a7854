package backboard.look;

import java.awt.Component;
import java.awt.ContainerOrderFocusTraversalPolicy;
import javax.swing.AbstractButton;

/** The focus goes from button to button as they were added, which is how they are read. */
public final class ReadingOrder extends ContainerOrderFocusTraversalPolicy {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean accept(Component component) {
        return component instanceof AbstractButton && super.accept(component);
    }
}
