package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.kiosk.Outcome;
import backboard.training.Exercise;

/** Somebody's set, saved with one tap. */
record Tapped(Guise member, Exercise exercise, Outcome.Saved saved) {

    /** {@code 10 reps at 50 kg}. */
    String effort(Manner manner) {
        return new SetWords(manner.words()).effort(exercise, saved.set().effort());
    }
}
