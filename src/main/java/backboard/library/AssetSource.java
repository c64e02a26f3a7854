package backboard.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * A place with asset files: {@code exercises/}, {@code circuits/}, {@code tips.yaml} and folders of translations such as {@code es/}, each of
 * which may be missing.
 *
 * @param root the folder; it may be inside a jar
 * @param shown how messages name the folder, such as {@code assets}
 */
public record AssetSource(Path root, String shown) {

    private static final String ANCHOR = "assets/tips.yaml";

    public static AssetSource directory(Path root, String shown) {
        return new AssetSource(root, shown);
    }

    /**
     * The assets packed with the program, in its jar or in the folder of its classes. A jar stays open for as long as the program runs, so
     * ask once.
     *
     * @throws IllegalStateException if the program was built without them
     */
    public static AssetSource packed() {
        return packed(AssetSource.class.getClassLoader());
    }

    static AssetSource packed(ClassLoader loader) {
        URL anchor = loader.getResource(ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("the program was built without " + ANCHOR);
        }
        try {
            return new AssetSource(folderOf(anchor), "packed assets");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot find the packed assets at " + anchor, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the packed assets at " + anchor, e);
        }
    }

    private static Path folderOf(URL anchor) throws URISyntaxException, IOException {
        if (!anchor.getProtocol().equals("jar")) {
            return Path.of(anchor.toURI()).resolveSibling("");
        }
        String file = anchor.getPath();
        Path jar = Path.of(new URI(file.substring(0, file.lastIndexOf("!/"))));
        @SuppressWarnings("resource") // the files are read from it later
        FileSystem inside = FileSystems.newFileSystem(jar);
        return inside.getPath("/", ANCHOR).resolveSibling("");
    }
}
