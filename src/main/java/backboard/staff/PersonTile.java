package backboard.staff;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;

/** Somebody's name and role, to touch. */
final class PersonTile extends TouchButton {

    private static final long serialVersionUID = 1L;

    private final String role;

    PersonTile(String id, String name, String role, Runnable action) {
        super("staff-" + id, name, Rank.PLAIN, 46, event -> action.run());
        this.role = role;
        getAccessibleContext().setAccessibleName(name + ", " + role);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double room = area.width() - 40;
        Type name = Type.of(Face.BOLD, textSize(), labelColour());
        ink.textWithin(24, area.centreY() + 4, getText(), room, name, StaffPage.FLOOR);
        Type small = Type.of(Face.MEDIUM, 32, isTouched() ? labelColour() : Theme.MID);
        ink.textWithin(24, area.centreY() + 42, role, room, small, StaffPage.FLOOR);
    }
}
