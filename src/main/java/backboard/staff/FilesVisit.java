package backboard.staff;

import backboard.exchange.ExchangeFolder.Listed;
import backboard.kiosk.DayPlan;
import backboard.kiosk.Outcome;
import backboard.kiosk.PlanPaper;
import backboard.kiosk.PlanPapers;
import backboard.kiosk.State;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.poster.Handout;
import backboard.poster.Pages;
import backboard.poster.PosterException;
import backboard.poster.Posters;
import backboard.training.Circuit;
import backboard.training.DayContent;
import backboard.training.DayKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Circuits and weeks that come from the exchange folder and go there. UI thread. */
final class FilesVisit {

    private static final Logger LOG = LoggerFactory.getLogger(FilesVisit.class);
    private static final int KIB = 1024;

    private final Inside inside;
    private final Runnable home;
    private final BroughtIn broughtIn;

    FilesVisit(Inside inside, Runnable home) {
        this.inside = inside;
        this.home = home;
        this.broughtIn = new BroughtIn(inside, this::choose, home);
    }

    private PlanPapers papers() {
        return inside.kiosk().planPapers();
    }

    private LocalDate today() {
        return inside.kiosk().look().now().toLocalDate();
    }

    void open() {
        inside.way()
                .turn(new ChoicePage(
                        inside.heading(inside.say("staff.files"), folder(), home),
                        List.of(
                                button("file-in", "staff.files.in", Rank.PRIMARY, this::choose),
                                button("file-circuit", "staff.files.circuit", Rank.PLAIN, this::writeCircuit),
                                button("file-week", "staff.files.week", Rank.PLAIN, this::writeWeek),
                                button("file-poster", "staff.files.poster", Rank.PLAIN, () -> onPaper(true)),
                                button("file-cards", "staff.files.cards", Rank.PLAIN, () -> onPaper(false)),
                                button("file-print", "staff.files.print", Rank.PLAIN, this::print))));
    }

    private TouchButton button(String name, String key, Rank rank, Runnable action) {
        return inside.button(name, key, rank, action);
    }

    private String folder() {
        return papers().folder().toString();
    }

    // ---- out

    private void writeCircuit() {
        withCircuit(circuit -> write(circuit.id() + ".yaml", name -> papers().write(pass(), name, circuit)));
    }

    private void withCircuit(Consumer<Circuit> then) {
        withWeek(
                today(),
                days -> days.get(0)
                        .circuit()
                        .ifPresentOrElse(then, () -> tell(inside.say("staff.files.no-circuit"), this::open)));
    }

    private void writeWeek() {
        LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        withWeek(
                monday,
                days -> write("week-" + monday + ".yaml", name -> papers().write(pass(), name, contents(days))));
    }

