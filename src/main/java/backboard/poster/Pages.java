package backboard.poster;

import backboard.look.Placed;
import backboard.look.Sheet;
import backboard.settings.Paper;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;

/** Pages that can be painted any number of times. */
public sealed interface Pages permits Poster, StationCards {

    /** Dots per inch in which pages are painted; a PDF or a printer scales them. */
    int DOTS = 300;

    double MM_PER_INCH = 25.4;

    /** What is on them, for whoever looks at a list of files. */
    String title();

    Paper paper();

    /** Of the texts. */
    Locale locale();

    /** How many there are, 1 or more. */
    int count();

    /**
     * Paints one page in dots from the upper left corner of the sheet; what is not painted is paper.
     *
     * @param graphics left changed; hand in a copy
     * @param page from 0
     * @return its texts
     */
    List<Placed> paint(Graphics2D graphics, int page);

    /** The sheet in dots. */
    default Sheet sheet() {
        return new Sheet(dots(paper().width()), dots(paper().height()));
    }

    private static int dots(double mm) {
        return (int) Math.round(mm / MM_PER_INCH * DOTS);
    }
}
