package backboard.staff;

import backboard.kiosk.Command;
import backboard.kiosk.Kiosk;
import backboard.kiosk.Outcome;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.staff.PeoplePage.Heading;
import backboard.words.Words;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What every page needs of somebody who has been let in. UI thread.
 *
 * @param pass of who is in; not to be asked for when nobody is
 */
record Inside(Kiosk kiosk, Words words, Way way, Supplier<UUID> pass) {

    String say(String key, Object... values) {
        return values.length == 0 ? words.say(key) : words.say(key, values);
    }

    Heading heading(String title, String line, Runnable back) {
        return new Heading(title, line, words.say("staff.back"), back);
    }

    TouchButton button(String name, String key, Rank rank, Runnable action) {
        return new TouchButton(name, words.say(key), rank, 42, event -> action.run());
    }

    /**
     * Sends a command and goes on once it is answered.
     *
     * @param refused takes why it was not carried out
     */
    void settle(Command command, Consumer<String> refused, Consumer<Outcome> done) {
        way.whileHere(kiosk.submit(command), outcome -> {
            if (outcome instanceof Outcome.Refused no) {
                refused.accept(no.why().in(words));
            } else {
                done.accept(outcome);
            }
        });
    }
}
