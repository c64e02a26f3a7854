package backboard.staff;

import backboard.kiosk.Command;
import backboard.kiosk.Condition;
import backboard.kiosk.Condition.Copy;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.staff.HealthGroup.Kind;
import backboard.staff.PeoplePage.Heading;
import backboard.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The way through the pages that tell how everything is, to a new copy of the data and to putting one back. UI thread. */
final class HealthVisit {

    private final Kiosk kiosk;
    private final Machine machine;
    private final Way way;
    private final Words words;
    private final HealthTimes times;
    private final HealthWords said;

    /** What it is part of. */
    interface Way {

        void turn(StaffPage page);

        /** Hands the answer on while this is still the same page. */
        <T> void whileHere(CompletableFuture<T> answer, Consumer<T> receiver);

        UUID pass();

        boolean isManager();

        /** Back to where this began. */
        void home();

        /** Nobody is let in any more. */
        void lockedOut();
    }

    HealthVisit(Kiosk kiosk, Machine machine, Way way) {
        this.kiosk = kiosk;
        this.machine = machine;
        this.way = way;
        this.words = Words.of(kiosk.settings().language());
        this.times = new HealthTimes(words, kiosk.settings().zone());
        this.said = new HealthWords(words, times);
    }

    /** The page with all groups. */
    void open() {
        busy("staff.health", way::home);
        gather(false, this::show);
    }

    private void show(HealthReport report) {
        List<HealthTile> tiles = groups(report).stream()
                .map(group -> new HealthTile(
                        group,
                        words.say(group.well() ? "staff.health.fine" : "staff.health.look"),
                        () -> show(group.kind(), report)))
                .toList();
        way.turn(new HealthPage(heading(words.say("staff.health"), "staff.health.line", way::home), tiles));
    }

    private List<HealthGroup> groups(HealthReport report) {
        return said.groups(report, kiosk.look().now().toInstant());
    }

    /** @param all whether to look at every page of the data */
    private void gather(boolean all, Consumer<HealthReport> receiver) {
        List<Machine.Display> displays = machine.displays();
        Machine.Sound sound = machine.sound(words, times.zone());
        CompletableFuture<HealthReport> report = kiosk.condition(way.pass(), all)
                .thenCombine(
                        machine.faults(),
                        (condition, faults) ->
                                new HealthReport(condition, displays, sound, machine.versions(), faults));
        way.whileHere(report, receiver);
    }

    private Heading heading(String title, String line, Runnable back) {
        return new Heading(title, words.say(line), words.say("staff.back"), back);
    }

    private TouchButton button(String name, String key, Rank rank, Runnable action) {
        return new TouchButton(name, words.say(key), rank, 42, event -> action.run());
    }

    private void busy(String title, Runnable back) {
        way.turn(new LinesPage(
                "staff-health-busy", heading(words.say(title), "staff.health.line", back), busyLine(), List.of()));
    }

    private List<String> busyLine() {
        return List.of(words.say("staff.health.busy"));
    }

    // ---- one group

    private LinesPage show(Kind kind, HealthReport report) {
        HealthGroup group = groups(report).get(kind.ordinal());
        LinesPage page = new LinesPage(
                "staff-health-group",
                new Heading(
                        group.title(),
                        words.say(group.well() ? "staff.health.fine" : "staff.health.look"),
                        words.say("staff.back"),
                        this::open),
                group.lines(),
                buttons(kind, report));
        way.turn(page);
        return page;
    }

    private List<TouchButton> buttons(Kind kind, HealthReport report) {
        return switch (kind) {
            case STORAGE -> List.of(button("health-check", "staff.health.check", Rank.PRIMARY, this::check));
            case BACKUP -> List.of(button("health-back-up", "staff.health.back-up", Rank.PRIMARY, this::backUp));
            case RESTORE -> {
                List<Copy> copies = report.condition().map(Condition::copies).orElse(List.of());
                yield way.isManager() && !copies.isEmpty()
                        ? List.of(button("health-copies", "staff.health.choose", Rank.PRIMARY, () -> choose(copies)))
                        : List.of();
            }
            default -> List.of();
        };
    }

    private void check() {
        busy("staff.health.group.storage", this::open);
        gather(true, report -> show(Kind.STORAGE, report));
    }

    private void backUp() {
        busy("staff.health.group.backup", this::open);
        way.whileHere(
                kiosk.submit(new Command.BackUp(way.pass())),
                outcome -> gather(false, report -> show(Kind.BACKUP, report).remark(refusal(outcome))));
    }

    private String refusal(Outcome outcome) {
        return outcome instanceof Outcome.Refused no ? no.why().in(words) : "";
    }

    // ---- putting a copy back

    private void choose(List<Copy> copies) {
        List<PersonTile> tiles = copies.stream()
                .map(copy -> new PersonTile(copy.name(), times.at(copy.at()), about(copy), () -> sure(copy, copies)))
                .toList();
        way.turn(new PeoplePage(
                heading(words.say("staff.health.choose"), "staff.health.choose.line", this::open),
                tiles,
                Optional.empty(),
                words.say("staff.more"),
                ""));
    }

    private String about(Copy copy) {
        String amount = times.amount(copy.bytes());
        return copy.beforeRestore() ? words.say("staff.health.before", amount) : amount;
    }

    private LinesPage sure(Copy copy, List<Copy> copies) {
        String day = times.at(copy.at());
        LinesPage page = new LinesPage(
                "staff-health-sure",
                heading(words.say("staff.health.sure", day), "staff.health.sure.line", () -> choose(copies)),
                List.of(
                        words.say("staff.health.sure.gone", day),
                        words.say("staff.health.sure.kept"),
                        words.say("staff.health.sure.stays"),
                        words.say("staff.health.sure.out")),
                List.of(button("health-put-back", "staff.health.restore", Rank.PRIMARY, () -> restore(copy, copies))));
        way.turn(page);
        return page;
    }

    private void restore(Copy copy, List<Copy> copies) {
        busy("staff.health.group.restore", this::open);
        way.whileHere(kiosk.submit(new Command.Restore(way.pass(), copy.name())), outcome -> {
            if (outcome instanceof Outcome.Refused) {
                sure(copy, copies).remark(refusal(outcome));
            } else {
                way.lockedOut();
                way.turn(new LinesPage(
                        "staff-health-restored",
                        new Heading(
                                words.say("staff.health.restored"),
                                times.at(copy.at()),
                                words.say("staff.close"),
                                way::home),
                        List.of(words.say("staff.health.restored.line", times.at(copy.at()))),
                        List.of()));
            }
        });
    }
}
