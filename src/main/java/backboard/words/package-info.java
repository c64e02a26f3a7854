/**
 * The words of the screens, in every language they speak.
 *
 * <p>Lives here: finding a text by its key and filling in its values; the texts themselves are resource bundles beside this package, one for
 * each room and language. May not: know what a text is for, or hold texts of exercises, circuits and tips, which are content and belong to
 * the library.
 *
 * <p>Decision: plain resource bundles with message formats, which any translator's tool can edit. The other option, a typed interface for
 * each room, would find a missing text when compiling, but a test that reads the sources finds it as well and leaves the texts in one place.
 */
@NullMarked
package backboard.words;

import org.jspecify.annotations.NullMarked;
