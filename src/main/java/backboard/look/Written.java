package backboard.look;

import java.util.List;

/** A component that knows what it has written, for those who cannot see it: tests and assistive technology. */
public interface Written {

    /** The texts of the last paint, in pixels of the component; those of its children not included. */
    List<Placed> texts();
}
