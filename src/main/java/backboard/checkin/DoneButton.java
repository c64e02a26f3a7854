package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.TouchButton;
import backboard.look.Type;

/** Logs the set, or saves its correction. */
final class DoneButton extends TouchButton {

    private static final long serialVersionUID = 1L;
    private boolean ready = true;

    DoneButton(Runnable action) {
        super("set-done", "", Rank.PRIMARY, 132, event -> action.run());
    }

    /**
     * @param text what it does, or that it is saving
     * @param saving whether the answer is awaited; then it cannot be pressed
     */
    void show(String text, boolean saving, boolean can) {
        ready = !saving;
        if (!text.equals(getText())) {
            setText(text);
        }
        setEnabled(can && !saving);
    }

    @Override
    protected void paintLabel(Ink ink, Area area) {
        double tick = ready ? Math.min(96, area.width() * .11) : 0;
        double gap = ready ? tick * .56 : 0;
        Type type = ink.fit(
                getText(),
                area.width() - 80 - tick - gap,
                Type.of(Face.EXTRA_BOLD, Math.min(textSize(), area.height() * .56), labelColour())
                        .tracked(1),
                40);
        double width = ink.measure(getText(), type);
        double x = area.centreX() - (width + tick + gap) / 2;
        if (ready) {
            ink.tick(x + tick / 2, area.centreY(), tick, tick * .22, labelColour());
        }
        ink.text(x + tick + gap, area.centreY() + type.size() * Ink.CAP / 2, getText(), type);
    }
}
