package backboard.checkin;

import backboard.look.Area;
import backboard.look.Face;
import backboard.look.Ink;
import backboard.look.ScreenPane;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.Type;
import backboard.training.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The stations of the circuit, one of them chosen. */
final class StationChooser extends ScreenPane {

    private static final long serialVersionUID = 1L;
    private static final double LOWEST = 80;
    private static final double HIGHEST = 104;
    private static final double NARROWEST = 150;

    private final List<StationButton> buttons = new ArrayList<>();
    private final transient Consumer<Station> chosen;

    StationChooser(Consumer<Station> chosen) {
        this.chosen = chosen;
        setName("stations");
    }

    void show(List<Station> stations) {
        removeAll();
        buttons.clear();
        for (Station station : stations) {
            StationButton button = new StationButton(station, chosen);
            buttons.add(button);
            add(button);
        }
        revalidate();
        repaint();
    }

    void mark(Optional<Station> station) {
        buttons.forEach(button -> button.setSelected(
                station.filter(one -> one.number() == button.station.number()).isPresent()));
    }

    /** As few columns as the height allows, then as few rows. */
    @Override
    protected void arrange(Sheet sheet) {
        int count = buttons.size();
        if (count == 0) {
            return;
        }
        int mostRows = Math.max(1, (int) ((sheet.height() + Page.GAP) / (LOWEST + Page.GAP)));
        int mostColumns = Math.max(1, (int) ((sheet.width() + Page.GAP) / (NARROWEST + Page.GAP)));
        int columns = Math.min(mostColumns, Math.max((count + mostRows - 1) / mostRows, preferredColumns(sheet)));
        int rows = (count + columns - 1) / columns;
        double height = Math.min(sheet.height(), rows * HIGHEST + (rows - 1) * Page.GAP);
        Area area = new Area(0, 0, sheet.width(), height);
        for (int i = 0; i < count; i++) {
            put(buttons.get(i), area.cell(i, columns, rows, Page.GAP));
        }
    }

    /** In a wide area a single column would be a list of long empty bars. */
    private static int preferredColumns(Sheet sheet) {
        return Math.max(1, (int) Math.round(sheet.width() / 480));
    }

    @Override
    protected void paint(Ink ink) {
        // The buttons are all there is.
    }

    /** A station's number and name. */
    private static final class StationButton extends TouchButton {

        private static final long serialVersionUID = 1L;

        /** Below this width everything moves together. */
        private static final double NARROW = 220;
        /** From this width on a name has room in one line. */
        private static final double WIDE = 300;

        private final transient Station station;

        StationButton(Station station, Consumer<Station> chosen) {
            super(
                    "station-" + station.number(),
                    station.number() + " " + station.exercise().shortName(),
                    Rank.QUIET,
                    36,
                    event -> chosen.accept(station));
            this.station = station;
        }

        @Override
        protected void paintLabel(Ink ink, Area area) {
            boolean narrow = area.width() < NARROW;
            String number = String.valueOf(station.number());
            Type bold = Type.of(Face.BOLD, narrow ? 30 : 44, labelColour());
            double margin = narrow ? 7 : 16;
            double slot = ink.measure("20", bold);
            ink.textCentre(margin + slot / 2, area.centreY() + bold.size() * .35, number, bold);
            double x = margin + slot + (narrow ? 6 : 14);
            Ink.Block block = ink.block(
                    station.exercise().shortName(),
                    area.width() - x - margin + 2,
                    area.width() < WIDE ? 2 : 1,
                    Type.of(Face.SEMI_BOLD, textSize(), labelColour()),
                    Page.FLOOR);
            double top = area.centreY() - block.height() / 2;
            ink.write(block, x, top + block.type().size() * .87);
        }
    }
}
