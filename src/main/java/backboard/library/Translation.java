package backboard.library;

import backboard.files.Problem;
import java.util.List;
import java.util.Map;

/**
 * The library in another language.
 *
 * @param tips what the language says for the tips it has, by the English text
 * @param problems mistakes in the language's files; what they were to translate is said in English
 * @param missing what is said in English for want of a translation, such as {@code exercise pull-up}
 */
record Translation(Library library, Map<String, String> tips, List<Problem> problems, List<String> missing) {}
