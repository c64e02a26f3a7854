package backboard.poster;

import java.nio.file.Path;
import java.util.Optional;

/** What can be made for a circuit, and what becomes of it. Nothing of PDF or printing is loaded before it is asked for. Any thread. */
public final class Posters {

    private Posters() {}

    /** The day's circuit on one page. */
    public static Pages poster(Handout handout) {
        return new Poster(handout);
    }

    /** A card of half a sheet for each station. */
    public static Pages cards(Handout handout) {
        return new StationCards(handout);
    }

    /**
     * Writes a PDF over what was there; it appears whole or not at all. The same pages make the same file.
     *
     * @throws PosterException if it cannot be written
     */
    public static void write(Pages pages, Path file) {
        PdfFile.write(pages, file);
    }

    /**
     * Prints on the computer's default printer.
     *
     * @throws PosterException if it has none, or the printer fails
     */
    public static void print(Pages pages) {
        Press.print(pages, Optional.empty());
    }
}
