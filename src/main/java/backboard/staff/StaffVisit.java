package backboard.staff;

import backboard.catalogue.CatalogueVisit;
import backboard.catalogue.Host;
import backboard.catalogue.Leaf;
import backboard.editor.EditorPanel;
import backboard.kiosk.Command;
import backboard.kiosk.Crew;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.look.UiThread;
import backboard.staff.PeoplePage.Heading;
import backboard.training.Staff;
import backboard.training.StaffRole;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The way from page to page, from a closed door to being let in and back. An answer that comes when its page has been left meanwhile turns
 * no page and lets nobody in. UI thread.
 */
final class StaffVisit {

    private static final int ENTRIES = 12;

    private final Kiosk kiosk;
    private final Screen screen;
    private final Words words;
    private final JournalLines journal;
    private final NewPin newPin;
    private final Inside inside;
    private final MembersVisit members;
    private final FilesVisit files;
    private final HealthVisit health;
    private final CatalogueVisit catalogue;
    private Optional<Outcome.Unlocked> in = Optional.empty();
    private Optional<Consumer<UUID>> errand = Optional.empty();
    private int turns;

    /** What it is on. */
    interface Screen {

        void turn(StaffPage page);

        /** What the screens are called that show the circuit. */
        default Supplier<List<String>> screens() {
            return List::of;
        }

        /** Nobody wants to see the pages any more; whoever was let in may stay so. */
        void close();
    }

    StaffVisit(Kiosk kiosk, Machine machine, Screen screen) {
        this.kiosk = kiosk;
        this.screen = screen;
        this.words = Words.of(kiosk.settings().language());
        this.newPin = new NewPin(words, this::turn);
        this.inside = new Inside(kiosk, words, new Pages(), this::mine);
        this.members = new MembersVisit(inside, this::home);
        this.files = new FilesVisit(inside, this::home);
        this.health = new HealthVisit(kiosk, machine, new FromHere());
        this.journal = new JournalLines(words, kiosk.settings().zone());
        this.catalogue = new CatalogueVisit(kiosk, new Hosting());
    }

    /** What another room turns its pages on. */
    private final class Hosting implements Host {

        @Override
        public UUID pass() {
            return mine();
        }

        @Override
        public void turn(Leaf leaf) {
            StaffVisit.this.turn(new HostedPage(leaf, words.say("staff.back")));
        }

        @Override
        public <T> void whileHere(CompletableFuture<T> answer, Consumer<T> receiver) {
            StaffVisit.this.whileHere(answer, receiver);
        }

        @Override
        public void home() {
            StaffVisit.this.home();
        }
    }

    Optional<UUID> pass() {
        return in.map(Outcome.Unlocked::pass);
    }

    /** @param wanted what somebody was about to do, once they have been let in */
    void open(Optional<Consumer<UUID>> wanted) {
        leave();
        errand = wanted;
        if (in.isPresent()) {
            home();
        } else {
            who();
        }
    }

    /** What was typed is gone; who was let in stays so. */
    void leave() {
        turns++;
        errand = Optional.empty();
    }

    void lock() {
        leave();
        members.leave();
        pass().ifPresent(pass -> kiosk.submit(new Command.Lock(pass)));
        in = Optional.empty();
    }

    private void lockAndClose() {
        lock();
        screen.close();
    }

    private final class Pages implements Way {

        @Override
        public void turn(StaffPage page) {
            StaffVisit.this.turn(page);
        }

        @Override
        public <T> void whileHere(CompletableFuture<T> answer, Consumer<T> receiver) {
            StaffVisit.this.whileHere(answer, receiver);
        }
    }

    private void turn(StaffPage page) {
        turns++;
        screen.turn(page);
    }

    /** Hands the answer on while this is still the same page. */
    private <T> void whileHere(CompletableFuture<T> answer, Consumer<T> receiver) {
        int asked = turns;
        UiThread.handOver(answer, value -> {
            if (turns == asked) {
                receiver.accept(value);
            } else if (value instanceof Outcome.Unlocked late) {
                kiosk.submit(new Command.Lock(late.pass()));
            }
        });
    }

    /** What pages that have a way of their own need of this one. */
    private final class FromHere implements HealthVisit.Way {

        @Override
        public void turn(StaffPage page) {
            StaffVisit.this.turn(page);
        }

