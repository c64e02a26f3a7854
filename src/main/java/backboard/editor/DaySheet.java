package backboard.editor;

import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What else there is to do with the day that is shown. */
final class DaySheet {

    private final Editing editing;
    private final Words words;
    private final Sheets sheets;
    private final Consumer<EditorSheet> open;
    private final Runnable close;
    private final Consumer<PublishSheet.Plan> publish;
    private final Runnable home;
    private final List<Choice> choices = new ArrayList<>();

    /**
     * @param open takes a sheet to be shown
     * @param close hides the one that is shown
     * @param publish takes what the day is to be
     * @param home leaves the editor
     */
    DaySheet(
            Editing editing,
            Sheets sheets,
            Consumer<EditorSheet> open,
            Runnable close,
            Consumer<PublishSheet.Plan> publish,
            Runnable home) {
        this.editing = editing;
        this.words = editing.words();
        this.sheets = sheets;
        this.open = open;
        this.close = close;
        this.publish = publish;
        this.home = home;
    }

    void show() {
        choices.clear();
        Optional<Circuit> circuit = editing.circuit();
        boolean able = editing.isOpen();
        add("name", able && circuit.isPresent(), () -> circuit.ifPresent(this::name));
        add("versions", true, sheets::versions);
        add("equipment", true, sheets::equipment);
        add("template.save", circuit.isPresent(), () -> circuit.ifPresent(now -> editing.saveTemplate(now, close)));
        add("files", able, () -> publish.accept(new PublishSheet.Plan(DayKind.STANDARD, Optional.empty())));
        add("drop", able && editing.isBegun(editing.day()), () -> {
            editing.drop();
            close.run();
        });
        add("open-gym", able, () -> publish.accept(new PublishSheet.Plan(DayKind.OPEN_GYM, Optional.empty())));
        add("closed", able, () -> publish.accept(new PublishSheet.Plan(DayKind.CLOSED, Optional.empty())));
        add("home", true, home);
        open.accept(new ChoicesSheet(
                new ChoicesSheet.Heading(
                        "editor-day-sheet",
                        Dates.whole(editing.day(), words),
                        circuit.map(Circuit::name).orElse(""),
                        "",
                        words.say("editor.back"),
                        words.say("editor.choices.more")),
                choices,
                140,
                460,
                close));
    }

    private void add(String key, boolean able, Runnable action) {
        Choice choice = new Choice(
                "editor-day-" + key.replace('.', '-'),
                words.say("editor.day." + key),
                words.say("editor.day." + key + ".line"),
                action);
        choice.setEnabled(able);
        choices.add(choice);
    }

    private void name(Circuit circuit) {
        open.accept(new NameSheet(
                circuit.name(),
                words,
                name -> {
                    editing.step(now -> now.named(name));
                    close.run();
                },
                close));
    }
}
