package backboard.kiosk;

import backboard.training.Progress;
import backboard.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param done how many sets of each exercise everybody has logged today
 * @param feat the latest record of somebody who may be listed, if there was one; in the gym's language, for it is the wall's
 */
public record Floor(
        List<Guise> guises,
        Map<UUID, Instant> lastSetToday,
        List<Recent> recent,
        Progress progress,
        int classSets,
        int classMembers,
        List<AtStation> atStations,
        Map<UUID, Map<String, Integer>> done,
        Optional<Feat> feat) {

    /** Where nobody has set a record. */
    public Floor(
            List<Guise> guises,
            Map<UUID, Instant> lastSetToday,
            List<Recent> recent,
            Progress progress,
            int classSets,
            int classMembers,
            List<AtStation> atStations) {
        this(guises, lastSetToday, recent, progress, classSets, classMembers, atStations, Map.of(), Optional.empty());
    }

    /** Sets of the exercise somebody has logged today. */
    public int done(UUID member, String exerciseId) {
        return done.getOrDefault(member, Map.of()).getOrDefault(exerciseId, 0);
    }

    /** The same with these people at the stations. */
    public Floor with(List<AtStation> there) {
        return new Floor(guises, lastSetToday, recent, progress, classSets, classMembers, there, done, feat);
    }

    /** The same people for whoever reads these words, in the same order: nobody moves when somebody else reads. */
    Floor in(Words words) {
        return new Floor(
                guises.stream().map(guise -> guise.in(words)).toList(),
                lastSetToday,
                recent.stream().map(line -> line.in(words)).toList(),
                progress,
                classSets,
                classMembers,
                atStations.stream().map(there -> there.in(words)).toList(),
                done,
                feat);
    }

    /** The same with this record. */
    public Floor with(Feat record) {
        return new Floor(
                guises, lastSetToday, recent, progress, classSets, classMembers, atStations, done, Optional.of(record));
    }
}