        @Override
        public <T> void whileHere(CompletableFuture<T> answer, Consumer<T> receiver) {
            StaffVisit.this.whileHere(answer, receiver);
        }

        @Override
        public UUID pass() {
            return mine();
        }

        @Override
        public boolean isManager() {
            return in.orElseThrow().staff().isManager();
        }

        @Override
        public void home() {
            if (in.isPresent()) {
                StaffVisit.this.home();
            } else {
                lockAndClose();
            }
        }

        @Override
        public void lockedOut() {
            in = Optional.empty();
        }
    }

    // ---- who somebody is

    private void who() {
        Heading heading = new Heading(
                words.say("staff.who.title"),
                words.say("staff.who.line"),
                words.say("staff.close"),
                this::lockAndClose);
        turn(new ChoicePage(heading, List.of()));
        whileHere(kiosk.crew(), told -> {
            Crew crew = told.orElse(new Crew(List.of(), 0));
            Optional<TouchButton> first = told.isEmpty() || crew.hasManager()
                    ? Optional.empty()
                    : Optional.of(new TouchButton(
                            "staff-first", words.say("staff.first"), Rank.PRIMARY, 46, event -> firstManager()));
            String explanation = words.say(told.isEmpty() ? "staff.unknown" : "staff.first.why");
            turn(new PeoplePage(heading, tiles(crew, this::askPin), first, words.say("staff.more"), explanation));
        });
    }

    private List<PersonTile> tiles(Crew crew, Consumer<Staff> chosen) {
        return crew.people().stream()
                .map(one -> new PersonTile(one.id().toString(), one.name(), role(one.role()), () -> chosen.accept(one)))
                .toList();
    }

    private String role(StaffRole role) {
        return words.name("staff.role.", role);
    }

    private Heading heading(String title, String line, Runnable back) {
        return inside.heading(title, line, back);
    }

    private void askPin(Staff who) {
        PinPage[] page = new PinPage[1];
        page[0] = new PinPage(
                heading(who.name(), words.say("staff.pin.line"), this::who),
                words,
                typed -> unlock(who, typed, page[0]));
        turn(page[0]);
        whileHere(
                kiosk.crew(),
                crew -> crew.filter(now -> now.waitSeconds() > 0)
                        .ifPresent(now -> page[0].again("", now.waitSeconds())));
    }

    private void unlock(Staff who, PinEntry typed, PinPage page) {
        page.busy();
        whileHere(kiosk.submit(new Command.Unlock(who.id(), typed.take())), outcome -> {
            if (outcome instanceof Outcome.Unlocked unlocked) {
                letIn(unlocked);
            } else if (outcome instanceof Outcome.NotUnlocked not) {
                page.again(not.wrong() ? words.say("staff.pin.wrong") : "", not.seconds());
            } else if (outcome instanceof Outcome.Refused no) {
                page.again(no.why().in(words), 0);
            }
        });
    }

    private void letIn(Outcome.Unlocked unlocked) {
        in = Optional.of(unlocked);
        Optional<Consumer<UUID>> wanted = errand;
        if (wanted.isPresent()) {
            leave();
            screen.close();
            wanted.get().accept(unlocked.pass());
        } else {
            home();
        }
    }

    // ---- inside

    private void home() {
        Outcome.Unlocked now = in.orElseThrow();
        Staff me = now.staff();
        List<TouchButton> buttons = new ArrayList<>();
        if (kiosk.settings().staff().pin()) {
            buttons.add(button("staff-to-wall", "staff.to-wall", Rank.PRIMARY, screen::close));
        }
        buttons.add(button("staff-circuit", "staff.circuit", Rank.PRIMARY, this::circuit));
        buttons.add(button("staff-exercises", "staff.exercises", Rank.PLAIN, catalogue::open));
        buttons.add(button("staff-files", "staff.files", Rank.PLAIN, files::open));
        if (me.isManager()) {
            buttons.add(button("staff-members", "staff.members", Rank.PLAIN, members::open));
            buttons.add(button("staff-all", "staff.people", Rank.PLAIN, this::people));
        }
        buttons.add(button("staff-health", "staff.health", Rank.PLAIN, health::open));
        buttons.add(button("staff-my-pin", "staff.my-pin", Rank.PLAIN, () -> changePin(me, this::home)));
        HomePage page = new HomePage(
                new Heading(me.name(), role(me.role()), words.say("staff.lock"), this::lockAndClose),
                words.say("staff.journal"),
                buttons);
        turn(page);
        whileHere(
                kiosk.journal(now.pass(), ENTRIES),
                entries -> page.show(
                        entries.orElse(List.of()).stream().map(journal::line).toList()));
    }

