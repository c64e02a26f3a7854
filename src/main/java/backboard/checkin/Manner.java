package backboard.checkin;

import backboard.look.Keyboard;
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

    /** What the keys of a keyboard are called. */
    Keyboard.Spoken keys() {
        return new Keyboard.Spoken(
                say("checkin.key.all"),
                say("checkin.key.back"),
                say("checkin.key.more"),
                say("checkin.key.space"),
                say("checkin.key.apostrophe"),
                say("checkin.key.hyphen"));
    }

    String say(String key) {
        return words.say(key);
    }

    String say(String key, Object... values) {
        return words.say(key, values);
    }
}
