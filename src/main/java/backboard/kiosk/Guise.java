package backboard.kiosk;

import backboard.training.Appearance;
import backboard.words.Phrase;
import backboard.words.Words;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A member or guest as everybody may see them: what the member and the gym allow is all that leaves the kiosk.
 *
 * @param number what they type to find themselves; never shown
 * @param name what to call them; empty for someone invisible
 * @param badge one to three letters, or empty where only the colour is shown
 * @param colour 0 to {@link #COLOURS} − 1, the same every day
 * @param wording what name and badge say, where they are words of a language and no name
 */
public record Guise(
        UUID id,
        OptionalInt number,
        String name,
        String badge,
        int colour,
        Appearance appearance,
        boolean guest,
        Optional<Wording> wording) {

    /** Colours there are for people. */
    public static final int COLOURS = 12;

    /**
     * Somebody who is called by words.
     *
     * @param badge empty where only the colour is shown
     */
    public record Wording(Phrase name, Optional<Phrase> badge) {

        static Wording guest(int nth) {
            return new Wording(Phrase.of("kiosk.guest", nth), Optional.of(Phrase.of("kiosk.guest.badge", nth)));
        }

        static Wording colour(int colour) {
            return new Wording(Phrase.of("kiosk.colour." + colour), Optional.empty());
        }
    }

    /** Somebody who is called the same in every language. */
    public Guise(
            UUID id, OptionalInt number, String name, String badge, int colour, Appearance appearance, boolean guest) {
        this(id, number, name, badge, colour, appearance, guest, Optional.empty());
    }

    /** The same person for whoever reads these words. */
    public Guise in(Words words) {
        return wording.map(said -> new Guise(
                        id,
                        number,
                        said.name().in(words),
                        said.badge().map(letters -> letters.in(words)).orElse(""),
                        colour,
                        appearance,
                        guest,
                        wording))
                .orElse(this);
    }

    /** Whether others may see that this person is here. */
    public boolean isListed() {
        return appearance != Appearance.INVISIBLE;
    }
}
