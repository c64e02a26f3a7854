package backboard.mannequin;

import java.awt.geom.Path2D;

/** A segment of the body as it is seen. */
interface Flesh {

    Path2D outline();

    /** A patch given along the segment and across it, from -1 at the back or left edge to 1 at the front or right edge. */
    Path2D patch(double[][] corners);
}
