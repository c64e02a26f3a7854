package backboard;

import backboard.files.Nearest;
import backboard.kiosk.Stills;
import backboard.kiosk.TimeSource;
import backboard.poster.Handout;
import backboard.poster.Pages;
import backboard.poster.Posters;
import backboard.training.Circuit;
import backboard.training.Keyed;
import backboard.training.Language;
import backboard.words.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the circuit of a day on paper. */
@Command(
        name = "poster",
        mixinStandardHelpOptions = true,
        description = "The circuit of a day on one page to hang up, or a card for each station: as PDF or printed."
                + " Also while the wall is running.")
final class PosterCommand implements Callable<Integer> {

    @Option(
            names = "--day",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day, such as 2026-11-20. Default: today.")
    private @Nullable LocalDate day;

    @Option(
            names = "--circuit",
            paramLabel = "ID",
            description = "A circuit of the library, such as pull-power. Default: the one planned for the day.")
    private @Nullable String circuit;

    @Option(names = "--cards", description = "A card for each station, two on a sheet.")
    private boolean cards;

    @Option(names = "--language", paramLabel = "WORD", description = "en or es. Default: gym.language of the settings.")
    private @Nullable String language;

    @Option(names = "--out", paramLabel = "FILE", description = "The PDF file to write.")
    private @Nullable Path out;

    @Option(names = "--print", description = "Print on this computer's default printer instead.")
    private boolean print;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        // Nothing is shown, so no display is needed, and one that does not answer does no harm.
        System.setProperty("java.awt.headless", "true");
        if (print == (out != null)) {
            throw new UserMistake("Name a file with --out FILE.pdf, or say --print; one of the two.");
        }
        Setup setup = Setup.read(Folders.of(Objects.requireNonNull(spec)));
        setup.problems().forEach(spec.commandLine().getErr()::println);
        Pages pages = pages(setup);
        String many = pages.count() == 1 ? "1 page" : pages.count() + " pages";
        if (print) {
            Posters.print(pages);
            spec.commandLine().getOut().println("Printed " + many + ": " + pages.title());
        } else {
            Path file = Objects.requireNonNull(out);
            Posters.write(pages, file);
            spec.commandLine().getOut().println("Wrote " + many + " to " + file + ": " + pages.title());
        }
        return Main.DONE;
    }

    private Pages pages(Setup setup) {
        LocalDate date = day != null
                ? day
                : TimeSource.SYSTEM.wall().atZone(setup.settings().zone()).toLocalDate();
        Language spoken = spoken(setup);
        Handout handout = new Handout(
                setup.library().in(spoken, circuit(setup, date)),
                date,
                setup.settings().gymName(),
                Words.of(spoken),
                setup.library().figures(),
                setup.settings().paper());
        return cards ? Posters.cards(handout) : Posters.poster(handout);
    }

    private Language spoken(Setup setup) {
        return Optional.ofNullable(language)
                .map(word -> Keyed.find(Language.class, word)
                        .orElseThrow(() -> new UserMistake("There are no texts in '" + word + "'; --language is "
                                + String.join(" or ", Keyed.keys(Language.class)) + ".")))
                .orElse(setup.settings().language());
    }

    private Circuit circuit(Setup setup, LocalDate date) {
        if (circuit == null) {
            return Stills.planned(setup.settings(), setup.library(), setup.data(), date)
                    .orElseThrow(() -> new UserMistake("No circuit is planned for " + date
                            + "; name another day with --day, or a circuit with --circuit."));
        }
        String wanted = circuit;
        return setup.library()
                .circuit(wanted)
                .orElseThrow(() -> new UserMistake("There is no circuit '" + wanted + "'"
                        + Nearest.of(wanted, setup.library().circuits().keySet())
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse("; there are: "
                                        + String.join(
                                                ", ", setup.library().circuits().keySet()) + ".")));
    }
}
