package backboard.look;

import java.awt.Color;
import java.util.Map;

/** The colours that a screen puts down for those its painters ask for. */
public enum Palette {
    /** The colours as they are. */
    NORMAL,
    /** White on black for those who see little; what means something by its colour keeps it. */
    HIGH;

    private static final Color TOUCHED = new Color(0x5A5A5A);

    private static final Map<Color, Color> STARK = Map.ofEntries(
            Map.entry(Theme.BG, Color.BLACK),
            Map.entry(Theme.SURFACE_1, Color.BLACK),
            Map.entry(Theme.SURFACE_2, Color.BLACK),
            Map.entry(Theme.SURFACE_3, Color.BLACK),
            Map.entry(Theme.SURFACE_4, TOUCHED),
            Map.entry(Theme.WORK_LOW, Color.BLACK),
            Map.entry(Theme.REST_LOW, Color.BLACK),
            Map.entry(Theme.READY_LOW, Color.BLACK),
            Map.entry(Theme.MOVE_LOW, Color.BLACK),
            Map.entry(Theme.LINE, Color.WHITE),
            Map.entry(Theme.HI, Color.WHITE),
            Map.entry(Theme.MID, Color.WHITE),
            Map.entry(Theme.LO, Color.WHITE));

    Color of(Color asked) {
        return this == NORMAL ? asked : STARK.getOrDefault(asked, asked);
    }
}
