package backboard.sound;

import backboard.kiosk.Live;
import backboard.training.Exercise;
import backboard.training.Interval;
import backboard.training.Phase;
import backboard.words.Words;
import java.util.Optional;

/** What a voice says. */
final class Announcement {

    private Announcement() {}

    /**
     * Words for what has changed from one look to the next: in every phase that leads to a station, the exercise that waits there,
     * and the exercise that begins where work follows on work.
     *
     * @param before empty if no class was on
     * @param words in the language that is spoken
     */
    static Optional<String> between(Optional<Live> before, Live now, Words words) {
        Interval interval = now.moment().interval();
        if (now.run().paused() || !Signal.begins(before, now)) {
            return Optional.empty();
        }
        boolean straightOn = interval.phase() == Phase.WORK
                && before.filter(last -> last.moment().phase() == Phase.WORK).isPresent();
        if (interval.phase().isMoving() && !straightOn) {
            return Optional.empty();
        }
        String sentence = straightOn ? "sound.now" : "sound.next";
        return interval.exercise().map(Exercise::name).map(name -> words.say(sentence, name));
    }
}
