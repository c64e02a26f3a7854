package backboard.wall;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.Role;
import backboard.look.Sheet;
import backboard.look.Theme;
import backboard.look.Type;
import backboard.mannequin.Palette;
import backboard.muscles.Crop;
import backboard.muscles.MuscleMap;
import backboard.muscles.View;
import backboard.muscles.Worked;
import backboard.slab.SlabPainter;
import backboard.slab.Tone;
import backboard.wall.Screen.ClosedScreen;
import backboard.wall.Screen.DoneScreen;
import backboard.wall.Screen.IdleScreen;
import backboard.wall.Screen.Total;
import backboard.wall.Screen.Totals;
import backboard.wall.Screen.Wait;
import backboard.wall.Screen.WarmUpLine;
import java.util.List;

/** The screens without a running class: idle, done, closed. */
final class QuietPainter {

    private static final double SLIVER = 60;
    /** Height of the day's sets with their comparison, down to the tails of its letters. */
    private static final double TOTAL = 134;

    private QuietPainter() {}

    // ---- idle

    static void idle(Ink ink, IdleScreen screen, Cast cast) {
        if (ink.isPortrait()) {
            idlePortrait(ink, screen, cast);
        } else {
            idleLandscape(ink, screen, cast);
        }
    }

    /** What changes during the day before a class: the clock, the day's sets, and the tip. */
    static List<Area> news(Sheet sheet) {
        double width = sheet.width();
        if (sheet.isPortrait()) {
            Area row = portraitNews(width, sheet.height());
            Area written = new Area(row.x(), row.y(), row.width(), Math.max(row.height(), TOTAL));
            return List.of(Parts.header(54, width - 54, sheet.height() * .08), written.inset(-8));
        }
        Area list = list(width);
        Area column = column(width);
        return List.of(
                Parts.header(120, width - Parts.SAFE_X, 96),
                totals(column).inset(-4),
                tip(list, width).inset(-4));
    }

    private static void idleLandscape(Ink ink, IdleScreen screen, Cast cast) {
        double x = 120;
        double right = ink.width() - Parts.SAFE_X;
        double width = right - x;
        screen.header().paint(ink, x, right, 96);
        double left = width * .40;
        title(ink.as(Role.TITLE), screen.title(), x - 6, 258, left);
        ink.as(Role.TITLE).textWithin(x, 342, screen.summary(), left, Type.of(Face.MEDIUM, 54, Theme.MID), 34);
        ink.as(Role.NEXT).textWithin(x, 452, screen.lead(), left, Type.of(Face.SEMI_BOLD, 54, Theme.READY), 34);
        large(ink, screen.large());
        Area list = list(ink.width());
        warmUp(ink.as(Role.WARM_UP), list, screen.listHeading(), screen.list(), cast);
        Area column = column(ink.width());
        map(ink, new Area(column.x(), column.y(), column.width(), 300), screen.worked());
        total(ink.as(Role.TOTALS), totals(column), screen.totals());
        tip(ink.as(Role.TIP), tip(list, ink.width()), screen.tip().line());
        FriezePainter.paint(
                ink, new Area(0, 650, ink.width(), ink.height() - 44 - 650), x, right, screen.stations(), cast);
    }

    private static Area list(double screen) {
        double width = screen - Parts.SAFE_X - 120;
        return new Area(120 + width * .43, 118, width * .325, 442);
    }

    /** Map and totals. */
    private static Area column(double screen) {
        double width = screen - Parts.SAFE_X - 120;
        return new Area(120 + width * .775, 118, width * .225, 538);
    }

    private static Area totals(Area column) {
        return new Area(column.x(), column.y() + 316, column.width(), 130);
    }

    private static Area tip(Area list, double screen) {
        return new Area(list.x(), list.bottom() + 14, screen - Parts.SAFE_X - list.x(), 66);
    }

    /** The day on the back, which is what it is for. */
    private static void map(Ink ink, Area area, Worked worked) {
        if (!worked.main().isEmpty()) {
            MuscleMap.paint(ink, area, worked, View.BACK, Crop.UPPER, Theme.BG);
        }
    }

