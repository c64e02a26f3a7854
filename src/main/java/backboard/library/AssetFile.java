package backboard.library;

import java.nio.file.Path;

/**
 * One file of a source.
 *
 * @param id the file name without {@code .yaml}
 * @param shown the file as the user knows it, such as {@code assets/exercises/pull-up.yaml}
 * @param layer 0 for the lowest layer; a higher one replaces it
 */
record AssetFile(String id, String shown, Path path, int layer) {}
