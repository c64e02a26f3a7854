package backboard.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a length is written: a number, then one of the units that suit it.
 *
 * @param ranges one for each unit that may be written
 */
record LengthFormat(List<Range> ranges) implements Key.Format<Length> {

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4}([.,][0-9]{1,3})?)\\s*(\\S*)");

    /** Both ends are allowed. */
    record Range(int least, int most, Length.Unit unit) {

        @Override
        public String toString() {
            return new Length(least, unit) + " to " + new Length(most, unit);
        }
    }

    /** Of the screen, from corner to corner. */
    static final LengthFormat DIAGONAL = new LengthFormat(
            List.of(new Range(10, 400, Length.Unit.INCH), new Range(25, 1000, Length.Unit.CENTIMETRE)));
    /** From the screen to the people. */
    static final LengthFormat DISTANCE =
            new LengthFormat(List.of(new Range(1, 50, Length.Unit.METRE), new Range(3, 164, Length.Unit.FOOT)));

    /** Fits after "must be". */
    String allowed() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(", or "));
    }

    @Override
    public Length parse(String written) throws RefusedException {
        Matcher parts = NUMBER.matcher(written);
        if (!parts.matches()) {
            throw new RefusedException("");
        }
        String units = ranges.stream().map(range -> range.unit().symbol()).collect(Collectors.joining(" or "));
        Range range = ranges.stream()
                .filter(known -> known.unit().symbol().equals(parts.group(3)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("after the number comes " + units));
        if (parts.group(1).contains(",")) {
            throw new RefusedException("write a point, as in " + parts.group(1).replace(',', '.'));
        }
        double amount = Double.parseDouble(parts.group(1));
        if (amount < range.least() || amount > range.most()) {
            throw new RefusedException("");
        }
        return new Length(amount, range.unit());
    }
}
