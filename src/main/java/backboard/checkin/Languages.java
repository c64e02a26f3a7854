package backboard.checkin;

import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.training.Language;
import java.util.ArrayList;
import java.util.List;

/** The languages to choose from, each called what its speakers call it. */
final class Languages extends ScreenPane {

    private static final long serialVersionUID = 1L;

    private final List<ChoiceButton> buttons = new ArrayList<>();

    Languages(Host host) {
        setName("languages");
        Manner manner = host.manner();
        getAccessibleContext().setAccessibleName(manner.say("checkin.me.language"));
        for (Language language : Language.values()) {
            ChoiceButton button =
                    new ChoiceButton("language-" + language.key(), language.own(), () -> host.speak(language));
            button.setSelected(language == manner.words().language());
            buttons.add(button);
            add(button);
        }
    }

    @Override
    protected void arrange(Sheet sheet) {
        for (int i = 0; i < buttons.size(); i++) {
            put(buttons.get(i), sheet.area().cell(i, buttons.size(), 1, Page.GAP));
        }
    }

    @Override
    protected void paint(Ink ink) {
        // The buttons are all there is.
    }
}
