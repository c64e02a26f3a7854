package backboard.catalogue;

import backboard.catalogue.TextField.Kind;
import backboard.look.Keyboard;
import backboard.look.TouchButton;
import backboard.training.Exercise;
import backboard.training.Language;
import backboard.training.Region;
import backboard.wall.FitCheck.Verdict;
import backboard.words.Words;
import java.awt.Component;
import java.awt.Dimension;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

/** What the pages say, in the gym's language, and the shape of the wall they are judged by. */
final class Speech {

    private static final Dimension LANDSCAPE = new Dimension(1920, 1080);
    private static final Dimension PORTRAIT = new Dimension(1080, 1920);

    private final Words words;

    Speech(Language language) {
        words = Words.of(language);
    }

    Language language() {
        return words.language();
    }

    /** The language that has to be translated into: the gym's, or where that is English, the first of the others. */
    Language foreign() {
        return language() == Language.ENGLISH ? Language.translations().get(0) : language();
    }

    String say(String key, Object... values) {
        return values.length == 0 ? words.say(key) : words.say(key, values);
    }

    String name(String prefix, Enum<?> constant) {
        return words.name(prefix, constant);
    }

    /** What a text is called in a gym that speaks English; elsewhere it is the English one. */
    String original(String key) {
        return language() == Language.ENGLISH ? say(key) : Language.ENGLISH.own();
    }

    /** {@code Cue 2}. */
    String field(TextField field) {
        String name = words.name("catalogue.field.", field.kind());
        return field.kind().isLines() ? say("catalogue.field.numbered", name, field.index() + 1) : name;
    }

    static String name(TextField field) {
        String kind = field.kind().name().toLowerCase(Locale.ROOT);
        return "catalogue-" + kind + (field.kind().isLines() ? "-" + (field.index() + 1) : "");
    }

    String verdict(Optional<Verdict> verdict) {
        return verdict.map(one -> words.name("catalogue.verdict.", one)).orElse("");
    }

    String list(Collection<String> names) {
        return names.isEmpty() ? say("catalogue.none") : String.join(", ", names);
    }

    String names(String prefix, Collection<? extends Enum<?>> constants) {
        return list(constants.stream().map(one -> name(prefix, one)).toList());
    }

    String regions(Collection<Region> regions) {
        return regions.size() == Region.values().length
                ? say("catalogue.region.full")
                : names("catalogue.region.", List.copyOf(regions));
    }

    /** Fields that the wall does not show have no sample. */
    static Optional<Sample> sample(TextField field, Exercise exercise) {
        return field.kind() == Kind.AKA
                ? Optional.empty()
                : Optional.of(Sample.of(exercise, field.kind().isMoving()));
    }

    Keyboard keyboard(IntConsumer typed, Runnable backspace, TouchButton enter) {
        return Keyboard.ofTexts(spoken(), say("catalogue.key.capital"), typed, backspace, enter);
    }

    Keyboard letters(IntConsumer typed, Runnable backspace) {
        return Keyboard.ofLetters(spoken(), typed, backspace);
    }

    private Keyboard.Spoken spoken() {
        return new Keyboard.Spoken(
                say("checkin.key.all"),
                say("checkin.key.back"),
                say("checkin.key.more"),
                say("checkin.key.space"),
                say("checkin.key.apostrophe"),
                say("checkin.key.hyphen"));
    }

    /** The wall's shape: that of the screen the page is on. */
    Dimension screen(Component page) {
        Component whole = page;
        while (whole.getParent() != null) {
            whole = whole.getParent();
        }
        return whole.getHeight() > whole.getWidth() ? PORTRAIT : LANDSCAPE;
    }
}
