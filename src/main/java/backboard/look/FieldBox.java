package backboard.look;

/** Shows what has been typed; a tap says that the next key goes here. */
public final class FieldBox extends TouchButton {

    private static final long serialVersionUID = 1L;

    private final String caption;
    private boolean active;

    public FieldBox(String name, String caption, Runnable action) {
        super(name, "", Rank.OUTLINE, 60, event -> action.run());
        this.caption = caption;
        show("", false);
    }

    String caption() {
        return caption;
    }

    /** @param here whether the next key goes here */
    public void show(String typed, boolean here) {
        active = here;
        setText(typed);
        getAccessibleContext().setAccessibleName((caption + " " + typed).strip());
        repaint();
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        if (active) {
            ink.outline(area, 18, 4, Theme.REST);
        }
        double baseline = area.centreY() + textSize() * .35;
        double room = area.width() - 2 * 24 - 12;
        double end =
                24 + ink.textWithin(24, baseline, getText(), room, Type.of(Face.SEMI_BOLD, textSize(), Theme.HI), 28);
        if (active) {
            ink.line(end + 8, area.centreY() - 26, end + 8, area.centreY() + 26, 5, Theme.REST);
        }
    }
}
