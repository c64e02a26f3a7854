package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
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

/** Greets a new member, tells the number, and takes the card that is scanned now. */
final class WelcomePage extends Page {

    private static final long serialVersionUID = 1L;
    /** As long as it takes to find a pen. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final transient Manner manner;
    private final transient Desk desk;
    private final TouchButton ok;
    private transient Optional<Guise> member = Optional.empty();
    private transient Sender sender;
    private boolean linked;

    WelcomePage(Host host, Desk desk) {
        super("welcome");
        this.manner = host.manner();
        this.desk = desk;
        this.sender = new Sender(desk);
        ok = new TouchButton(
                "welcome-ok", manner.say("checkin.join.ok"), Rank.PRIMARY, 120, event -> member.ifPresent(host::set));
        add(ok);
    }

    void open(Guise joined) {
        member = Optional.of(joined);
        linked = false;
        sender = new Sender(desk);
        getAccessibleContext().setAccessibleName(greeting(joined) + " " + number(joined));
        repaint();
    }

    /** The page has offered it, so nobody is asked again. An answer that comes when the next one joins tells them nothing. */
    void link(String card) {
        member.ifPresent(joined -> sender.send(id -> new Command.LinkCard(joined.id(), card), outcome -> {
            if (member.filter(joined::equals).isEmpty()) {
                return;
            }
            if (outcome instanceof Outcome.Refused refused) {
                remark(refused.why().in(manner.words()));
            } else {
                linked = true;
                repaint();
            }
        }));
    }

    private String greeting(Guise joined) {
        return joined.isListed() && !joined.badge().isEmpty()
                ? manner.say("checkin.join.welcome", joined.name())
                : manner.say("checkin.join.welcome-unnamed");
    }

    private String number(Guise joined) {
        return manner.say("checkin.join.number", joined.number().orElseThrow());
    }

    @Override
    Duration patience() {
        return PATIENCE;
    }

    @Override
    boolean isWaiting() {
        return sender.isWaiting();
    }

    @Override
    protected void show(State state) {
        // The greeting does not depend on the state.
    }

    private static double high(Sheet sheet) {
        return Math.min(238, content(sheet).height() * .26);
    }

    private static double width(Sheet sheet) {
        return isWide(sheet) ? content(sheet).width() * .56 : content(sheet).width();
    }

    private Area okPlace(Sheet sheet) {
        Area content = content(sheet);
        double x = manner.isLeftHanded() || !isWide(sheet) ? content.x() : content.right() - width(sheet);
        return new Area(x, content.bottom() - high(sheet), width(sheet), high(sheet));
    }

    private Area sign(Sheet sheet) {
        Area content = content(sheet);
        Area button = okPlace(sheet);
        if (!isWide(sheet)) {
            return new Area(content.x(), button.y() - 32 - 200, content.width(), 200);
        }
        double width = content.width() - width(sheet) - 32;
        double x = manner.isLeftHanded() ? content.right() - width : content.x();
        return new Area(x, button.y(), width, button.height());
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(ok, okPlace(sheet));
    }

    @Override
    protected void paintPage(Ink ink) {
        if (member.isEmpty()) {
            return;
        }
        Guise joined = member.get();
        Area content = content(ink.sheet());
        double room = sign(ink.sheet()).y() - content.y();
        double size = Math.min(118, room * .19);
        double y = content.y() + room * .3;
        Type large = Type.of(Face.BOLD, size, Theme.HI);
        ink.textWithin(content.x(), y, greeting(joined), content.width(), large, 40);
        ink.textWithin(content.x(), y + size * 1.2, number(joined), content.width(), large.in(Theme.MOVE), 48);
        String next = manner.say(manner.tiles() ? "checkin.join.next-time" : "checkin.join.next-time-number");
        Type small = Type.of(Face.MEDIUM, Math.min(46, size * .5), Theme.MID);
        ink.textWithin(content.x() + 2, y + size * 1.9, next, content.width(), small, FLOOR);
        CardSign.paint(
                ink,
                sign(ink.sheet()),
                manner.say(linked ? "checkin.card.linked" : "checkin.card.link"),
                manner.say(linked ? "checkin.card.linked-how" : "checkin.card.link-how"));
    }
}
