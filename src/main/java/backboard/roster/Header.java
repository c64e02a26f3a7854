package backboard.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * Where in a line things are.
 *
 * @param places 0-based, of the columns there are
 * @param width how many cells a line has at most
 * @param passedOver heads of the columns nothing is made of
 */
record Header(Map<Column, Integer> places, int width, List<String> passedOver) {

    /** @throws ListMistakeException if no column says who it is, or two say the same */
    static Header of(CSVRecord line) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> passedOver = new ArrayList<>();
        for (int place = 0; place < line.size(); place++) {
            String head = line.get(place);
            Optional<Column> column = Column.of(head);
            if (column.isEmpty()) {
                if (!head.isBlank()) {
                    passedOver.add(Cells.shown(head));
                }
            } else if (places.putIfAbsent(column.get(), place) != null) {
                throw new ListMistakeException("column-twice", Cells.shown(head));
            }
        }
        settleNames(places, line, passedOver);
        return new Header(places, line.size(), List.copyOf(passedOver));
    }

    /** A plain name is the other part where there is one part of it, and nothing where there are both. */
    private static void settleNames(Map<Column, Integer> places, CSVRecord line, List<String> passedOver) {
        boolean first = places.containsKey(Column.FIRST_NAME);
        boolean last = places.containsKey(Column.LAST_NAME);
        Integer name = places.get(Column.NAME);
        if (name != null && (first || last)) {
            places.remove(Column.NAME);
            if (first && last) {
                passedOver.add(Cells.shown(line.get(name)));
            } else {
                places.put(first ? Column.LAST_NAME : Column.FIRST_NAME, name);
            }
        } else if (name == null && !first) {
            throw new ListMistakeException("no-names");
        }
    }

    /** What a line has in a column; empty where there is none. */
    String cell(CSVRecord line, Column column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : line.get(place);
    }

    boolean has(Column column) {
        return places.containsKey(column);
    }
}