    private static Map<DayOfWeek, DayContent> contents(List<DayPlan> days) {
        Map<DayOfWeek, DayContent> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(
                day.date().getDayOfWeek(),
                day.kind() == DayKind.CIRCUIT && day.circuit().isPresent()
                        ? DayContent.of(day.circuit().get())
                        : DayContent.of(day.kind() == DayKind.CIRCUIT ? DayKind.STANDARD : day.kind())));
        return week;
    }

    private void onPaper(boolean poster) {
        withCircuit(circuit -> {
            Handout handout = handout(circuit);
            write(
                    (poster ? "poster-" : "cards-") + handout.date() + ".pdf",
                    name -> papers().write(
                                    pass(),
                                    name,
                                    place -> pdf(poster ? Posters.poster(handout) : Posters.cards(handout), place)));
        });
    }

    private static void pdf(Pages pages, Path place) throws IOException {
        try {
            Posters.write(pages, place);
        } catch (PosterException failed) {
            throw new IOException(failed);
        }
    }

    private void print() {
        withCircuit(circuit -> {
            Handout handout = handout(circuit);
            tell(inside.say("staff.files.printing"), this::open);
            CompletableFuture<String> printed = CompletableFuture.supplyAsync(() -> {
                try {
                    Posters.print(Posters.poster(handout));
                    return "staff.files.printed";
                } catch (RuntimeException failed) {
                    LOG.warn("the poster was not printed", failed);
                    return "staff.files.not-printed";
                }
            });
            inside.way().whileHere(printed, key -> tell(inside.say(key), this::open));
        });
    }

    private Handout handout(Circuit circuit) {
        State now = inside.kiosk().look();
        return new Handout(
                circuit,
                now.now().toLocalDate(),
                now.settings().gymName(),
                inside.words(),
                now.figures(),
                now.settings().paper());
    }

    private UUID pass() {
        return inside.pass().get();
    }

    private void withWeek(LocalDate first, Consumer<List<DayPlan>> then) {
        inside.way()
                .whileHere(
                        inside.kiosk().planning().week(pass(), first),
                        days -> days.ifPresentOrElse(then, () -> tell(inside.say("staff.files.no-plan"), this::open)));
    }

    private void write(String name, Function<String, CompletableFuture<Outcome>> writing) {
        tell(inside.say("staff.files.writing"), this::open);
        inside.way().whileHere(writing.apply(name), outcome -> {
            String said = outcome instanceof Outcome.Refused no
                    ? no.why().in(inside.words())
                    : inside.say("staff.files.written", papers().folder().resolve(name));
            tell(said, this::open);
        });
    }

    private void tell(String paragraph, Runnable back) {
        inside.way()
                .turn(new TellPage(
                        inside.heading(inside.say("staff.files"), folder(), back), List.of(paragraph), List.of()));
    }

    // ---- in

    private void choose() {
        tell(inside.say("staff.import.busy"), this::open);
        inside.way().whileHere(papers().list(pass()), files -> {
            if (files.isEmpty()) {
                tell(inside.say("staff.import.unreadable", folder()), this::open);
            } else if (files.get().isEmpty()) {
                tell(inside.say("staff.files.none", folder()), this::open);
            } else {
                inside.way().turn(page(files.get()));
            }
        });
    }

    private PeoplePage page(List<Listed> files) {
        return new PeoplePage(
                inside.heading(inside.say("staff.files.in"), folder(), this::open),
                files.stream()
                        .map(file ->
                                new PersonTile("file-" + file.name(), file.name(), when(file), () -> look(file.name())))
                        .toList(),
                Optional.empty(),
                inside.say("staff.more"),
                "",
                PeoplePage.WIDE);
    }

    private String when(Listed file) {
        String date = DateTimeFormatter.ofPattern(
                        inside.say("staff.import.when"),
                        inside.words().language().locale())
                .withZone(inside.kiosk().settings().zone())
                .format(file.changed());
        return inside.say("staff.import.file", date, (file.bytes() + KIB - 1) / KIB);
    }

    private void look(String name) {
        tell(inside.say("staff.import.busy"), this::choose);
        inside.way().whileHere(papers().read(pass(), name), paper -> {
            if (paper.isEmpty()) {
                tell(inside.say("staff.import.unreadable", folder()), this::choose);
            } else if (paper.get() instanceof PlanPaper.Unreadable unreadable) {
                refuse(name, unreadable);
            } else if (paper.get() instanceof PlanPaper.OfCircuit one) {
                broughtIn.circuit(one.circuit());
            } else if (paper.get() instanceof PlanPaper.OfWeek week) {
                broughtIn.week(week.days());
            }
        });
    }

    private void refuse(String name, PlanPaper.Unreadable unreadable) {
        inside.way()
                .turn(new TellPage(
                        inside.heading(name, folder(), this::choose),
                        List.of(unreadable.why().in(inside.words()), inside.say("staff.files.as-it-was")),
                        List.of(button("file-again", "staff.import.again", Rank.PLAIN, () -> look(name)))));
    }
}
