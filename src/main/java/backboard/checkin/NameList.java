package backboard.checkin;

import backboard.kiosk.Guise;
import java.util.List;

/**
 * The people of one letter, a page of tiles at a time.
 *
 * @param letter empty while there is nobody
 * @param page from 0
 */
record NameList(String letter, List<Guise> members, int page) {

    static final NameList EMPTY = new NameList("", List.of(), 0);

    /** @param places tiles on a page, 1 or more */
    int pages(int places) {
        return Math.max(1, (members.size() + places - 1) / places);
    }

    List<Guise> onPage(int places) {
        int from = Math.min(page * places, members.size());
        return members.subList(from, Math.min(from + places, members.size()));
    }

    NameList turned(int by) {
        return new NameList(letter, members, Math.max(0, page + by));
    }

    /** The same list on a page that there is. */
    NameList within(int places) {
        return new NameList(letter, members, Math.min(page, pages(places) - 1));
    }

    /** {@code 1–15 of 60}. */
    String position(int places) {
        int from = page * places;
        return from + 1 + "–" + Math.min(from + places, members.size()) + " of " + members.size();
    }
}
