package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks the person who is checked in whether the card that was scanned, and is nobody's yet, is theirs. */
final class CardPage extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Host host;
    private final transient Manner manner;
    private final transient Desk desk;
    private final TouchButton yes;
    private final TouchButton no;
    private transient Optional<Asked> question = Optional.empty();

    /**
     * @param sender its own, so that a late answer to one question is not waited for by the next
     * @param answered takes what to say afterwards, or nothing
     */
    private record Asked(Guise member, String card, Sender sender, Consumer<String> answered) {}

    CardPage(Host host, Desk desk) {
        super("card");
        this.host = host;
        this.manner = host.manner();
        this.desk = desk;
        yes = new TouchButton("card-yes", manner.say("checkin.card.yes"), Rank.PRIMARY, 72, event -> link());
        no = new TouchButton("card-no", manner.say("checkin.card.no"), Rank.PLAIN, 72, event -> leave());
        getAccessibleContext().setAccessibleName(manner.say("checkin.card.question"));
        (manner.isLeftHanded() ? Stream.of(yes, no) : Stream.of(no, yes)).forEach(this::add);
    }

    void ask(Guise member, String card, Consumer<String> answered) {
        question = Optional.of(new Asked(member, card, new Sender(desk), answered));
        repaint();
    }

    private void leave() {
        if (!host.isEcho()) {
            question.ifPresent(asked -> asked.answered().accept(""));
        }
    }

    private void link() {
        if (!host.isEcho()) {
            question.ifPresent(this::link);
        }
    }

    private void link(Asked asked) {
        asked.sender().send(id -> new Command.LinkCard(asked.member().id(), asked.card()), outcome -> {
            if (!isOpen(asked)) {
                return;
            }
            if (outcome instanceof Outcome.Refused refused) {
                remark(refused.why().in(manner.words()));
            } else {
                asked.answered().accept(manner.say("checkin.card.linked"));
            }
        });
    }

    /** Whether an answer still has somebody to tell: they may have gone, or somebody else have scanned a card. */
    private boolean isOpen(Asked asked) {
        return getParent() != null && question.filter(asked::equals).isPresent();
    }

    @Override
    boolean isWaiting() {
        return question.filter(asked -> asked.sender().isWaiting()).isPresent();
    }

    @Override
    protected void show(State state) {
        // The question does not depend on the state.
    }

    private Area answers(Sheet sheet) {
        Area below = belowHeader(sheet);
        return new Area(below.x(), below.y() + 40, below.width(), Math.min(238, below.height() * .4));
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area answers = answers(sheet);
        put(yes, answers.cell(manner.isLeftHanded() ? 0 : 1, 2, 1, 32));
        put(no, answers.cell(manner.isLeftHanded() ? 1 : 0, 2, 1, 32));
    }

    @Override
    protected void paintPage(Ink ink) {
        question.ifPresent(asked -> paintHeader(
                ink,
                manner.say("checkin.card.question"),
                asked.member().isListed()
                        ? manner.say("checkin.card.question-for", asked.member().name())
                        : manner.say("checkin.me.unseen")));
    }
}
