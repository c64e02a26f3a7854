package backboard.poster;

import java.awt.Graphics2D;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Optional;
import javax.print.PrintService;

/** Prints pages. */
final class Press {

    private static final double POINTS_PER_INCH = 72;

    private Press() {}

    /** @param on the computer's default printer if empty */
    static void print(Pages pages, Optional<PrintService> on) {
        PrinterJob job = PrinterJob.getPrinterJob();
        try {
            if (on.isPresent()) {
                job.setPrintService(on.get());
            } else if (job.getPrintService() == null) {
                throw new PosterException(
                        "This computer has no printer; set one up in the system, or write a PDF and print it elsewhere.");
            }
            job.setJobName(pages.title());
            job.setPrintable(printable(pages), format(pages));
            job.print();
        } catch (PrinterException failure) {
            throw new PosterException(
                    "The printer does not print: see whether it is switched on, connected and has paper.", failure);
        }
    }

    static Printable printable(Pages pages) {
        return (graphics, format, page) -> {
            if (page >= pages.count()) {
                return Printable.NO_SUCH_PAGE;
            }
            Graphics2D g = (Graphics2D) graphics.create();
            g.scale(POINTS_PER_INCH / Pages.DOTS, POINTS_PER_INCH / Pages.DOTS);
            pages.paint(g, page);
            g.dispose();
            return Printable.PAGE_EXISTS;
        };
    }

    /** The whole sheet: the pages keep their own margin. */
    static PageFormat format(Pages pages) {
        double width = pages.paper().width() / Pages.MM_PER_INCH * POINTS_PER_INCH;
        double height = pages.paper().height() / Pages.MM_PER_INCH * POINTS_PER_INCH;
        Paper paper = new Paper();
        paper.setSize(width, height);
        paper.setImageableArea(0, 0, width, height);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        return format;
    }
}
