package backboard.checkin;

import backboard.coach.Field;
import backboard.coach.Finding;
import backboard.coach.Ranges;
import backboard.training.Unit;
import backboard.words.Phrase;
import java.util.Optional;

/**
 * A number of a set while it is typed.
 *
 * @param text digits with at most one point, at most {@link #LONGEST} characters; empty means nothing is typed
 * @param minus whether it is help and not added weight; only where the body is lifted
 * @param trouble why it was not taken
 */
record KeypadEntry(Part part, String text, boolean minus, Unit unit, Optional<Phrase> trouble) {

    /** Which number of the form. */
    enum Part {
        AMOUNT,
        LOAD
    }

    static final int LONGEST = 6;

    /** Nothing typed yet, for this number of the form. */
    static KeypadEntry of(SetForm form, Part part) {
        boolean minus = part == Part.LOAD && form.load().value() < 0;
        return new KeypadEntry(part, "", minus, form.load().unit(), Optional.empty());
    }

    KeypadEntry type(int digit) {
        String start = text.equals("0") ? "" : text;
        return start.length() == LONGEST ? this : with(start + digit);
    }

    /** Reps and seconds are whole. */
    boolean takesPoint() {
        return part == Part.LOAD && !text.contains(".") && text.length() < LONGEST - 1;
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
        return new KeypadEntry(part, other, minus, unit, Optional.empty());
    }

    KeypadEntry turned() {
        return new KeypadEntry(part, text, !minus, unit, Optional.empty());
    }

    /** What is typed is meant in the other unit. */
    KeypadEntry inOtherUnit() {
        return new KeypadEntry(part, text, minus, unit == Unit.KG ? Unit.LB : Unit.KG, Optional.empty());
    }

    /** The same number, which cannot be taken. */
    private KeypadEntry refused(Phrase why) {
        return new KeypadEntry(part, text, minus, unit, Optional.of(why));
    }

    /** The same with the reason why the form cannot take it, if it cannot. */
    KeypadEntry checked(SetForm form) {
        return complaint(form).map(this::refused).orElse(this);
    }

    private Optional<Phrase> complaint(SetForm form) {
        if (part == Part.LOAD && text.isEmpty()) {
            return Optional.empty();
        }
        Field field = part == Part.AMOUNT
                ? form.isTimed() ? Field.HOLD : Field.REPS
                : isHelp(form) ? Field.ASSISTANCE : Field.WEIGHT;
        return Ranges.check(field, number(), unit)
                .filter(Finding::isRefusal)
                .map(finding -> Phrase.of(
                        "setpage.limit." + (finding.kind() == Finding.Kind.OFF_STEP ? "step" : field.key()),
                        finding.bounds().least(),
                        finding.bounds().most(),
                        finding.bounds().step(),
                        unit.key()));
    }

    private boolean isHelp(SetForm form) {
        return minus && form.load().kind() == LoadKind.BODY;
    }

    private double number() {
        return text.isEmpty() || text.equals(".") ? 0 : Double.parseDouble(text);
    }

    /** The form with this number; without one, a weight is not logged. For a number that {@link #checked} has no complaint about. */
    SetForm into(SetForm form) {
        if (part == Part.AMOUNT) {
            return form.withAmount((int) number());
        }
        return form.load(load ->
                text.isEmpty() ? load.asking(unit).blank() : load.asking(unit).at(isHelp(form) ? -number() : number()));
    }
}
