package backboard.checkin;

import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.training.Band;
import backboard.training.Exercise;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The load of a set: a weight or the body weight between minus and plus, or the strength of a band. */
final class LoadPane extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final transient SetWords words;
    private final Stepper stepper;
    private final BandPane bands;
    private final TouchButton unit;
    private final TouchButton band;
    private boolean choosing;

    /**
     * @param change takes what a tap does to the form
     * @param typing opens the keys
     */
    LoadPane(SetWords words, Consumer<UnaryOperator<SetForm>> change, Runnable typing) {
        this.words = words;
        setName("load");
        unit = Stepper.toggle("weight-unit", "", () -> change.accept(SetForm::inOtherUnit));
        band = Stepper.toggle("weight-band", words.say("band-help"), () -> choose(true));
        band.getAccessibleContext().setAccessibleName(words.say("band-help.spoken"));
        stepper = new Stepper(
                "weight",
                () -> change.accept(SetForm::lowerLoad),
                () -> change.accept(SetForm::raiseLoad),
                typing,
                List.of(unit, band));
        bands = new BandPane(words, chosen -> {
            choosing = false;
            change.accept(form -> form.withBand(chosen));
        });
        add(stepper);
        add(bands);
    }

    private void choose(boolean now) {
        choosing = now;
        turn();
    }

    private void turn() {
        stepper.setVisible(!choosing);
        bands.setVisible(choosing);
        repaint();
    }

    void show(Exercise exercise, Optional<SetForm> form) {
        boolean resists = LoadKind.of(exercise) == LoadKind.BAND;
        if (resists || form.isEmpty()) {
            choosing = resists;
        }
        turn();
        Optional<Band> chosen = form.flatMap(now -> now.load().band());
        bands.show(
                form.map(words::loadLabel).orElse(""), form.map(words::loadName).orElse(""), chosen);
        unit.setVisible(form.isPresent());
        band.setVisible(form.isPresent() && LoadKind.isHelpedByBand(exercise));
        band.setSelected(chosen.isPresent());
        form.ifPresent(now -> {
            String here = now.load().unit().key();
            unit.setText(here);
            unit.getAccessibleContext()
                    .setAccessibleName(
                            words.say("unit", here, now.load().inOther().unit().key()));
        });
        stepper.show(form.map(this::shown).orElse(Stepper.Shown.unknown("")));
        stepper.doLayout();
    }

    private Stepper.Shown shown(SetForm form) {
        LoadEntry load = form.load();
        String label = words.loadLabel(form);
        String value = words.loadValue(load);
        return new Stepper.Shown(
                label,
                words.loadName(form),
                value,
                "",
                words.number(load.unit().step()),
                load.canLower(),
                load.canRaise(),
                words.spoken(label, value + " " + load.unit().key()));
    }

    @Override
    protected void arrange(Sheet sheet) {
        put(stepper, sheet.area());
        put(bands, sheet.area());
    }

    @Override
    protected void paint(Ink ink) {
        // Its parts cover it.
    }
}
