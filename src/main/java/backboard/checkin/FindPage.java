package backboard.checkin;

import backboard.kiosk.Command;
import backboard.kiosk.Floor;
import backboard.kiosk.Outcome;
import backboard.kiosk.State;
import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Language;
import java.awt.event.KeyEvent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import org.jspecify.annotations.Nullable;

/** The first page: members find themselves by name, number or card, and log a set with one tap; or join. */
final class FindPage extends Page {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TILES = 36;
    /** On fewer places, guest and join share one. */
    private static final double LEAST_TOUCH = 80;

    private static final int FEW_PLACES = 9;

    private final transient Host host;
    private final transient Manner manner;
    private final transient Sender guests;
    private final transient OneTap oneTap;
    private final List<Tile> tiles;
    private final CaptionTile more;
    private final CaptionTile guest;
    private final CaptionTile join;
    private final NumberPad pad;
    private final TapBar bar;
    private final TouchButton language;
    private final TouchButton close;

    private transient Heading top = Heading.NONE;
    private transient People people = People.NOBODY;
    private transient Optional<Stand> stand = Optional.empty();
    private transient List<Seat> seats = List.of();
    private transient @Nullable Basis basis;
    private long here;
    private transient @Nullable Ground ground;
    private int places = 16;
    private boolean shared;

    /** What the people on the tiles depend on. */
    private record Basis(Floor floor, int station, Instant minute, boolean ticking) {}

    /** What is painted behind the buttons; they repaint themselves. */
    private record Ground(Heading top, long here, boolean nobody, boolean empty) {}

    FindPage(Host host, Desk desk, OneTap oneTap) {
        super("find");
        this.host = host;
        this.manner = host.manner();
        this.guests = new Sender(desk);
        this.oneTap = oneTap;
        bar = new TapBar(manner, oneTap);
        tiles = Stream.generate(() -> new Tile(manner, oneTap::tapped, oneTap::held))
                .limit(manner.tiles() ? MOST_TILES : 0)
                .toList();
        more = new CaptionTile("more-names", manner.say("checkin.find.more"), "", host::search);
        guest = new CaptionTile(
                "guest", manner.say("checkin.find.guest"), manner.say("checkin.find.guest-who"), this::joinAsGuest);
        join = new CaptionTile(
                "join", manner.say("checkin.find.join"), manner.say("checkin.find.join-who"), host::join);
        pad = new NumberPad(manner, manner.tiles(), this::numberTyped);
        Language other = after(manner.words().language());
        language =
                new TouchButton("language", other.own(), TouchButton.Rank.OUTLINE, 38, event -> switchLanguage(other));
        close = new TouchButton(
                "back-to-wall", manner.say("checkin.find.close"), TouchButton.Rank.PLAIN, 40, event -> host.leave());
        close.setVisible(manner.docked());
        bar.setVisible(manner.tiles());
        more.setVisible(false);
        getAccessibleContext().setAccessibleName(manner.say("checkin.find.title"));
        Stream.of(language, close).forEach(this::add);
        tiles.forEach(this::add);
        Stream.of(more, guest, join, pad, bar).forEach(this::add);
    }

    private static Language after(Language spoken) {
        return Language.values()[(spoken.ordinal() + 1) % Language.values().length];
    }

    /** Forgets what the last person has typed. */
    void clear() {
        pad.show(NumberEntry.EMPTY);
        remark("");
    }

    /** Goes on where a page of another language was. */
    void follow(FindPage before) {
        pad.show(before.pad.entry());
        sitAs(before);
    }

    /** Nobody moves for as long as somebody looks at a tick, whatever language it is in. */
    void sitAs(FindPage before) {
        seats = before.seats;
        basis = before.basis;
        deal();
    }

    private void switchLanguage(Language other) {
        if (!host.isEcho()) {
            host.speak(other);
        }
    }

    private void numberTyped(NumberEntry entry) {
        entry.find(people).ifPresentOrElse(host::set, () -> pad.show(entry.tried()));
    }

    private void joinAsGuest() {
        remark("");
        guests.send(Command.JoinAsGuest::new, outcome -> {
            if (outcome instanceof Outcome.Joined joined && host.isAtFind()) {
                host.set(joined.guise());
            } else if (outcome instanceof Outcome.Refused refused) {
                remark(refused.why().in(manner.words()));
            }
        });
    }

    @Override
    boolean typed(KeyEvent key) {
        return pad.typed(key);
    }

    @Override
    boolean isWaiting() {
        return guests.isWaiting() || oneTap.isWaiting();
    }

    /** An answer that is awaited for a tap on a name is for whatever page is there then; a guest is let in here. */
    @Override
    boolean mustStay() {
        return guests.isWaiting();
    }

