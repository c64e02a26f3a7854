package backboard.checkin;

import backboard.look.Ink;
import backboard.look.Type;

/** A text as large as its place allows. */
final class Fitted {

    private Fitted() {}

    /** In as many lines as the room is high, from the type's size down to the floor. */
    static Ink.Block in(Ink ink, String text, double width, double room, Type type) {
        for (double size = type.size(); ; size -= 1) {
            int most = Math.max(1, (int) (room / (size * 1.06)));
            Ink.Block block = ink.block(text, width, most, type.sized(size), size);
            if (isWhole(block, text) || size <= Page.FLOOR) {
                return block;
            }
        }
    }

    static boolean isWhole(Ink.Block block, String text) {
        return String.join(" ", block.lines()).length() >= text.length();
    }
}
