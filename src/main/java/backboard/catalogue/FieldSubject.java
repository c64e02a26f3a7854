package backboard.catalogue;

import backboard.kiosk.State;
import backboard.training.Exercise;
import backboard.wall.FitCheck.Verdict;
import java.awt.Dimension;
import java.util.Optional;

/**
 * A text of an exercise while it is typed.
 *
 * @param exercise with the text of before
 * @param beside the same in another language, or empty
 * @param isMissing whether the language has no words for it yet
 */
record FieldSubject(TextField field, Exercise exercise, String beside, boolean isMissing) implements TextLeaf.Subject {

    @Override
    public int most() {
        return field.most();
    }

    @Override
    public boolean mayBeEmpty() {
        return isMissing || field.isOptional(exercise);
    }

    @Override
    public Optional<Sample> sample(String text) {
        return Speech.sample(field, field.with(exercise, text));
    }

    @Override
    public Optional<Verdict> verdict(String text, State state, Dimension screen) {
        return new Fit(state, screen, field.with(exercise, text)).of(field);
    }
}