    /** One line under the lists. */
    private static void tip(Ink ink, Area area, String tip) {
        if (tip.isEmpty()) {
            return;
        }
        Ink.Block block = Parts.blockIn(ink, tip, area.width(), area.height(), Type.of(Face.MEDIUM, 42, Theme.MID));
        ink.write(block, area.x(), area.y() + block.type().size() * .9);
    }

    private static void idlePortrait(Ink ink, IdleScreen screen, Cast cast) {
        double x = 54;
        double width = ink.width() - 2 * x;
        double h = ink.height();
        screen.header().paint(ink, x, x + width, h * .08);
        title(ink.as(Role.TITLE), screen.title(), x - 6, h * .175, width);
        ink.as(Role.TITLE).textWithin(x, h * .212, screen.summary(), width, Type.of(Face.MEDIUM, 54, Theme.MID), 34);
        ink.as(Role.NEXT).textWithin(x, h * .265, screen.lead(), width, Type.of(Face.SEMI_BOLD, 54, Theme.READY), 34);
        large(ink, screen.large());
        warmUp(
                ink.as(Role.WARM_UP),
                new Area(x, h * .39, width * .58, h * .235),
                screen.listHeading(),
                screen.list(),
                cast);
        map(ink, new Area(x + width * .62, h * .385, width * .38, h * .24), screen.worked());
        Area row = portraitNews(ink.width(), h);
        total(ink.as(Role.TOTALS), new Area(row.x(), row.y(), width * .4, row.height()), screen.totals());
        Parts.note(
                ink.as(Role.TIP),
                new Area(row.x() + width * .44, row.y(), width * .56, row.height()),
                screen.tip(),
                40);
        FriezePainter.paint(ink, new Area(0, h * .715, ink.width(), h * .265), x, x + width, screen.stations(), cast);
    }

    /** Totals and tip. */
    private static Area portraitNews(double width, double height) {
        return new Area(54, height * .635, width - 108, height * .075);
    }

    /** One line, or two where one would be small. */
    private static void title(Ink ink, String title, double x, double baseline, double width) {
        Type type = Type.of(Face.BOLD, 190, Theme.HI);
        Type line = ink.fit(title, width, type, 120);
        if (ink.measure(title, line) <= width) {
            ink.text(x, baseline, title, line);
            return;
        }
        Ink.Block block = ink.block(title, width, 2, type.sized(86), 60);
        ink.write(block, x, baseline + 14 - (block.lines().size() - 1) * block.lineHeight());
    }

    /** All beside the countdown, which is there before a class: lists, map, total and tip. */
    static Area beside(Area screen, boolean portrait) {
        if (portrait) {
            return new Area(54, screen.height() * .385, screen.width() - 108, screen.height() * .325);
        }
        double width = screen.width() - Parts.SAFE_X - 120;
        return new Area(120 + width * .43, 118, width * .57, 526);
    }

    // ---- the countdown to the class, which is painted by itself every second

    static Area sliver(Sheet sheet) {
        return sheet.isPortrait() ? new Area(0, 0, sheet.width(), SLIVER) : new Area(0, 0, SLIVER, sheet.height());
    }

    static Area digits(Sheet sheet) {
        double h = sheet.height();
        return sheet.isPortrait()
                ? new Area(48, h * .27, sheet.width() - 102, h * .108)
                : new Area(114, 462, (sheet.width() - Parts.SAFE_X - 120) * .40 + 6, 184);
    }

    static void wait(Ink ink, Wait wait) {
        SlabPainter.paintSliver(ink, sliver(ink.sheet()), wait.level(), Tone.READY);
        large(ink, wait.countdown());
    }

    private static void large(Ink ink, String text) {
        Area area = digits(ink.sheet());
        boolean portrait = ink.isPortrait();
        ink.as(Role.NEXT)
                .textWithin(
                        area.x(),
                        portrait ? ink.height() * .365 : 632,
                        text,
                        area.width(),
                        Type.of(Face.BOLD, portrait ? 240 : 232, Theme.READY),
                        60);
    }

