package backboard.checkin;

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
record KeypadEntry(Field field, String text, boolean minus, Unit unit, Optional<Phrase> trouble) {

    /** Which number of the form. */
    enum Field {
        AMOUNT,
        LOAD
    }

    static final int LONGEST = 6;
    /** Smallest differences that may be typed. */
    private static final double STEP_KG = .25;

    private static final double STEP_LB = .5;
    private static final double HELP_STEP = .5;

    /** Nothing typed yet, for this number of the form. */
    static KeypadEntry of(SetForm form, Field field) {
        boolean minus = field == Field.LOAD && form.load().value() < 0;
        return new KeypadEntry(field, "", minus, form.load().unit(), Optional.empty());
    }

    KeypadEntry type(int digit) {
        String start = text.equals("0") ? "" : text;
        return start.length() == LONGEST ? this : with(start + digit);
    }

    /** Reps and seconds are whole. */
    boolean takesPoint() {
        return field == Field.LOAD && !text.contains(".") && text.length() < LONGEST - 1;
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
        return new KeypadEntry(field, other, minus, unit, Optional.empty());
    }

    KeypadEntry turned() {
        return new KeypadEntry(field, text, !minus, unit, Optional.empty());
    }

    /** What is typed is meant in the other unit. */
    KeypadEntry inOtherUnit() {
        return new KeypadEntry(field, text, minus, unit == Unit.KG ? Unit.LB : Unit.KG, Optional.empty());
    }

    /** The same number, which cannot be taken. */
    private KeypadEntry refused(Phrase why) {
        return new KeypadEntry(field, text, minus, unit, Optional.of(why));
    }

    /** The same with the reason why the form cannot take it, if it cannot. */
    KeypadEntry checked(SetForm form) {
        return complaint(form).map(this::refused).orElse(this);
    }

    private Optional<Phrase> complaint(SetForm form) {
        return field == Field.AMOUNT ? amountComplaint(form) : loadComplaint(form);
    }

    private Optional<Phrase> amountComplaint(SetForm form) {
        boolean legal = !text.isEmpty() && number() >= 1 && number() <= form.mostAmount();
        String what = form.isTimed() ? "setpage.limit.seconds" : "setpage.limit.reps";
        return legal ? Optional.empty() : Optional.of(Phrase.of(what, form.mostAmount()));
    }

    private Optional<Phrase> loadComplaint(SetForm form) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double most = isHelp(form) ? form.load().asking(unit).mostHelp() : unit.most();
        if (number() > most) {
            String what = isHelp(form) ? "setpage.limit.help" : "setpage.limit.weight";
            return Optional.of(Phrase.of(what, most, unit.key()));
        }
        double step = isHelp(form) ? HELP_STEP : unit == Unit.KG ? STEP_KG : STEP_LB;
        return number() / step == Math.rint(number() / step)
                ? Optional.empty()
                : Optional.of(Phrase.of("setpage.limit.step", step, unit.key()));
    }

    private boolean isHelp(SetForm form) {
        return minus && form.load().kind() == LoadKind.BODY;
    }

    private double number() {
        return text.isEmpty() || text.equals(".") ? 0 : Double.parseDouble(text);
    }

    /** The form with this number; without one, a weight is not logged. For a number that {@link #checked} has no complaint about. */
    SetForm into(SetForm form) {
        if (field == Field.AMOUNT) {
            return form.withAmount((int) number());
        }
        return form.load(load ->
                text.isEmpty() ? load.asking(unit).blank() : load.asking(unit).at(isHelp(form) ? -number() : number()));
    }
}
