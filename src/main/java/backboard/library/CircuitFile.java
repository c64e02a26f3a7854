package backboard.library;

import backboard.training.Circuit;

/**
 * A circuit with the place of its weekday, for checks across files.
 *
 * @param dayLine 1-based
 */
record CircuitFile(AssetFile file, Circuit circuit, int dayLine) {}
