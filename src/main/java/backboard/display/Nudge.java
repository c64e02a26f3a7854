package backboard.display;

import java.awt.AWTException;
import java.awt.HeadlessException;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.awt.Robot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the pointer to where it is, which systems take for a touch: a monitor that was switched off to save power comes on. */
final class Nudge implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Nudge.class);

    @Override
    public void run() {
        try {
            PointerInfo pointer = MouseInfo.getPointerInfo();
            if (pointer != null) {
                Point where = pointer.getLocation();
                new Robot(pointer.getDevice()).mouseMove(where.x, where.y);
            }
        } catch (AWTException | HeadlessException | SecurityException refused) {
            LOG.debug("the pointer cannot be moved", refused);
        }
    }
}
