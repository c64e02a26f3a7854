package backboard.staff;

import backboard.staff.PeoplePage.Heading;
import backboard.words.Words;
import java.util.function.Consumer;

/** Asks for a PIN that nobody has typed before, and then for the same again. UI thread. */
final class NewPin {

    private final Words words;
    private final Consumer<StaffPage> turn;

    /** @param turn takes the next page */
    NewPin(Words words, Consumer<StaffPage> turn) {
        this.words = words;
        this.turn = turn;
    }

    /** What is done with a PIN that was typed twice. */
    interface WithPin {

        /** @param again takes why the PIN has to be typed anew */
        void accept(PinEntry pin, Consumer<String> again);
    }

    /** @param whose name is over the pages */
    void ask(String whose, Runnable back, WithPin then) {
        ask(whose, back, then, "");
    }

    private void ask(String whose, Runnable back, WithPin then, String remark) {
        PinEntry first = new PinEntry();
        PinPage[] page = new PinPage[1];
        page[0] = new PinPage(
                heading(whose, "staff.pin.new", back),
                words,
                typed -> typed.weakness().ifPresentOrElse(why -> page[0].remark(why.in(words)), () -> {
                    first.takeFrom(typed);
                    repeat(whose, back, first, then);
                }));
        page[0].remark(remark);
        turn.accept(page[0]);
    }

    private void repeat(String whose, Runnable back, PinEntry first, WithPin then) {
        PinPage[] page = new PinPage[1];
        page[0] = new PinPage(heading(whose, "staff.pin.repeat", back), words, typed -> {
            Consumer<String> again = why -> ask(whose, back, then, why);
            boolean same = typed.isSameAs(first);
            first.wipe();
            if (same) {
                page[0].busy();
                then.accept(typed, again);
            } else {
                again.accept(words.say("staff.pin.differs"));
            }
        });
        turn.accept(page[0]);
    }

    private Heading heading(String whose, String line, Runnable back) {
        return new Heading(whose, words.say(line), words.say("staff.back"), back);
    }
}
