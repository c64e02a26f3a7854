package backboard;

import backboard.look.Face;
import java.nio.file.Path;

/** A program that starts as the wall does, has its letters and is killed. Argument: the data folder. */
final class LoadsFonts {

    private LoadsFonts() {}

    public static void main(String[] arguments) {
        StartProperties.keepIn(Path.of(arguments[0]));
        for (Face face : Face.values()) {
            System.out.println(face.at(20).getPSName());
        }
        System.out.flush();
        Runtime.getRuntime().halt(137);
    }
}
