package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.slab.SlabPainter;
import backboard.slab.Tone;
import backboard.wall.Screen.Cell;
import backboard.wall.Screen.ClosedScreen;
import backboard.wall.Screen.DoneScreen;
import backboard.wall.Screen.Figure;
import backboard.wall.Screen.IdleScreen;
import backboard.wall.Screen.Totals;
import backboard.wall.Screen.WarmUpLine;
import java.util.List;

/** The screens without a running class: idle, done, closed. */
final class QuietPainter {

    private static final double SLIVER = 60;

    private QuietPainter() {}

    // ---- idle

    static void idle(Ink ink, IdleScreen screen) {
        if (ink.isPortrait()) {
            idlePortrait(ink, screen);
        } else {
            idleLandscape(ink, screen);
        }
    }

    private static void idleLandscape(Ink ink, IdleScreen screen) {
        screen.sliver()
                .ifPresent(
                        level -> SlabPainter.paintSliver(ink, new Area(0, 0, SLIVER, ink.height()), level, Tone.READY));
        double x = 120;
        double right = ink.width() - Parts.SAFE_X;
        double width = right - x;
        screen.header().paint(ink, x, right, 96);
        double left = width * .40;
        title(ink.as(Role.TITLE), screen.title(), x - 6, 258, left);
        ink.as(Role.TITLE).textWithin(x, 342, screen.summary(), left, Type.of(Face.MEDIUM, 54, Theme.MID), 34);
        waiting(ink.as(Role.NEXT), screen, x, 452, left, 632, 232);
        Area list = new Area(x + width * .43, 128, width * .315, 528);
        warmUp(ink.as(Role.WARM_UP), list, screen.listHeading(), screen.list());
        Area column = new Area(x + width * .765, 128, width * .235, 528);
        total(ink.as(Role.TOTALS), new Area(column.x(), column.y(), column.width(), 190), screen.totals());
        Parts.note(
                ink.as(Role.TIP), new Area(column.x(), column.y() + 214, column.width(), 314), "Tip", screen.tip(), 46);
        stations(
                ink,
                new Area(x, 700, width, 326),
                screen.stations(),
                columns(screen.stations().size()));
    }

    private static int columns(int stations) {
        return stations > 8 ? (stations + 1) / 2 : Math.max(stations, 4);
    }

    private static void idlePortrait(Ink ink, IdleScreen screen) {
        screen.sliver()
                .ifPresent(
                        level -> SlabPainter.paintSliver(ink, new Area(0, 0, ink.width(), SLIVER), level, Tone.READY));
        double x = 54;
        double width = ink.width() - 2 * x;
        double h = ink.height();
        screen.header().paint(ink, x, x + width, h * .08);
        ink.as(Role.TITLE).textWithin(x - 6, h * .175, screen.title(), width, Type.of(Face.BOLD, 190, Theme.HI), 72);
        ink.as(Role.TITLE).textWithin(x, h * .212, screen.summary(), width, Type.of(Face.MEDIUM, 54, Theme.MID), 34);
        waiting(ink.as(Role.NEXT), screen, x, h * .265, width, h * .365, 240);
        warmUp(ink.as(Role.WARM_UP), new Area(x, h * .395, width, h * .27), screen.listHeading(), screen.list());
        if (screen.stations().size() > 8) {
            stations(ink, new Area(x, h * .69, width, h * .26), screen.stations(), 4);
            return;
        }
        Area row = new Area(x, h * .685, width, h * .09);
        total(ink.as(Role.TOTALS), new Area(row.x(), row.y(), width * .4, row.height()), screen.totals());
        Parts.note(
                ink.as(Role.TIP),
                new Area(row.x() + width * .44, row.y(), width * .56, row.height()),
                "Tip",
                screen.tip(),
                44);
        stations(ink, new Area(x, h * .79, width, h * .16), screen.stations(), 4);
    }

    /** One line, or two where one would be small. */
    private static void title(Ink ink, String title, double x, double baseline, double width) {
        Type type = Type.of(Face.BOLD, 190, Theme.HI);
        Type line = ink.fit(title, width, type, 120);
        if (ink.measure(title, line) <= width) {
            ink.text(x, baseline, title, line);
            return;
        }
        Ink.Block block = ink.block(title, width, 2, type.sized(92), 60);
        ink.write(block, x, baseline + 14 - (block.lines().size() - 1) * block.lineHeight());
    }

    private static void waiting(
            Ink ink, IdleScreen screen, double x, double leadY, double width, double largeY, double size) {
        ink.textWithin(x, leadY, screen.lead(), width, Type.of(Face.SEMI_BOLD, 54, Theme.READY), 34);
        ink.textWithin(x - 6, largeY, screen.large(), width, Type.of(Face.BOLD, size, Theme.READY), 60);
    }

    private static void warmUp(Ink ink, Area area, String heading, List<WarmUpLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        ink.text(area.x(), area.y() + 48, heading, Type.of(Face.BOLD, 60, Theme.HI));
        double top = area.y() + 76;
        double pitch = Math.min(110, (area.bottom() - top + 10) / lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Area row = new Area(area.x(), top + i * pitch, area.width(), pitch - 10);
            ink.card(row, 14, Theme.SURFACE_1);
            double baseline = row.centreY() + 16;
            Type type = Type.of(Face.SEMI_BOLD, 46, Theme.HI);
            double amount =
                    ink.textRight(row.right() - 24, baseline, lines.get(i).amount(), type.sized(44));
            ink.textWithin(row.x() + 24, baseline, lines.get(i).name(), row.width() - amount - 80, type, Parts.FLOOR);
        }
    }

