package backboard.look;

/** Shows what has been typed; a tap says that the next key goes here. */
public final class FieldBox extends TouchButton {

    private static final long serialVersionUID = 1L;

    private final String caption;
    private final String hint;
    private boolean active;

    public FieldBox(String name, String caption, Runnable action) {
        this(name, caption, "", action);
    }

    /** @param hint shown in the box while nothing is typed */
    public FieldBox(String name, String caption, String hint, Runnable action) {
        super(name, "", Rank.OUTLINE, 60, event -> action.run());
        this.caption = caption;
        this.hint = hint;
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
        if (getText().isEmpty() && !hint.isEmpty()) {
            Type faint = Type.of(Face.MEDIUM, 36, Theme.LO);
            ink.textWithin(44, area.centreY() + 12, hint, area.width() - 68, faint, 26);
        }
        if (active) {
            ink.line(end + 8, area.centreY() - 26, end + 8, area.centreY() + 26, 5, Theme.REST);
        }
    }
}
