package backboard.kiosk;

import backboard.figure.Figure;
import backboard.settings.Settings;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Tip;
import backboard.words.Phrase;
import backboard.words.Words;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that the screens show, at one instant. An immutable value without widgets.
 *
 * @param now wall-clock time of the gym
 * @param today the circuit planned for the day, if the library has one
 * @param live the class that runs, is paused or has just ended
 * @param open whether the gym is open
 * @param nextClass the next scheduled start of the coming days
 * @param opensNext when the gym opens next, if it is closed
 * @param tips lines to rotate through
 * @param figures by the id that exercises name
 * @param translations for those who speak another language than the gym
 * @param notice something that needs a person, such as a store that cannot write
 */
public record State(
        Settings settings,
        ZonedDateTime now,
        Optional<Circuit> today,
        Optional<Live> live,
        boolean open,
        Optional<ZonedDateTime> nextClass,
        Optional<ZonedDateTime> opensNext,
        Floor floor,
        List<Tip> tips,
        Map<String, Figure> figures,
        Translations translations,
        Optional<Phrase> notice) {

    /** What the screens say, in the gym's language. */
    public Words words() {
        return Words.of(settings.language());
    }

    /** How an exercise is shown, if it has a figure. */
    public Optional<Figure> figure(Exercise exercise) {
        return exercise.figure().map(figures::get);
    }

    /** The exercise in the language of who reads it; quick enough to be asked for each time something is shown. */
    public Exercise exercise(Exercise exercise, Language language) {
        return translations.in(language, exercise);
    }

    /** The circuit on the wall: the running one, else the day's. */
    public Optional<Circuit> circuit() {
        return live.map(Live::circuit).or(() -> today);
    }

    /** The same instant for somebody who speaks another language: its words, the circuit, and what people are called in words. */
    public State in(Language language) {
        if (language == settings.language()) {
            return this;
        }
        return new State(
                settings.in(language),
                now,
                today.map(circuit -> translations.in(language, circuit)),
                live.map(on -> new Live(on.run(), translations.in(language, on.circuit()), on.parts(), on.moment())),
                open,
                nextClass,
                opensNext,
                floor.in(Words.of(language)),
                tips,
                figures,
                translations,
                notice);
    }
}
