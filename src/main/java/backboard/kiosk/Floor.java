package backboard.kiosk;

import backboard.training.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Who is here and what they did, as of the last commit.
 *
 * @param guises everyone who can check in, guests of today included, by name; some may not be listed anywhere
 * @param lastSetToday members with sets today, with the instant of the latest
 * @param recent the latest sets, newest first
 * @param classSets sets logged in the class that runs or has just ended
 * @param classMembers people who logged them
 * @param atStations where the people of the class that runs logged their latest set, who logged last first
 */
public record Floor(
        List<Guise> guises,
        Map<UUID, Instant> lastSetToday,
        List<Recent> recent,
        Progress progress,
        int classSets,
        int classMembers,
        List<AtStation> atStations) {

    /** The same with these people at the stations. */
    public Floor with(List<AtStation> there) {
        return new Floor(guises, lastSetToday, recent, progress, classSets, classMembers, there);
    }
}
