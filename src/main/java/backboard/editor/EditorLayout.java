package backboard.editor;

import backboard.look.Area;
import backboard.look.Sheet;
import java.util.Optional;

/**
 * Where the parts of the editor stand, in u. Source: visual target of the staff's editor: library 25 %, circuit 44 %, preview 29 %. Upright
 * the library lies below. While something is typed the keys take the place of what is not looked at then.
 */
record EditorLayout(
        Area header,
        Area week,
        Optional<Area> library,
        Optional<Area> circuit,
        Optional<Area> keys,
        Optional<Area> preview,
        Optional<Area> balance,
        Optional<Area> remarks,
        Optional<Area> undo,
        Optional<Area> redo,
        Optional<Area> publish) {

    static final double GAP = 16;
    private static final double COLUMN = 24;
    private static final double TOP = 54;
    private static final double BODY = 250;
    private static final double BOTTOM = 54;
    private static final double CIRCUIT = 756;
    private static final double BALANCE = 190;
    private static final double ACTION = 80;
    private static final double KEYS = 272;
    /** Height of what stands between the stations and the library where the library lies below. */
    private static final double UPRIGHT = 244;

    static EditorLayout of(Sheet sheet, boolean typing) {
        double margin = Margins.of(sheet);
        double width = sheet.width() - 2 * margin;
        return sheet.isPortrait() ? upright(sheet, margin, width, typing) : flat(sheet, margin, width, typing);
    }

    private static EditorLayout flat(Sheet sheet, double margin, double width, boolean typing) {
        double bottom = sheet.height() - BOTTOM;
        double sides = width - CIRCUIT - 2 * COLUMN;
        double shelf = sides * .459;
        double side = sides - shelf;
        double middle = margin + shelf + COLUMN;
        double right = middle + CIRCUIT + COLUMN;
        Area header = new Area(margin, TOP, width, 80);
        Area week = new Area(margin, 150, width, 80);
        Area library = new Area(margin, BODY, shelf + LibraryPane.TRACK, bottom - BODY);
        Area circuit = new Area(middle, BODY - 10, CIRCUIT, bottom - BODY + 10);
        double preview = side * 9 / 16;
        double balance = BODY + preview + GAP;
        double remarks = balance + BALANCE + GAP;
        Optional<Area> wall = Optional.of(new Area(right, BODY, side, preview));
        Optional<Area> meter = Optional.of(new Area(right, balance, side, BALANCE));
        if (typing) {
            double keys = bottom - KEYS;
            return new EditorLayout(
                    header,
                    week,
                    Optional.of(library),
                    Optional.of(new Area(middle, BODY - 10, CIRCUIT, keys - 14 - BODY)),
                    Optional.of(new Area(middle, keys, width - shelf - COLUMN, KEYS)),
                    wall,
                    meter,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        double actions = bottom - ACTION;
        return new EditorLayout(
                header,
                week,
                Optional.of(library),
                Optional.of(circuit),
                Optional.empty(),
                wall,
                meter,
                Optional.of(new Area(right, remarks, side, actions - GAP - remarks)),
                Optional.of(new Area(right, actions, ACTION, ACTION)),
                Optional.of(new Area(right + ACTION + GAP, actions, ACTION, ACTION)),
                Optional.of(new Area(right + 2 * (ACTION + GAP), actions, side - 2 * (ACTION + GAP), ACTION)));
    }

    private static EditorLayout upright(Sheet sheet, double margin, double width, boolean typing) {
        double bottom = sheet.height() - BOTTOM;
        double body = BODY + 86;
        Area header = new Area(margin, TOP, width, 176);
        Area week = new Area(margin, 246, width, 80);
        double actions = bottom - ACTION;
        if (typing) {
            return new EditorLayout(
                    header,
                    week,
                    Optional.of(new Area(margin, body + 12, width + LibraryPane.TRACK, bottom - KEYS - 36 - body)),
                    Optional.empty(),
                    Optional.of(new Area(margin, bottom - KEYS, width, KEYS)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
        double circuit = CircuitPane.HEAD + CircuitPane.EIGHT;
        double second = body + circuit + GAP;
        double library = second + UPRIGHT + GAP;
        double rest = margin + UPRIGHT * 9 / 16 + GAP;
        double beside = (margin + width - rest - GAP) / 2;
        return new EditorLayout(
                header,
                week,
                Optional.of(new Area(margin, library, width + LibraryPane.TRACK, actions - GAP - library)),
                Optional.of(new Area(margin, body, width, circuit)),
                Optional.empty(),
                Optional.of(new Area(margin, second, UPRIGHT * 9 / 16, UPRIGHT)),
                Optional.of(new Area(rest, second, beside, BALANCE)),
                Optional.of(new Area(rest + beside + GAP, second, beside, UPRIGHT)),
                Optional.of(new Area(margin, actions, ACTION, ACTION)),
                Optional.of(new Area(margin + ACTION + GAP, actions, ACTION, ACTION)),
                Optional.of(new Area(margin + 2 * (ACTION + GAP), actions, width - 2 * (ACTION + GAP), ACTION)));
    }
}
