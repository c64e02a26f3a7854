package backboard.editor;

import backboard.kiosk.DayPlan;
import backboard.kiosk.PlanVersion;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Level;
import backboard.training.Pattern;
import backboard.training.Region;
import backboard.training.Repeat;
import backboard.words.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Makes the sheets that only offer things to choose. */
final class Sheets {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final double LOW = 96;
    private static final double NARROW = 300;

    private final Editing editing;
    private final Words words;
    private final Consumer<EditorSheet> open;
    private final Runnable close;
    private final Consumer<PublishSheet.Plan> publish;

    /**
     * @param open takes a sheet to be shown
     * @param close hides the one that is shown
     */
    /** @param publish leads to the page that publishes something */
    Sheets(Editing editing, Consumer<EditorSheet> open, Runnable close, Consumer<PublishSheet.Plan> publish) {
        this.publish = publish;
        this.editing = editing;
        this.words = editing.words();
        this.open = open;
        this.close = close;
    }

    void open(EditorSheet sheet) {
        open.accept(sheet);
    }

    ChoicesSheet sheet(String name, String title, String line, List<Choice> choices, double height, double width) {
        return new ChoicesSheet(
                new ChoicesSheet.Heading(
                        "editor-" + name + "-sheet",
                        title,
                        line,
                        words.say("editor.nothing"),
                        words.say("editor.back"),
                        words.say("editor.choices.more")),
                choices,
                height,
                width,
                close);
    }

    Runnable closing(Runnable action) {
        return () -> {
            action.run();
            close.run();
        };
    }

    /** As it begins a line. */
    String capital(String text) {
        return text.substring(0, 1).toUpperCase(words.language().locale()) + text.substring(1);
    }

    // ---- the library's filters

    void narrow(Ways.Narrowing by, LibraryFilter filter, Consumer<LibraryFilter> chosen) {
        List<Choice> choices = new ArrayList<>();
        switch (by) {
            case PLACE -> {
                choices.add(filter("any", "editor.filter.any", filter.anywhere(), filter, chosen));
                for (Region region : Region.values()) {
                    choices.add(filter(region.key(), "editor.back." + region.key(), filter.in(region), filter, chosen));
                }
                for (Pattern pattern : Pattern.values()) {
                    String key = pattern.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    choices.add(filter(key, "editor.pattern." + key, filter.of(pattern), filter, chosen));
                }
            }
            case EQUIPMENT -> {
                choices.add(filter("any", "editor.filter.any", filter.with(Optional.empty()), filter, chosen));
                Gear.names(editing.desk().exercises()).forEach((word, name) -> {
                    LibraryFilter next = filter.with(Optional.of(word));
                    choices.add(new Choice(
                                    "editor-narrow-" + word.replace(' ', '-'),
                                    capital(name),
                                    editing.broken().contains(word) ? words.say("editor.broken") : "",
                                    closing(() -> chosen.accept(next)))
                            .chosen(next.equals(filter)));
                });
            }
            case LEVEL -> {
                choices.add(filter("any", "editor.filter.any", filter.at(Optional.empty()), filter, chosen));
                for (Level level : Level.values()) {
                    LibraryFilter next = filter.at(Optional.of(level));
                    choices.add(filter(level.key(), "editor.level." + level.key(), next, filter, chosen));
                }
            }
        }
        String key = by.name().toLowerCase(Locale.ROOT);
        open.accept(sheet(
                "narrow", words.say("editor.narrow." + key), words.say("editor.narrow.line"), choices, LOW, NARROW));
    }

    private Choice filter(
            String name, String key, LibraryFilter next, LibraryFilter now, Consumer<LibraryFilter> chosen) {
        return new Choice("editor-narrow-" + name, capital(words.say(key)), "", closing(() -> chosen.accept(next)))
                .chosen(next.equals(now));
    }

    // ---- remarks