    private static void total(Ink ink, Area area, Totals totals) {
        if (totals.sets() == 0) {
            Parts.note(ink, area, "Check in", totals.invitation(), 40);
            return;
        }
        double number =
                ink.text(area.x() - 3, area.y() + 76, String.valueOf(totals.sets()), Type.of(Face.BOLD, 108, Theme.HI));
        ink.textWithin(
                area.x() + number + 14,
                area.y() + 76,
                totals.sets() == 1 ? "set today" : "sets today",
                area.width() - number - 14,
                Type.of(Face.SEMI_BOLD, 44, Theme.HI),
                Parts.FLOOR);
        ink.textWithin(
                area.x(),
                area.y() + 126,
                totals.comparison(),
                area.width(),
                Type.of(Face.MEDIUM, 38, Theme.LO),
                Parts.FLOOR);
    }

    private static void stations(Ink ink, Area area, List<Cell> cells, int columns) {
        if (cells.isEmpty()) {
            return;
        }
        int rows = (cells.size() + columns - 1) / columns;
        for (int i = 0; i < cells.size(); i++) {
            Area cell = area.cell(i, columns, rows, 14);
            ink.card(cell, 14, Theme.SURFACE_1);
            station(ink.as(Role.STATIONS), cell, cells.get(i));
        }
    }

    private static void station(Ink ink, Area cell, Cell station) {
        String number = String.valueOf(station.number());
        boolean tall = cell.height() > 200;
        Type type = Type.of(Face.BOLD, tall ? 110 : Math.min(60, cell.height() * .6), Theme.WORK);
        if (tall) {
            ink.text(cell.x() + 18, cell.y() + 112, number, type);
            Ink.Block name =
                    Parts.blockIn(ink, station.name(), cell.width() - 32, 150, Type.of(Face.SEMI_BOLD, 42, Theme.HI));
            ink.write(name, cell.x() + 18, cell.y() + 176);
            return;
        }
        if (cell.height() > 120 || cell.width() < 190) {
            ink.text(cell.x() + 14, cell.y() + 52, number, type.sized(Math.min(52, type.size())));
            Ink.Block name = Parts.blockIn(
                    ink, station.name(), cell.width() - 24, cell.height() - 66, Type.of(Face.SEMI_BOLD, 34, Theme.HI));
            ink.write(name, cell.x() + 14, cell.y() + 58 + name.type().size() * .9);
            return;
        }
        double taken = ink.text(cell.x() + 16, cell.centreY() + type.size() * .35, number, type);
        Ink.Block name = Parts.blockIn(
                ink,
                station.name(),
                cell.width() - taken - 44,
                cell.height() - 12,
                Type.of(Face.SEMI_BOLD, 34, Theme.HI));
        double top = cell.centreY() - name.height() / 2;
        ink.write(name, cell.x() + taken + 30, top + name.type().size() * .84);
    }

    // ---- done

    static void done(Ink ink, Area stage, DoneScreen screen) {
        boolean portrait = ink.isPortrait();
        double x = portrait ? 54 : stage.x() + 61;
        double right = stage.right() - (portrait ? 54 : Parts.SAFE_X);
        double width = right - x;
        double top = stage.y();
        double h = stage.height();
        screen.header().paint(ink, x, right, top + (portrait ? h * .052 : 96));
        double titleY = portrait ? top + h * .17 : 300;
        ink.as(Role.TITLE).textWithin(x - 6, titleY, screen.title(), width, Type.of(Face.BOLD, 190, Theme.HI), 90);
        double figuresY = titleY + (portrait ? 300 : 230);
        for (int i = 0; i < screen.figures().size(); i++) {
            figure(
                    ink.as(Role.TOTALS),
                    x + i * width / 3,
                    figuresY,
                    width / 3 - 20,
                    screen.figures().get(i));
        }
        double lineY = screen.figures().isEmpty() ? titleY + 140 : figuresY + (portrait ? 260 : 200);
        ink.as(Role.TITLE).textWithin(x, lineY, screen.line(), width, Type.of(Face.SEMI_BOLD, 60, Theme.MID), 38);
        ink.as(Role.NEXT).textWithin(x, lineY + 84, screen.next(), width, Type.of(Face.MEDIUM, 54, Theme.LO), 38);
        Area band = new Area(x, portrait ? top + h * .8 : 908, width, 118);
        BandPainter.paint(ink, band, new Screen.Band.Advice("Tip", screen.tip()));
    }

    private static void figure(Ink ink, double x, double baseline, double width, Figure figure) {
        ink.textWithin(x - 4, baseline, figure.number(), width, Type.of(Face.BOLD, 170, Theme.MOVE), 80);
        ink.textWithin(x, baseline + 62, figure.word(), width, Type.of(Face.SEMI_BOLD, 48, Theme.HI), 30);
    }

    // ---- closed

    static void closed(Ink ink, ClosedScreen screen) {
        double x = ink.isPortrait() ? 54 : Parts.SAFE_X;
        double width = ink.width() - 2 * x;
        screen.header().paint(ink, x, x + width, ink.isPortrait() ? ink.height() * .08 : 96);
        double middle = ink.height() * .52;
        ink.as(Role.TITLE).textWithin(x - 6, middle, screen.title(), width, Type.of(Face.BOLD, 190, Theme.LO), 90);
        ink.as(Role.NEXT).textWithin(x, middle + 96, screen.opens(), width, Type.of(Face.MEDIUM, 64, Theme.LO), 40);
    }
}
