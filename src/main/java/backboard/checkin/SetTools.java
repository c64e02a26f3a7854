package backboard.checkin;

import backboard.look.Area;
import backboard.look.TouchButton;
import backboard.training.Station;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The small buttons of the set page: other exercises, own sets, stations, the person. */
final class SetTools {

    private static final int OTHERS = 3;

    private final SetWords words;
    final TouchButton easier;
    final TouchButton harder;
    final TouchButton busy;
    /** In the place of the three: back to the station's exercise, or out of a correction. */
    final TouchButton back;

    final TouchButton mine;
    final TouchButton station;
    final TouchButton me;
    /** Only where the rating has no place of its own. */
    final TouchButton rate;

    /** What they do. */
    interface Actions {
        void easier();

        void harder();

        void busy();

        void back();

        void mine();

        void station();

        void me();

        void rate();
    }

    SetTools(SetWords words, Actions actions) {
        this.words = words;
        easier = button("easier", words.say("easier"), actions::easier);
        harder = button("harder", words.say("harder"), actions::harder);
        busy = button("busy", words.say("busy"), actions::busy);
        back = button("to-own", "", actions::back);
        mine = button("mine", words.say("mine"), actions::mine);
        station = button("station", "", actions::station);
        me = button("me", words.say("me"), actions::me);
        rate = button("rate", words.say("felt"), actions::rate);
    }

    private static TouchButton button(String name, String text, Runnable action) {
        return new ToolButton(name, text, TouchButton.Rank.QUIET, 38, action);
    }

    /** In the order in which they are read. */
    List<TouchButton> all() {
        return Stream.of(easier, harder, busy, back, mine, station, me, rate).toList();
    }

    /**
     * @param there whether they are to be seen
     * @param tiny whether the rating needs one of them
     */
    void show(SetVisit visit, boolean there, boolean tiny) {
        boolean away = visit.isInstead() || visit.correcting.isPresent();
        rate.setVisible(there && tiny);
        rate.setSelected(visit.form
                .filter(form -> form.rpe().isPresent() || form.concern().isPresent())
                .isPresent());
        List.of(easier, harder, busy).forEach(button -> button.setVisible(there && !away));
        back.setVisible(there && away);
        List.of(mine, station).forEach(button -> button.setVisible(there));
        me.setVisible(there);
        easier.setEnabled(visit.easier().isPresent());
        harder.setEnabled(visit.harder().isPresent());
        busy.setEnabled(
                visit.briefing.filter(told -> !told.substitutes().isEmpty()).isPresent());
        back.setText(
                visit.correcting.isPresent()
                        ? words.say("mine.leave")
                        : words.say(
                                "back-to",
                                visit.station
                                        .map(Station::exercise)
                                        .map(words::shortName)
                                        .orElse("")));
        station.setText(
                visit.station.map(one -> words.say("station", one.number())).orElse(""));
        int sets = visit.today().size();
        mine.setText(sets == 0 ? words.say("mine") : words.say("mine.counted", sets));
    }

    void arrange(SetLayout layout, BiConsumer<TouchButton, Area> put) {
        put.accept(easier, layout.tool(0));
        put.accept(harder, layout.tool(1));
        put.accept(busy, layout.tool(2));
        put.accept(back, layout.tools(0, OTHERS - 1));
        put.accept(mine, layout.tool(3));
        put.accept(station, layout.tool(4));
        put.accept(me, layout.tool(5));
        put.accept(rate, layout.isTiny() ? layout.rate() : layout.tool(5));
    }
}
