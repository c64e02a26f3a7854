package backboard.kiosk;

import backboard.settings.People;
import backboard.training.Member;
import backboard.words.Words;

/** What others may see of members: the one place that decides it. */
final class Guises {

    private final People people;
    private final Words words;

    Guises(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    Guise of(Member member) {
        int colour = Math.floorMod(member.id().hashCode(), Guise.COLOURS);
        return new Guise(
                member.id(),
                member.number(),
                name(member, colour),
                badge(member),
                colour,
                member.appearance(),
                member.guest());
    }

    private String name(Member member, int colour) {
        if (member.guest()) {
            return words.say("kiosk.guest", Integer.valueOf(member.firstName()));
        }
        return switch (member.appearance()) {
            case NAME -> people.names() == People.Names.FULL ? member.fullName() : member.shortName();
            case ALIAS -> member.alias();
            case INITIALS -> member.initials();
            case COLOUR -> words.say("kiosk.colour." + colour);
            case INVISIBLE -> "";
        };
    }

    private String badge(Member member) {
        if (member.guest()) {
            return words.say("kiosk.guest", Integer.valueOf(member.firstName())).substring(0, 1) + member.firstName();
        }
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