    @Override
    protected void show(State state) {
        Instant now = state.now().toInstant();
        stand = Stand.of(state, manner.docked());
        people = People.of(state.floor());
        oneTap.show(state, people, stand);
        bar.explain(oneTap.mayLog() && !isEmpty() ? manner.say("checkin.find.hint") : "");
        top = Heading.of(state, stand, manner);
        here = people.hereAt(now);
        int station = stand.map(one -> one.station().number()).orElse(0);
        boolean ticking =
                seats.stream().anyMatch(seat -> oneTap.mark(seat.guise(), now).isPresent());
        Basis after = new Basis(state.floor(), station, now.truncatedTo(ChronoUnit.MINUTES), ticking);
        Basis before = basis;
        if (!after.equals(before) && !isTouched()) {
            basis = after;
            List<Seat> coming = manner.tiles() ? Seat.of(state, people, stand) : List.of();
            boolean stay = ticking && before != null && before.station() == station;
            seats = stay ? Seat.inPlace(seats, coming) : coming;
            deal();
        }
        Ground next = new Ground(top, here, people.all().isEmpty(), isEmpty());
        if (!next.equals(ground)) {
            ground = next;
            repaint();
        }
        mark(now);
    }

    /** Not only at the next look at the clock: the tick is what somebody waits for. */
    void mark(Instant now) {
        oneTap.show(bar, now);
        tiles.forEach(tile -> tile.mark(guise -> oneTap.mark(guise, now)));
    }

    /** While a finger is on the page, nobody moves under it. */
    private boolean isTouched() {
        return Stream.of(getComponents())
                .filter(AbstractButton.class::isInstance)
                .anyMatch(button -> ((AbstractButton) button).getModel().isPressed());
    }

    /** Guest and join share a place where there are few, if both are still large enough to touch. */
    private boolean sharesPlace(Area place) {
        return places < FEW_PLACES && place.cell(0, 1, 2, GAP).height() >= LEAST_TOUCH;
    }

    private int placesForOthers() {
        return shared ? 1 : 2;
    }

    /** Puts people on the tiles; the last places are for those whose name is not there. */
    private void deal() {
        int room = places - placesForOthers();
        boolean fit = seats.size() <= room;
        List<Seat> named = fit
                ? seats
                : seats.stream()
                        .filter(seat -> seat.why() != Seat.Why.KNOWN)
                        .limit(Math.max(0, room - 1))
                        .toList();
        Tile.seat(tiles, named);
        more.setVisible(!fit);
        more.caption(manner.say("checkin.find.more-count", seats.size() - named.size()));
    }

    private boolean isEmpty() {
        return tiles.stream().noneMatch(Tile::isVisible);
    }

    @Override
    protected void arrange(Sheet sheet) {
        FindLayout layout = FindLayout.of(sheet, manner);
        put(pad, layout.pad());
        put(bar, layout.foot());
        put(language, layout.language());
        put(close, layout.close());
        if (!manner.tiles()) {
            Area others = others(layout);
            put(guest, others.cell(0, 2, 1, GAP));
            put(join, others.cell(1, 2, 1, GAP));
            return;
        }
        places = layout.places();
        for (int place = 0; place < tiles.size(); place++) {
            put(tiles.get(place), layout.place(Math.min(place, places - 1)));
        }
        Area last = layout.place(places - 1);
        shared = sharesPlace(last);
        put(guest, shared ? last.cell(0, 1, 2, GAP) : layout.place(places - 2));
        put(join, shared ? last.cell(1, 1, 2, GAP) : last);
        put(more, layout.place(places - placesForOthers() - 1));
        deal();
    }

    /** Guest and join, where there are no tiles. */
    private static Area others(FindLayout layout) {
        Area side = layout.tiles();
        double height = Math.min(200, side.height() * .4);
        return new Area(side.x(), side.bottom() - height, side.width(), height);
    }

    @Override
    protected void paintPage(Ink ink) {
        FindLayout layout = FindLayout.of(ink.sheet(), manner);
        if (layout.heading().height() > 0) {
            top.paint(ink, layout.heading(), layout.language().width());
        }
        if (!manner.tiles()) {
            Area side = layout.tiles();
            Area sign =
                    new Area(side.x(), side.y(), side.width(), others(layout).y() - 2 * GAP - side.y());
            CardSign.paint(ink, sign, manner.say("checkin.card.scan"), manner.say("checkin.card.where"));
            return;
        }
        paintCaption(ink, layout.caption());
        if (isEmpty()) {
            Area grid = layout.tiles();
            String key = people.all().isEmpty() ? "checkin.find.nobody-hint" : "checkin.find.nobody-here";
            Type type = Type.of(Face.MEDIUM, 40, Theme.MID);
            ink.write(ink.block(manner.say(key), grid.width(), 2, type, FLOOR), grid.x(), grid.y() + 44);
        }
    }

    private void paintCaption(Ink ink, Area area) {
        Type heading = Type.of(Face.BOLD, Math.min(56, area.height() * .8), Theme.HI);
        Type beside = Type.of(Face.MEDIUM, 40, Theme.LO);
        double baseline = area.y() + (area.height() > 76 ? 56 : 44);
        if (people.all().isEmpty()) {
            ink.textWithin(area.x(), baseline, manner.say("checkin.find.nobody"), area.width(), heading, FLOOR);
            return;
        }
        double taken =
                ink.textWithin(area.x(), baseline, manner.say("checkin.find.tap"), area.width(), heading, FLOOR) + 22;
        String count = manner.say("checkin.find.here", here);
        if (here > 0 && ink.measure(count, beside.sized(FLOOR)) < area.width() - taken) {
            ink.textWithin(area.x() + taken, baseline, count, area.width() - taken, beside, FLOOR);
        }
    }
}
