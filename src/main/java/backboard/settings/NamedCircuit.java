package backboard.settings;

/**
 * A circuit that the settings name for a weekday, and where they do, so that whoever knows the library can blame the right line.
 *
 * @param id kebab-case; whether such a circuit exists is not known here
 * @param file for a {@link backboard.files.Problem}
 * @param line for a {@link backboard.files.Problem}
 */
public record NamedCircuit(String id, String file, int line) {}
