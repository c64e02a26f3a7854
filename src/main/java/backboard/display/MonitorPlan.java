package backboard.display;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which window lies where. */
final class MonitorPlan {

    private MonitorPlan() {}

    /**
     * Where each full-screen window belongs. The wall is shown as long as there is any monitor: on its own, or else on the first one. Any
     * other window is shown on its own monitor or not at all, and never over one that comes before it in the list; monitors that begin at
     * the same pixel show the same picture.
     *
     * @param wanted the monitors asked for, from 1, the wall's first
     * @param monitors bounds of those there are, in the order in which the system numbers them
     * @return for each window its bounds, or nothing if it is not to be seen
     */
    static List<Optional<Rectangle>> places(List<Integer> wanted, List<Rectangle> monitors) {
        List<Point> taken = new ArrayList<>();
        List<Optional<Rectangle>> places = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Optional<Rectangle> place = at(wanted.get(i), monitors)
                    .or(() -> places.isEmpty() ? at(1, monitors) : Optional.empty())
                    .filter(free -> !taken.contains(free.getLocation()));
            place.map(Rectangle::getLocation).ifPresent(taken::add);
            places.add(place);
        }
        return List.copyOf(places);
    }

    private static Optional<Rectangle> at(int number, List<Rectangle> monitors) {
        return number <= monitors.size() ? Optional.of(monitors.get(number - 1)) : Optional.empty();
    }
}
