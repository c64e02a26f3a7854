package backboard.look;

import java.awt.geom.Path2D;

/** Takes the last character away. */
public final class BackKey extends TouchButton {

    private static final long serialVersionUID = 1L;

    /** @param spoken for those who cannot see the sign */
    public BackKey(String name, String spoken, Runnable action) {
        super(name, "", Rank.PLAIN, 52, event -> action.run());
        getAccessibleContext().setAccessibleName(spoken);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double h = Math.min(24, area.width() * .2);
        double x = area.centreX() - h * 1.25;
        double y = area.centreY();
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y);
        shape.lineTo(x + h, y - h);
        shape.lineTo(x + 2.5 * h, y - h);
        shape.lineTo(x + 2.5 * h, y + h);
        shape.lineTo(x + h, y + h);
        shape.closePath();
        ink.stroke(shape, 5, labelColour());
        double cross = h * .36;
        double centre = x + 1.65 * h;
        ink.line(centre - cross, y - cross, centre + cross, y + cross, 5, labelColour());
        ink.line(centre - cross, y + cross, centre + cross, y - cross, 5, labelColour());
    }
}
