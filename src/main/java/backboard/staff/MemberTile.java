package backboard.staff;

import backboard.kiosk.MemberFile;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A member in a list: the real name, the number, and how others see them. */
final class MemberTile extends TouchButton {

    private static final long serialVersionUID = 1L;

    private transient @Nullable MemberFile file;
    private String number = "";
    private String shown = "";

    MemberTile(Consumer<MemberFile> chosen) {
        super("member", "", Rank.PLAIN, 40, event -> {
            if (event.getSource() instanceof MemberTile tile && tile.file != null) {
                chosen.accept(tile.file);
            }
        });
        setVisible(false);
    }

    /** @param as how others see the member, in words */
    void show(MemberFile member, String as) {
        file = member;
        number = member.number().isPresent() ? String.valueOf(member.number().getAsInt()) : "";
        shown = as;
        setName("member-" + number);
        setText(member.fullName());
        getAccessibleContext().setAccessibleName(member.fullName() + ", " + number + ", " + as);
        setVisible(true);
        repaint();
    }

    void clear() {
        file = null;
        setVisible(false);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        Type digits = Type.of(Face.SEMI_BOLD, 36, isTouched() ? labelColour() : Theme.MID);
        double room = area.width() - 48 - ink.measure(number, digits) - 24;
        ink.textRight(area.width() - 24, area.centreY() - 2, number, digits);
        Type name = Type.of(Face.BOLD, textSize(), labelColour());
        ink.textWithin(24, area.centreY() - 2, getText(), room, name, StaffPage.FLOOR);
        Type small = Type.of(Face.MEDIUM, 28, isTouched() ? labelColour() : Theme.MID);
        ink.textWithin(24, area.centreY() + 33, shown, area.width() - 48, small, StaffPage.FLOOR);
    }
}
