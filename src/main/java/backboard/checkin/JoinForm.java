package backboard.checkin;

import backboard.kiosk.Guise;
import backboard.settings.People;
import backboard.training.Appearance;
import backboard.training.Member;
import backboard.words.NameTyping;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What a new member has typed and chosen so far.
 *
 * @param firstName at most {@link Member#LONGEST_NAME} characters
 * @param lastName likewise; often an initial, or empty
 * @param alias at most {@link Member#LONGEST_ALIAS} characters; only looked at where the appearance is one
 * @param field where the next key goes
 */
record JoinForm(String firstName, String lastName, Appearance appearance, String alias, Field field) {

    /** What can be typed. */
    enum Field {
        FIRST_NAME,
        LAST_NAME,
        ALIAS,
        /** Nothing: it is the turn of how to appear. */
        NONE
    }

    /** Until somebody says otherwise, others see no name. */
    static final JoinForm EMPTY = new JoinForm("", "", Appearance.COLOUR, "", Field.FIRST_NAME);

    /** Nobody knows their colour before they have joined. */
    private static final int SAMPLE_COLOUR = 5;

    /** One more character. A word begins with a capital; what cannot be part of a name changes nothing. */
    JoinForm type(int character) {
        return switch (field) {
            case FIRST_NAME -> withFirstName(NameTyping.typed(firstName, character, Member.LONGEST_NAME));
            case LAST_NAME -> withLastName(NameTyping.typed(lastName, character, Member.LONGEST_NAME));
            case ALIAS -> withAlias(NameTyping.typed(alias, character, Member.LONGEST_ALIAS));
            case NONE -> this;
        };
    }

    JoinForm back() {
        return switch (field) {
            case FIRST_NAME -> withFirstName(NameTyping.shorter(firstName));
            case LAST_NAME -> withLastName(NameTyping.shorter(lastName));
            case ALIAS -> withAlias(NameTyping.shorter(alias));
            case NONE -> this;
        };
    }

    JoinForm in(Field other) {
        return new JoinForm(firstName, lastName, appearance, alias, other);
    }

    JoinForm appearing(Appearance other) {
        return new JoinForm(firstName, lastName, other, alias, field);
    }

    private JoinForm withFirstName(String other) {
        return new JoinForm(other, lastName, appearance, alias, field);
    }

    private JoinForm withLastName(String other) {
        return new JoinForm(firstName, other, appearance, alias, field);
    }

    private JoinForm withAlias(String other) {
        return new JoinForm(firstName, lastName, appearance, other, field);
    }

    boolean hasName() {
        return !firstName.isBlank();
    }

    boolean canJoin() {
        return hasName() && (appearance != Appearance.ALIAS || !alias.isBlank());
    }

    /** How others would see this member; the colour is one of those there are. */
    Guise preview(Appearance as, People people, Manner manner) {
        Member member = Member.of(new UUID(0, 0), 0, hasName() ? firstName : "?", lastName, as);
        String colour = manner.say("checkin.appear.such-as", manner.say("kiosk.colour." + SAMPLE_COLOUR));
        String name = switch (as) {
            case NAME -> people.names() == People.Names.FULL ? member.fullName() : member.shortName();
            case ALIAS -> alias;
            case INITIALS -> member.initials();
            case COLOUR -> colour;
            case INVISIBLE -> "";
        };
        String badge = switch (as) {
            case NAME, INITIALS -> member.initials();
            case ALIAS -> alias.isEmpty() ? "?" : alias.substring(0, alias.offsetByCodePoints(0, 1));
            case COLOUR, INVISIBLE -> "";
        };
        return new Guise(member.id(), OptionalInt.empty(), name, badge, SAMPLE_COLOUR, as, false);
    }
}