    private static void warmUp(Ink ink, Area area, String heading, List<WarmUpLine> lines, Cast cast) {
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
            double x = row.x() + row.width() * .20;
            Area place = new Area(row.x() + 14, row.y() + 6, x - row.x() - 28, row.height() - 10);
            cast.of(lines.get(i).performer())
                    .ifPresent(mannequin -> FigurePainter.paint(
                            ink,
                            place,
                            mannequin,
                            mannequin.figure().endOfFirstLeg(),
                            false,
                            Palette.on(Theme.SURFACE_1)));
            Type type = Type.of(Face.SEMI_BOLD, 44, Theme.HI);
            double amount =
                    ink.textRight(row.right() - 20, baseline, lines.get(i).amount(), type.sized(42));
            Ink.Block name =
                    Parts.blockIn(ink, lines.get(i).name(), row.right() - x - amount - 44, row.height() - 4, type);
            double nameTop = row.centreY() - name.height() / 2;
            ink.write(name, x, nameTop + name.type().size() * .86);
        }
    }

    private static void total(Ink ink, Area area, Totals totals) {
        if (totals.sets() == 0) {
            Parts.note(ink, area, totals.invitation(), 40);
            return;
        }
        double number =
                ink.text(area.x() - 3, area.y() + 76, String.valueOf(totals.sets()), Type.of(Face.BOLD, 108, Theme.HI));
        ink.textWithin(
                area.x() + number + 14,
                area.y() + 76,
                totals.ofToday(),
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

    // ---- done

    static void done(Ink ink, Area stage, DoneScreen screen, Cast cast) {
        boolean portrait = ink.isPortrait();
        double x = portrait ? 54 : stage.x() + 61;
        double right = stage.right() - (portrait ? 54 : Parts.SAFE_X);
        double width = right - x;
        double top = stage.y();
        double h = stage.height();
        screen.header().paint(ink, x, right, top + (portrait ? h * .052 : 96));
        double titleY = portrait ? top + h * .17 : 300;
        Area map = portrait
                ? new Area(x, top + h * .46, width, h * .32)
                : new Area(x + width * .74, 150, width * .26, 720);
        map(ink, map, screen.worked());
        double left = portrait ? width : width * .72;
        ink.as(Role.TITLE).textWithin(x - 6, titleY, screen.title(), left, Type.of(Face.BOLD, 190, Theme.HI), 90);
        double figuresY = titleY + (portrait ? 220 : 230);
        for (int i = 0; i < screen.totals().size(); i++) {
            total(
                    ink.as(Role.TOTALS),
                    x + i * left / 2,
                    figuresY,
                    left / 2 - 20,
                    screen.totals().get(i));
        }
        double lineY = screen.totals().isEmpty() ? titleY + 130 : figuresY + (portrait ? 150 : 200);
        ink.as(Role.TITLE).textWithin(x, lineY, screen.line(), left, Type.of(Face.SEMI_BOLD, 60, Theme.MID), 38);
        ink.as(Role.NEXT).textWithin(x, lineY + 76, screen.next(), left, Type.of(Face.MEDIUM, 54, Theme.LO), 38);
        Area band = portrait ? doneBand(stage) : new Area(x, 908, width, 118);
        BandPainter.paint(ink, band, screen.tip(), cast);
    }

    /** The lowest band in portrait. */
    static Area doneBand(Area stage) {
        return new Area(stage.x() + 54, stage.y() + stage.height() * .8, stage.width() - 108, 118);
    }

    private static void total(Ink ink, double x, double baseline, double width, Total total) {
        ink.textWithin(x - 4, baseline, total.number(), width, Type.of(Face.BOLD, 170, Theme.MOVE), 80);
        ink.textWithin(x, baseline + 62, total.word(), width, Type.of(Face.SEMI_BOLD, 48, Theme.HI), 30);
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
