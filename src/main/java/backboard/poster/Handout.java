package backboard.poster;

import backboard.figure.Figure;
import backboard.settings.Paper;
import backboard.training.Circuit;
import backboard.training.Exercise;
import backboard.words.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be put on paper.
 *
 * @param circuit in the language of the words
 * @param date the day it is for
 * @param gym the gym's name
 * @param figures by id
 */
public record Handout(
        Circuit circuit, LocalDate date, String gym, Words words, Map<String, Figure> figures, Paper paper) {

    Optional<Figure> figure(Exercise exercise) {
        return exercise.figure().map(figures::get);
    }
}