    void remarks(List<Advice> advices) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < advices.size(); i++) {
            Advice advice = advices.get(i);
            Choice choice = new Choice(
                    "editor-mend-" + (i + 1),
                    advice.title(),
                    advice.sentence(),
                    closing(() -> advice.mended().ifPresent(mended -> editing.step(circuit -> mended))));
            choice.setEnabled(advice.mended().isPresent() && editing.isOpen());
            choices.add(choice);
        }
        open.accept(sheet("remarks", words.say("editor.remarks"), words.say("editor.remarks.line"), choices, 148, 620));
    }

    // ---- days and versions

    /** Days of this week and the two before it that have a circuit, and what was kept to plan with. */
    void copy() {
        LocalDate monday = editing.monday();
        editing.ask(
                editing.desk().week(monday.minusWeeks(1)),
                last -> editing.ask(
                        editing.desk().week(monday.minusWeeks(2)),
                        earlier -> editing.ask(
                                editing.desk().templates(), templates -> open.accept(copy(last, earlier, templates)))));
    }

    private EditorSheet copy(List<DayPlan> last, List<DayPlan> earlier, List<Circuit> templates) {
        List<Choice> choices = new ArrayList<>();
        Stream.of(last, editing.week(), earlier)
                .flatMap(List::stream)
                .filter(plan -> !plan.date().equals(editing.day()))
                .forEach(plan -> editing.circuit(plan)
                        .ifPresent(circuit -> choices.add(new Choice(
                                "editor-copy-" + plan.date(),
                                circuit.name(),
                                words.say("editor.copy.day", Dates.whole(plan.date(), words)),
                                closing(() -> editing.begin(circuit))))));
        templates.forEach(circuit -> choices.add(new Choice(
                "editor-template-" + circuit.id(),
                circuit.name(),
                words.say("editor.template"),
                closing(() -> editing.begin(circuit)))));
        return sheet(
                "copy",
                words.say("editor.copy.title", Dates.whole(editing.day(), words)),
                words.say("editor.copy.line"),
                choices,
                LOW,
                400);
    }

    /** What was published for the day; one touch brings it back. */
    void versions() {
        editing.ask(editing.desk().versions(editing.day()), versions -> {
            List<Choice> choices = new ArrayList<>();
            for (int i = 0; i < versions.size(); i++) {
                choices.add(version(versions.get(i), i, versions.get(0).repeat()));
            }
            choices.add(filed(!versions.isEmpty()));
            open.accept(sheet(
                    "versions",
                    words.say("editor.versions"),
                    words.say("editor.versions.line", Dates.whole(editing.day(), words)),
                    choices,
                    148,
                    760));
        });
    }

    /** What was there before anything was published. */
    private Choice filed(boolean published) {
        Choice choice = new Choice(
                "editor-version-files",
                words.say("editor.day.files"),
                words.say("editor.day.files.line"),
                () -> publish.accept(new PublishSheet.Plan(DayKind.STANDARD, Optional.empty())));
        choice.setEnabled(editing.isOpen() && published);
        return choice;
    }

    /** With one touch, but where a class runs it is said first where it goes over. */
    private void bringBack(PlanVersion version, Repeat repeat) {
        boolean running = editing.day().equals(editing.today())
                && editing.desk()
                        .look()
                        .live()
                        .filter(live -> !live.moment().isDone())
                        .isPresent();
        if (running) {
            publish.accept(new PublishSheet.Plan(version.kind(), version.circuit()));
        } else {
            editing.publish(
                    new Desk.Decision(editing.day(), repeat, version.kind(), version.circuit(), Boundary.NEXT_CLASS),
                    close);
        }
    }

    /** @param repeat of what counts now: what is published every week is brought back every week */
    private Choice version(PlanVersion version, int index, Repeat repeat) {
        DayKind now = editing.plan().map(DayPlan::kind).orElse(DayKind.CIRCUIT);
        Optional<Circuit> is = editing.plan().flatMap(DayPlan::circuit);
        List<String> differences = Differences.between(now, is, version.kind(), version.circuit(), words);
        var local = version.at().atZone(editing.desk().look().settings().zone());
        String when = words.say(
                version.by().isEmpty() ? "editor.version.when" : "editor.version",
                Dates.whole(local.toLocalDate(), words),
                TIME.format(local),
                version.by());
        Choice choice = new Choice(
                "editor-version-" + (index + 1),
                when,
                differences.isEmpty() ? words.say("editor.version.same") : String.join("; ", differences),
                () -> bringBack(version, repeat));
        boolean whole = version.kind() != DayKind.CIRCUIT || version.circuit().isPresent();
        choice.setEnabled(editing.isOpen() && whole && !differences.isEmpty());
        return choice;
    }

    // ---- equipment

    /** By name, so that nothing changes its place under the finger. */
    void equipment() {
        Map<String, String> names = Gear.names(editing.desk().exercises());
        Collection<Circuit> week = editing.week().stream()
                .flatMap(plan -> editing.circuit(plan).stream())
                .toList();
        List<Choice> choices = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(gear -> machine(gear.getKey(), gear.getValue(), stations(week, gear.getKey())))
                .toList();
        open.accept(sheet(
                "equipment", words.say("editor.equipment"), words.say("editor.equipment.line"), choices, LOW, 380));
    }

    private Choice machine(String word, String name, int stations) {
        boolean out = editing.broken().contains(word);
        String needed = words.say("editor.equipment.needed", stations);
        return new Choice(
                        "editor-equipment-" + word.replace(' ', '-'),
                        capital(name),
                        out ? words.say("editor.broken") + ", " + needed : needed,
                        () -> editing.mark(word, !out, this::equipment))
                .chosen(out);
    }

    private static int stations(Collection<Circuit> circuits, String equipment) {
        return (int) circuits.stream()
                .flatMap(circuit -> circuit.stations().stream())
                .filter(station -> station.exercise().equipment().contains(equipment))
                .count();
    }
}
