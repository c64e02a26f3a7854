package backboard.staff;

import backboard.exchange.ExchangeFolder.Listed;
import backboard.kiosk.Command;
import backboard.kiosk.ListInspection;
import backboard.kiosk.Outcome;
import backboard.look.TouchButton.Rank;
import backboard.roster.DryRun;
import backboard.roster.Entry.Kind;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists of members from the exchange folder: chosen, looked at line by line, and then added in one tap. UI thread. */
final class ImportVisit {

    private static final int KIB = 1024;

    private final Inside inside;
    private final Runnable members;

    /** @param members back to everybody */
    ImportVisit(Inside inside, Runnable members) {
        this.inside = inside;
        this.members = members;
    }

    void open() {
        tell(List.of(inside.say("staff.import.busy")));
        inside.way().whileHere(inside.kiosk().members().lists(inside.pass().get()), lists -> {
            if (lists.isEmpty()) {
                tell(List.of(inside.say("staff.import.unreadable", folder())));
            } else if (lists.get().isEmpty()) {
                tell(List.of(inside.say("staff.import.none", folder()), inside.say("staff.import.columns")));
            } else {
                choose(lists.get());
            }
        });
    }

    private String folder() {
        return inside.kiosk().members().folder().toString();
    }

    private PeoplePage.Heading heading(String line, Runnable back) {
        return inside.heading(inside.say("staff.import"), line, back);
    }

    private void tell(List<String> paragraphs) {
        inside.way().turn(new TellPage(heading(inside.say("staff.import.line"), members), paragraphs, List.of()));
    }

    private void choose(List<Listed> lists) {
        inside.way()
                .turn(new PeoplePage(
                        heading(inside.say("staff.import.choose"), members),
                        lists.stream()
                                .map(list -> new PersonTile(
                                        "list-" + list.name(), list.name(), when(list), () -> look(list.name())))
                                .toList(),
                        Optional.empty(),
                        inside.say("staff.more"),
                        "",
                        PeoplePage.WIDE));
    }

    private String when(Listed list) {
        String date = DateTimeFormatter.ofPattern(
                        inside.say("staff.import.when"),
                        inside.words().language().locale())
                .withZone(inside.kiosk().settings().zone())
                .format(list.changed());
        return inside.say("staff.import.file", date, (list.bytes() + KIB - 1) / KIB);
    }

    private void look(String file) {
        tell(List.of(inside.say("staff.import.busy")));
        inside.way().whileHere(inside.kiosk().members().inspect(inside.pass().get(), file), inspection -> {
            if (inspection.isEmpty()) {
                tell(List.of(inside.say("staff.import.unreadable", folder())));
            } else if (inspection.get() instanceof ListInspection.Unreadable unreadable) {
                inside.way()
                        .turn(new TellPage(
                                heading(file, this::open),
                                List.of(unreadable.why().in(inside.words()), inside.say("staff.import.as-it-was")),
                                List.of(inside.button(
                                        "import-again", "staff.import.again", Rank.PLAIN, () -> look(file)))));
            } else if (inspection.get() instanceof ListInspection.Readable readable) {
                report(file, readable);
            }
        });
    }

    private void report(String file, ListInspection.Readable list) {
        DryRun run = list.dryRun();
        String line =
                inside.say("staff.import.counts", run.count(Kind.NEW), run.count(Kind.KNOWN), run.count(Kind.WRONG));
        ReportPage[] page = new ReportPage[1];
        page[0] = new ReportPage(
                inside.heading(file, line, this::open),
                inside.words(),
                run,
                inside.button(
                        "import-yes",
                        "staff.import.yes",
                        Rank.PRIMARY,
                        () -> inside.settle(
                                new Command.ImportMembers(inside.pass().get(), list.list()),
                                page[0]::remark,
                                this::added)));
        page[0].remark(advice(run));
        inside.way().turn(page[0]);
    }

    private String advice(DryRun run) {
        List<String> said = new ArrayList<>();
        if (run.count(Kind.WRONG) > 0) {
            said.add(inside.say("staff.import.mend"));
        } else if (run.count(Kind.NEW) == 0) {
            said.add(inside.say("staff.import.nobody"));
        }
        if (!run.passedOver().isEmpty()) {
            said.add(inside.say("staff.import.passed-over", String.join(", ", run.passedOver())));
        }
        return String.join(" ", said);
    }

    private void added(Outcome outcome) {
        int count = outcome instanceof Outcome.Imported imported ? imported.added() : 0;
        inside.way()
                .turn(new TellPage(
                        heading(inside.say("staff.import.done"), members),
                        List.of(inside.say("staff.import.added", count), inside.say("staff.import.consent")),
                        List.of(inside.button("import-ok", "staff.import.ok", Rank.PRIMARY, members))));
    }
}
