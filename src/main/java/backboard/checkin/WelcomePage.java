package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.Type;
import java.time.Duration;
import java.util.Optional;

/** Greets a new member and tells the number. */
final class WelcomePage extends Page {

    private static final long serialVersionUID = 1L;
    /** As long as it takes to find a pen. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TouchButton ok;
    private transient Optional<Guise> member = Optional.empty();

    WelcomePage(Host host) {
        super("welcome");
        ok = new TouchButton("welcome-ok", "OK", Rank.PRIMARY, 132, event -> member.ifPresent(host::set));
        add(ok);
    }

    void open(Guise joined) {
        member = Optional.of(joined);
        getAccessibleContext().setAccessibleName(greeting(joined) + " " + number(joined));
        repaint();
    }

    private static String greeting(Guise joined) {
        return "Welcome, " + joined.name() + ".";
    }

    private static String number(Guise joined) {
        return "Your number is " + joined.number().orElseThrow() + ".";
    }

    @Override
    Duration patience() {
        return PATIENCE;
    }

    @Override
    protected void show(State state) {
        // The greeting does not depend on the state.
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area content = content(sheet);
        put(ok, new Area(content.x(), middle(sheet) + 150, Math.min(864, content.width()), 238));
    }

    private static double middle(Sheet sheet) {
        return content(sheet).centreY() - 60;
    }

    @Override
    protected void paintPage(Ink ink) {
        Area content = content(ink.sheet());
        double y = middle(ink.sheet());
        member.ifPresent(joined -> {
            ink.textWithin(
                    content.x(), y - 130, greeting(joined), content.width(), Type.of(Face.BOLD, 118, Theme.HI), 40);
            ink.textWithin(content.x(), y, number(joined), content.width(), Type.of(Face.BOLD, 118, Theme.MOVE), 60);
            ink.textWithin(
                    content.x() + 2,
                    y + 76,
                    "Next time, tap your name or type the number.",
                    content.width(),
                    Type.of(Face.MEDIUM, 46, Theme.MID),
                    FLOOR);
        });
    }
}
