package backboard.slab;

import backboard.look.Area;

/**
 * Where the parts of a slab go. Text spots give the left end of the baseline; of several lines some may
 * go above it. Sizes are the largest the type may take.
 *
 * @param level true if the level moves up and down, false if left and right
 */
record SlabLayout(
        Area area,
        boolean level,
        Spot emblem,
        Spot word,
        Spot count,
        Spot sub,
        Spot aim,
        Spot then,
        Spot round,
        Area roundPips,
        Spot station,
        Area stationPips) {

    /**
     * @param width at most, in u; 0 leaves the part out
     * @param lines at most
     */
    record Spot(double x, double y, double size, double width, int lines) {

        Spot(double x, double y, double size, double width) {
            this(x, y, size, width, 1);
        }

        static final Spot NOWHERE = new Spot(0, 0, 0, 0);

        boolean isShown() {
            return width > 0;
        }
    }

    private static final double SAFE = 96;

    /** From these widths on a column is full, or slim. */
    private static final double FULL = 500;

    private static final double SLIM = 380;

    /** The shape that suits the area: full or narrow column in landscape, deep or shallow band in portrait. */
    static SlabLayout of(Area area) {
        if (area.height() > area.width()) {
            return area.width() >= FULL ? full(area) : area.width() >= SLIM ? slim(area) : narrow(area);
        }
        return area.height() >= 440 ? top(area) : band(area);
    }

    private static SlabLayout full(Area area) {
        double w = area.width() - SAFE - 60;
        return new SlabLayout(
                area,
                true,
                new Spot(SAFE + 34, 108, 62, 62),
                new Spot(SAFE + 86, 138, 92, w - 70),
                new Spot(SAFE - 14, 548, 478, w + 24),
                new Spot(SAFE, 634, 50, w),
                new Spot(SAFE, 738, 74, w, 2),
                new Spot(SAFE, 792, 42, w),
                new Spot(SAFE, 850, 56, w),
                new Area(SAFE, 872, w, 18),
                new Spot(SAFE, 968, 56, w),
                new Area(SAFE, 990, w, 18));
    }

    private static SlabLayout slim(Area area) {
        double left = Math.min(SAFE, area.width() * .22);
        double w = area.width() - left - 56;
        return new SlabLayout(
                area,
                true,
                new Spot(left + 26, 112, 50, 50),
                new Spot(left + 66, 136, 72, w - 60),
                new Spot(left - 8, 414, 318, w + 16),
                new Spot(left, 486, 46, w),
                new Spot(left, 640, 58, w, 2),
                new Spot(left, 700, 42, w, 2),
                new Spot(left, 850, 50, w),
                new Area(left, 872, w, 18),
                new Spot(left, 968, 50, w),
                new Area(left, 990, w, 18));
    }

    private static SlabLayout narrow(Area area) {
        double left = Math.min(SAFE, area.width() * .28);
        double w = area.width() - left - 36;
        // Too narrow for both side by side, the word goes below its shape.
        boolean beside = w >= 220;
        return new SlabLayout(
                area,
                true,
                beside ? new Spot(left + 22, 108, 44, 44) : new Spot(left + 26, 84, 50, 50),
                beside ? new Spot(left + 58, 130, 62, w - 48) : new Spot(left, 186, 70, w),
                new Spot(left - 6, beside ? 346 : 390, 236, w + 12),
                new Spot(left, beside ? 404 : 448, 40, w),
                new Spot(left, beside ? 520 : 560, 54, w, 3),
                new Spot(left, beside ? 574 : 614, 38, w, 4),
                new Spot(left, 864, 44, w),
                new Area(left, 884, w, 16),
                new Spot(left, 970, 44, w),
                new Area(left, 990, w, 16));
    }

    private static SlabLayout top(Area area) {
        double left = 54;
        double right = area.width() - left;
        double column = Math.max(560, area.width() * .52);
        double pips = column + 270;
        return new SlabLayout(
                area,
                false,
                new Spot(left + 34, 142, 62, 62),
                new Spot(left + 86, 172, 92, column - left - 106),
                new Spot(left - 14, 498, 430, column - left - 10),
                new Spot(column, 200, 50, right - column),
                new Spot(column, 304, 74, right - column, 2),
                new Spot(column, 362, 42, right - column),
                new Spot(column, 440, 44, 250),
                new Area(pips, 412, right - pips, 18),
                new Spot(column, 506, 44, 250),
                new Area(pips, 478, right - pips, 18));
    }

    private static SlabLayout band(Area area) {
        double left = 54;
        double h = area.height();
        double column = area.width() * .60;
        double right = area.width() - left;
        return new SlabLayout(
                area,
                false,
                new Spot(left + 28, 96, 50, 50),
                new Spot(left + 72, 122, 72, column - left - 310),
                new Spot(column - 220, h - 56, 210, 210),
                new Spot(left, h - 56, 40, column - left - 240),
                Spot.NOWHERE,
                Spot.NOWHERE,
                new Spot(column + 24, h - 175, 40, right - column - 24),
                new Area(column + 24, h - 159, right - column - 24, 16),
                new Spot(column + 24, h - 88, 40, right - column - 24),
                new Area(column + 24, h - 72, right - column - 24, 16));
    }
}
