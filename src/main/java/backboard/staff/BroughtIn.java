package backboard.staff;

import backboard.kiosk.Command;
import backboard.kiosk.DayPlan;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.training.DayKind;
import backboard.training.Repeat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What becomes of a circuit or a week that was read from a file: a circuit becomes the draft of a day, which somebody looks at before it is
 * published; the days of a week are shown and then published together. UI thread.
 */
final class BroughtIn {

    private final Inside inside;
    private final Runnable back;
    private final Runnable home;

    BroughtIn(Inside inside, Runnable back, Runnable home) {
        this.inside = inside;
        this.back = back;
        this.home = home;
    }

    private LocalDate today() {
        return inside.kiosk().look().now().toLocalDate();
    }

    private String day(LocalDate date) {
        return JournalLines.day(date, inside.words());
    }

    // ---- a circuit

    void circuit(Circuit circuit) {
        inside.way()
                .whileHere(
                        inside.kiosk().planning().week(inside.pass().get(), today()),
                        days -> inside.way()
                                .turn(new PeoplePage(
                                        inside.heading(
                                                circuit.name(),
                                                inside.say(
                                                        "staff.files.for-which-day",
                                                        circuit.stations().size()),
                                                back),
                                        days.orElse(List.of()).stream()
                                                .map(day -> tile(day, circuit))
                                                .toList(),
                                        Optional.empty(),
                                        inside.say("staff.more"),
                                        inside.say("staff.files.no-plan"),
                                        PeoplePage.WIDE)));
    }

    private PersonTile tile(DayPlan day, Circuit circuit) {
        String now = day.draft().isPresent()
                ? inside.say("staff.files.replaces-draft")
                : day.circuit().map(Circuit::name).orElseGet(() -> kind(day.kind()));
        return new PersonTile("day-" + day.date(), day(day.date()), now, () -> keep(day.date(), circuit));
    }

    private void keep(LocalDate date, Circuit circuit) {
        inside.settle(
                new Command.SaveDraft(inside.pass().get(), date, circuit),
                why -> refused(circuit.name(), why),
                outcome -> inside.way().turn(done("staff.files.drafted", circuit.name(), day(date))));
    }

    // ---- a week

    void week(Map<DayOfWeek, DayContent> days) {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        inside.way()
                .turn(new ChoicePage(
                        inside.heading(
                                inside.say("staff.files.a-week"), inside.say("staff.files.for-which-week"), back),
                        Stream.of(monday, monday.plusWeeks(1))
                                .map(first -> new TouchButton(
                                        "week-" + first,
                                        inside.say("staff.files.from", day(first)),
                                        Rank.PLAIN,
                                        42,
                                        event -> confirm(first, days)))
                                .toList()));
    }

    private void confirm(LocalDate monday, Map<DayOfWeek, DayContent> days) {
        List<LocalDate> dates = Stream.iterate(monday, date -> date.plusDays(1))
                .limit(7)
                .filter(date -> days.containsKey(date.getDayOfWeek()) && !date.isBefore(today()))
                .toList();
        Command.PublishAll all = all(dates, days);
        FactsPage[] page = new FactsPage[1];
        page[0] = new FactsPage(
                inside.heading(
                        inside.say("staff.files.from", day(monday)),
                        inside.say("staff.files.days", dates.size()),
                        () -> week(days)),
                dates.stream()
                        .map(date -> new FactsPage.Fact(day(date), name(days, date)))
                        .toList(),
                List.of(inside.button(
                        "week-publish", "staff.files.publish", Rank.PRIMARY, () -> publish(all, page[0]))));
        inside.way().turn(page[0]);
    }

    private String name(Map<DayOfWeek, DayContent> days, LocalDate date) {
        DayContent content = content(days, date);
        return content.circuit().map(Circuit::name).orElseGet(() -> kind(content.kind()));
    }

    private String kind(DayKind kind) {
        return inside.say("staff.day." + kind.key().replace(' ', '-'));
    }

    private static DayContent content(Map<DayOfWeek, DayContent> days, LocalDate date) {
        return Optional.ofNullable(days.get(date.getDayOfWeek())).orElseThrow();
    }

    /** Made once for the page, so that a second touch is the same. */
    private Command.PublishAll all(List<LocalDate> dates, Map<DayOfWeek, DayContent> days) {
        UUID pass = inside.pass().get();
        return new Command.PublishAll(
                pass,
                dates.stream()
                        .map(date -> {
                            DayContent content = content(days, date);
                            return new Command.Publish(
                                    inside.kiosk().newId(),
                                    pass,
                                    date,
                                    Repeat.ONCE,
                                    content.kind(),
                                    content.circuit(),
                                    Boundary.NEXT_CLASS);
                        })
                        .toList());
    }

    private void publish(Command.PublishAll all, FactsPage page) {
        inside.settle(
                all,
                page::remark,
                outcome -> inside.way()
                        .turn(done("staff.files.published", all.days().size(), "")));
    }

    private TellPage done(String key, Object first, Object second) {
        return new TellPage(
                inside.heading(inside.say("staff.files"), "", home),
                List.of(inside.say(key, first, second)),
                List.of(inside.button("file-ok", "staff.import.ok", Rank.PRIMARY, home)));
    }

    private void refused(String title, String why) {
        inside.way()
                .turn(new TellPage(
                        inside.heading(title, "", back), List.of(why, inside.say("staff.files.as-it-was")), List.of()));
    }
}
