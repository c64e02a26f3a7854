package backboard.kiosk;

import backboard.kiosk.Guise.Wording;
import backboard.settings.People;
import backboard.training.Appearance;
import backboard.training.Member;
import backboard.words.Words;
import java.util.Optional;

/** What others may see of members: the one place that decides it. */
final class Guises {

    private final People people;
    private final Words words;

    /** @param words of the gym */
    Guises(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    Guise of(Member member) {
        int colour = Math.floorMod(member.id().hashCode(), Guise.COLOURS);
        Optional<Wording> wording = wording(member, colour);
        return new Guise(
                        member.id(),
                        member.number(),
                        wording.isPresent() ? "" : name(member),
                        wording.isPresent() ? "" : badge(member),
                        colour,
                        member.appearance(),
                        member.guest(),
                        wording)
                .in(words);
    }

    private static Optional<Wording> wording(Member member, int colour) {
        if (member.guest()) {
            return Optional.of(Wording.guest(Integer.parseInt(member.firstName())));
        }
        return member.appearance() == Appearance.COLOUR ? Optional.of(Wording.colour(colour)) : Optional.empty();
    }

    private String name(Member member) {
        return switch (member.appearance()) {
            case NAME -> people.names() == People.Names.FULL ? member.fullName() : member.shortName();
            case ALIAS -> member.alias();
            case INITIALS -> member.initials();
            case COLOUR, INVISIBLE -> "";
        };
    }

    private String badge(Member member) {
        return switch (member.appearance()) {
            case NAME, INITIALS -> member.initials();
            case ALIAS ->
                member.alias()
                        .substring(0, member.alias().offsetByCodePoints(0, 1))
                        .toUpperCase(words.language().locale());
            case COLOUR, INVISIBLE -> "";
        };
    }
}
