package backboard.checkin;

import backboard.look.Area;
import backboard.training.Station;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stations of the circuit, to choose one. */
final class StationPane extends OverPane {

    private static final long serialVersionUID = 1L;

    private final StationChooser chooser;

    StationPane(SetWords words, Consumer<Station> chosen, Runnable closed) {
        super("stations", words.say("stations"), words.say("close"), closed);
        chooser = new StationChooser(chosen);
        add(chooser);
    }

    void show(List<Station> stations, Optional<Station> marked) {
        chooser.show(stations);
        chooser.mark(marked);
    }

    @Override
    protected void arrange(Area body) {
        put(chooser, body);
    }
}
