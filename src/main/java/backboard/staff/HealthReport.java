package backboard.staff;

import backboard.kiosk.Condition;
import backboard.staff.Machine.Display;
import backboard.staff.Machine.Fault;
import backboard.staff.Machine.Sound;
import java.util.List;
import java.util.Optional;

/**
 * How everything is, at one instant.
 *
 * @param condition of the data; empty if it cannot be read
 */
record HealthReport(
        Optional<Condition> condition,
        List<Display> displays,
        Sound sound,
        List<String> versions,
        List<Fault> faults) {}
