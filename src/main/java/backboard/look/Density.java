package backboard.look;

/**
 * How much a layout puts on one screen, given how large it is and from how far it is read.
 *
 * <p>What decides is the smallest size in which {@link Importance#SUPPORTING} text can be read, beside two steps of the wall's type: below
 * the {@link #CAPTION} even the smallest text reads; above the {@link #CUE} a cue at its full size no longer would. On a 65-inch screen
 * that is up to 3.1 m, and beyond 5.8 m.
 */
public enum Density {
    /** Near or large: more, smaller texts still read. */
    DENSE,
    /** The sizes that the screens were drawn with. */
    NORMAL,
    /** Far or small: fewer texts, and those larger. */
    SPARSE;

    /** The floor of any type on the wall, in u. */
    public static final double CAPTION = 28;
    /** Type size of a cue that has all the room it wants, in u. */
    public static final double CUE = 52;

    public static Density of(Reading reading) {
        double smallest = reading.smallest(Importance.SUPPORTING);
        return smallest <= CAPTION ? DENSE : smallest <= CUE ? NORMAL : SPARSE;
    }
}
