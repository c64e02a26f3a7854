package backboard.kiosk;

import backboard.training.Staff;
import java.util.List;

/**
 * Who works here, for the page where they say who they are.
 *
 * @param people in service, in the order they were added
 * @param waitSeconds until a PIN is looked at; 0 is at once
 */
public record Crew(List<Staff> people, int waitSeconds) {

    public Crew {
        people = List.copyOf(people);
    }

    /** Whether there is somebody who may add others; if not, whoever comes first becomes that. */
    public boolean hasManager() {
        return people.stream().anyMatch(Staff::isManager);
    }
}