    private void circuit() {
        Staff me = in.orElseThrow().staff();
        String who = words.say("staff.who.role", me.name(), role(me.role()));
        turn(new EditorPage(
                words.say("staff.circuit"),
                EditorPanel.of(kiosk, mine(), who, screen.screens(), this::home, this::lockAndClose)));
    }

    private TouchButton button(String name, String key, Rank rank, Runnable action) {
        return inside.button(name, key, rank, action);
    }

    private void people() {
        whileHere(kiosk.crew(), told -> {
            Crew crew = told.orElse(new Crew(List.of(), 0));
            TouchButton add = button("staff-add", "staff.add", Rank.PRIMARY, this::add);
            turn(new PeoplePage(
                    heading(words.say("staff.people"), words.say("staff.people.line"), this::home),
                    tiles(crew, this::person),
                    Optional.of(add),
                    words.say("staff.more"),
                    words.say("staff.unknown")));
        });
    }

    private void person(Staff whose) {
        turn(new ChoicePage(
                heading(whose.name(), role(whose.role()), this::people),
                List.of(
                        button("staff-new-pin", "staff.new-pin", Rank.PLAIN, () -> changePin(whose, this::people)),
                        button("staff-retire", "staff.retire", Rank.OUTLINE, () -> retire(whose)))));
    }

    private void retire(Staff whom) {
        ChoicePage[] page = new ChoicePage[1];
        page[0] = new ChoicePage(
                heading(words.say("staff.retire.sure", whom.name()), words.say("staff.retire.line"), this::people),
                List.of(button(
                        "staff-retire-yes",
                        "staff.retire.yes",
                        Rank.PRIMARY,
                        () -> settle(new Command.RetireStaff(mine(), whom.id()), page[0]::remark, this::people))));
        turn(page[0]);
    }

    private UUID mine() {
        return pass().orElseThrow();
    }

    // ---- new people and new PINs

    private void firstManager() {
        turn(namePage(
                "staff.first.title",
                this::who,
                name -> newPin.ask(
                        name,
                        this::who,
                        (pin, again) -> create(Optional.empty(), name, StaffRole.MANAGER, pin, again))));
    }

    private void add() {
        turn(namePage(
                "staff.add",
                this::people,
                name -> turn(new ChoicePage(
                        heading(name, words.say("staff.role.line"), this::add),
                        Stream.of(StaffRole.values())
                                .map(role -> button(
                                        "staff-role-" + role.key(),
                                        "staff.role." + role.key(),
                                        Rank.PLAIN,
                                        () -> newPin.ask(
                                                name,
                                                this::add,
                                                (pin, again) -> create(pass(), name, role, pin, again))))
                                .toList()))));
    }

    private NamePage namePage(String title, Runnable back, Consumer<String> finished) {
        return new NamePage(
                heading(words.say(title), words.say("staff.name.line"), back),
                words,
                List.of(NamePage.Field.ofName("staff-name", words.say("staff.name"), "", true, Staff.LONGEST_NAME)),
                words.say("staff.next"),
                false,
                typed -> finished.accept(typed.get(0)));
    }

    private void create(Optional<UUID> by, String name, StaffRole role, PinEntry pin, Consumer<String> again) {
        Command command = new Command.AddStaff(kiosk.newId(), by, name, role, pin.take());
        settle(command, again, this::people);
    }

    private void changePin(Staff whose, Runnable back) {
        newPin.ask(
                whose.name(),
                back,
                (pin, again) -> settle(new Command.ChangePin(mine(), whose.id(), pin.take()), again, back));
    }

    private void settle(Command command, Consumer<String> refused, Runnable done) {
        whileHere(kiosk.submit(command), outcome -> {
            if (outcome instanceof Outcome.Refused no) {
                refused.accept(no.why().in(words));
            } else if (outcome instanceof Outcome.Unlocked unlocked) {
                letIn(unlocked);
            } else {
                done.run();
            }
        });
    }
}
