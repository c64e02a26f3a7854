package backboard.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Language;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Printing on the printer that the JDK brings along: it prints into a stream. */
class PressTest {

    @Test
    void everySheetOfTheCardsIsPrinted() {
        Pages cards = Posters.cards(Papers.shipped("pull-power", Language.ENGLISH));
        ByteArrayOutputStream paper = new ByteArrayOutputStream();

        Press.print(cards, Optional.of(printer(paper)));

        String printed = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(printed).startsWith("%!PS");
        assertThat(Pattern.compile("^showpage|\\bshowpage$", Pattern.MULTILINE)
                        .matcher(printed)
                        .results()
                        .count())
                .isGreaterThanOrEqualTo(cards.count());
    }

    @Test
    void withoutAPrinterOneSentenceSaysWhatToDo() {
        Assumptions.assumeTrue(PrinterJob.getPrinterJob().getPrintService() == null, "this machine has a printer");

        assertThatThrownBy(() -> Posters.print(Posters.poster(Papers.shipped("pull-power", Language.ENGLISH))))
                .isInstanceOf(PosterException.class)
                .hasMessage("This computer has no printer; set one up in the system, or write a PDF and print it"
                        + " elsewhere.");
    }

    private static StreamPrintService printer(ByteArrayOutputStream paper) {
        return StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
    }
}
