package backboard.library;

import backboard.files.Problem;
import java.util.List;

/**
 * The library in another language.
 *
 * @param problems mistakes in the language's files; what they were to translate is said in English
 * @param missing what is said in English for want of a translation, such as {@code exercise pull-up}
 */
record Translation(Library library, List<Problem> problems, List<String> missing) {}
