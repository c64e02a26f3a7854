package backboard.checkin;

import backboard.settings.Station;
import backboard.words.Words;

/**
 * How check-in speaks and is laid out. Pages are made for one manner; for another language they are made anew.
 *
 * @param words of the person at the screen
 * @param layout as the gym wants it
 * @param tiles whether names may be tapped and searched
 * @param docked whether check-in lies beside the wall's own countdown, which says what the class does
 */
record Manner(Words words, Station layout, boolean tiles, boolean docked) {

    boolean isLeftHanded() {
        return layout.hand() == Station.Hand.LEFT;
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }
}
