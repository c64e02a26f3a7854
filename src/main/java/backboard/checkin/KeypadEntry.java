package backboard.checkin;

import backboard.coach.Field;
import backboard.coach.Finding;
import backboard.coach.Ranges;
import backboard.training.Unit;
import backboard.training.Weight;
import backboard.words.Phrase;
import java.util.Optional;

/**
 * A number while it is typed.
 *
 * @param field what it is a number of; below 0 a weight on the body is help
 * @param signed whether it may be help
 * @param text digits with at most one point, at most {@link #LONGEST} characters; empty means nothing is typed
 * @param minus whether it is help and not added weight; only where it is signed
 * @param trouble why it was not taken
 */
record KeypadEntry(Field field, boolean signed, String text, boolean minus, Unit unit, Optional<Phrase> trouble) {

    /** Which number of the form. */
    enum Part {
        AMOUNT,
        LOAD
    }

    static final int LONGEST = 6;

    /** Nothing typed yet, for this number of the form. */
    static KeypadEntry of(SetForm form, Part part) {
        if (part == Part.AMOUNT) {
            return empty(
                    form.isTimed() ? Field.HOLD : Field.REPS,
                    false,
                    false,
                    form.load().unit());
        }
        boolean signed = form.load().kind() == LoadKind.BODY;
        return empty(Field.WEIGHT, signed, form.load().value() < 0, form.load().unit());
    }

    /** Nothing typed yet of what somebody weighs. */
    static KeypadEntry ofBodyWeight(Unit unit) {
        return empty(Field.BODY_WEIGHT, false, false, unit);
    }

    private static KeypadEntry empty(Field field, boolean signed, boolean minus, Unit unit) {
        return new KeypadEntry(field, signed, "", minus, unit, Optional.empty());
    }

    /** Whether it is in kilograms or pounds. */
    boolean hasUnit() {
        return field == Field.WEIGHT || field == Field.BODY_WEIGHT;
    }

    KeypadEntry type(int digit) {
        String start = text.equals("0") ? "" : text;
        return start.length() == LONGEST ? this : with(start + digit);
    }

    /** Reps and seconds are whole. */
    boolean takesPoint() {
        return hasUnit() && !text.contains(".") && text.length() < LONGEST - 1;
    }

    KeypadEntry point() {
        return takesPoint() ? with(text.isEmpty() ? "0." : text + ".") : this;
    }

    KeypadEntry back() {
        return text.isEmpty() ? with("") : with(text.substring(0, text.length() - 1));
    }

    KeypadEntry clear() {
        return with("");
    }

    private KeypadEntry with(String other) {
        return new KeypadEntry(field, signed, other, minus, unit, Optional.empty());
    }

    KeypadEntry turned() {
        return new KeypadEntry(field, signed, text, !minus, unit, Optional.empty());
    }

    /** What is typed is meant in the other unit. */
    KeypadEntry inOtherUnit() {
        return new KeypadEntry(field, signed, text, minus, unit == Unit.KG ? Unit.LB : Unit.KG, Optional.empty());
    }

    /** The same number, which cannot be taken. */
    private KeypadEntry refused(Phrase why) {
        return new KeypadEntry(field, signed, text, minus, unit, Optional.of(why));
    }

    /** The same with the reason why it cannot be taken, if it cannot. */
    KeypadEntry checked() {
        return complaint().map(this::refused).orElse(this);
    }

    /** The weight of a set may stay blank. */
    private Optional<Phrase> complaint() {
        if (field == Field.WEIGHT && text.isEmpty()) {
            return Optional.empty();
        }
        Field limited = isHelp() ? Field.ASSISTANCE : field;
        return Ranges.check(limited, number(), unit)
                .filter(Finding::isRefusal)
                .map(finding -> Phrase.of(
                        "setpage.limit."
                                + (finding.kind() == Finding.Kind.OFF_STEP
                                        ? "step"
                                        : limited.key().replace(' ', '-')),
                        finding.bounds().least(),
                        finding.bounds().most(),
                        finding.bounds().step(),
                        unit.key()));
    }

    private boolean isHelp() {
        return minus && signed;
    }

    private double number() {
        return text.isEmpty() || text.equals(".") ? 0 : Double.parseDouble(text);
    }

    /** The form with this number; without one, a weight is not logged. For a number that {@link #checked} has no complaint about. */
    SetForm into(SetForm form) {
        if (!hasUnit()) {
            return form.withAmount((int) number());
        }
        return form.load(load ->
                text.isEmpty() ? load.asking(unit).blank() : load.asking(unit).at(isHelp() ? -number() : number()));
    }

    /** What is typed, as a weight; for a number that {@link #checked} has no complaint about. */
    Weight weight() {
        return new Weight(number(), unit);
    }
}
