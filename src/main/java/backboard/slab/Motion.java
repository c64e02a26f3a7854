package backboard.slab;

/** How the level moves: the signal that needs neither colour nor reading. */
enum Motion {
    FALLS,
    RISES,
    /** Three blocks; one vanishes with each of the last three seconds. */
    BLOCKS,
    /** Across the other way than falling and rising. */
    SWEEPS,
    /** A hatch that stands still. */
    FROZEN,
    FULL
}
