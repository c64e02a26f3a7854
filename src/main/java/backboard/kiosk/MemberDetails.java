package backboard.kiosk;

import java.util.List;

/**
 * What is stored of a member, for a manager.
 *
 * @param cards in the order they were linked
 * @param sets that stand, of all time
 * @param weighed whether the member has told a body weight, which nobody else is told
 */
public record MemberDetails(MemberFile file, List<String> cards, int sets, boolean weighed) {

    public MemberDetails {
        cards = List.copyOf(cards);
    }
}
