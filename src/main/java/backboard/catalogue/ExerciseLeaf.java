package backboard.catalogue;

import backboard.catalogue.TextField.Kind;
import backboard.kiosk.State;
import backboard.library.OwnAssets.Origin;
import backboard.look.Area;
import backboard.look.Sheet;
import backboard.look.TouchButton;
import backboard.look.TouchButton.Rank;
import backboard.training.Exercise;
import backboard.wall.FitCheck.Verdict;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One exercise: its fields in four groups, and the wall that shows it. */
final class ExerciseLeaf extends Leaf {

    private static final long serialVersionUID = 1L;
    private static final double BUTTON = 88;

    private final transient Speech speech;
    private final transient Draft draft;
    private final transient SettingPages settings;
    private final transient Way way;
    private final List<TouchButton> tabs = new ArrayList<>();
    private final List<TouchButton> buttons = new ArrayList<>();
    private final TileGrid grid;
    private final Preview preview;
    private Tab tab;
    private transient @Nullable Fit fit;

    /** A group of fields. */
    enum Tab {
        CUES,
        SETUP,
        AMOUNT,
        KIND
    }

    /** Where it goes from here. */
    interface Way {

        void text(TextField field);

        void words();

        void save();

        void drop();

        void delete();

        void back();
    }

    ExerciseLeaf(Speech speech, Draft draft, Tab tab, SettingPages settings, Way way) {
        super(
                "catalogue-exercise",
                draft.in(speech.language()).name(),
                speech.name("catalogue.origin.", draft.origin()),
                way::back);
        this.speech = speech;
        this.draft = draft;
        this.settings = settings;
        this.way = way;
        this.tab = tab;
        preview = new Preview(speech.say("catalogue.preview"));
        grid = new TileGrid("catalogue-fields", 250, 88, speech.say("catalogue.before"), speech.say("catalogue.after"));
        for (Tab one : Tab.values()) {
            tabs.add(new TouchButton(
                    "catalogue-tab-" + one.name().toLowerCase(Locale.ROOT),
                    speech.name("catalogue.tab.", one),
                    Rank.QUIET,
                    32,
                    event -> turn(one)));
        }
        tabs.forEach(this::add);
        add(grid);
        add(preview);
        buttons();
        turn(tab);
    }

    private void buttons() {
        TouchButton save =
                new TouchButton("catalogue-save", speech.say("catalogue.save"), Rank.PRIMARY, 42, event -> way.save());
        save.setEnabled(draft.isChanged());
        buttons.add(save);
        buttons.add(new TouchButton("catalogue-words", speech.foreign().own(), Rank.PLAIN, 36, event -> way.words()));
        if (draft.isChanged()) {
            buttons.add(new TouchButton(
                    "catalogue-drop", speech.say("catalogue.drop"), Rank.OUTLINE, 32, event -> way.drop()));
        } else if (draft.origin() != Origin.SHIPPED) {
            String key = draft.origin() == Origin.CHANGED ? "catalogue.shipped" : "catalogue.delete";
            buttons.add(new TouchButton("catalogue-delete", speech.say(key), Rank.OUTLINE, 32, event -> way.delete()));
        }
        buttons.forEach(this::add);
    }

    Tab tab() {
        return tab;
    }

    private void turn(Tab next) {
        tab = next;
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).setSelected(i == next.ordinal());
        }
        preview.set(Sample.of(exercise(), next != Tab.SETUP));
        fill();
    }

    private Exercise exercise() {
        return draft.in(speech.language());
    }

    private void fill() {
        List<Tile> tiles = switch (tab) {
            case CUES -> texts(Kind.NAME, Kind.SHORT, Kind.AKA, Kind.BREATH, Kind.CUE);
            case SETUP -> texts(Kind.SETUP, Kind.MISTAKE, Kind.STOP);
            case AMOUNT ->
                settings(
                        Setting.MODE,
                        Setting.TARGET,
                        Setting.SETS,
                        Setting.REST,
                        Setting.TEMPO,
                        Setting.SIDES,
                        Setting.LOAD);
            case KIND ->
                settings(
                        Setting.LEVEL,
                        Setting.PATTERN,
                        Setting.REGIONS,
                        Setting.EQUIPMENT,
                        Setting.PRIMARY,
                        Setting.SECONDARY,
                        Setting.EASIER,
                        Setting.HARDER,
                        Setting.FIGURE);
        };
        grid.show(tiles, true);
    }

    private List<Tile> texts(Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> TextField.of(kind, exercise()).stream())
                .map(this::tile)
                .toList();
    }

    private Tile tile(TextField field) {
        String text = field.in(exercise());
        Optional<Verdict> verdict = fit == null ? Optional.empty() : fit.of(field);
        boolean warns = verdict.filter(one -> one != Verdict.FITS).isPresent();
        String mark = text.isEmpty()
                ? ""
                : warns ? speech.verdict(verdict) : speech.say("catalogue.meter", Fit.length(text), field.most());
        return new Tile(
                Speech.name(field),
                speech.field(field),
                text.isEmpty() ? speech.say("catalogue.add") : text,
                mark,
                warns,
                () -> way.text(field));
    }

    private List<Tile> settings(Setting... some) {
        return Stream.of(some)
                .map(setting -> new Tile(
                        setting.id(),
                        speech.name("catalogue.setting.", setting),
                        settings.value(setting),
                        "",
                        false,
                        () -> settings.open(setting)))
                .toList();
    }

    @Override
    public void show(State state) {
        if (fit == null) {
            fit = new Fit(state, speech.screen(this), exercise());
            fill();
        }
        preview.show(state);
    }

    @Override
    protected void arrange(Sheet sheet) {
        Area area = sheet.area();
        Dimension screen = speech.screen(this);
        double width = screen.width > screen.height ? Math.min(470, area.width() * .4) : 320;
        double height = width * screen.height / screen.width;
        double x = area.width() - width;
        put(preview, new Area(x, 0, width, height));
        for (int i = 0; i < buttons.size(); i++) {
            put(buttons.get(i), new Area(x, height + GAP + i * (BUTTON + GAP), width, BUTTON));
        }
        double left = x - 24;
        int columns = left > 690 ? 4 : 2;
        int rows = tabs.size() / columns;
        Area head = new Area(0, 0, left, rows * TOUCH + (rows - 1) * GAP);
        for (int i = 0; i < tabs.size(); i++) {
            put(tabs.get(i), head.cell(i, columns, rows, GAP));
        }
        double top = head.bottom() + GAP;
        put(grid, new Area(0, top, left, area.height() - top));
    }
}
