package backboard.workbench;

import backboard.figure.Figure;
import backboard.figure.Movement;
import backboard.library.AssetSource;
import backboard.look.Theme;
import backboard.mannequin.Mannequin;
import backboard.training.Exercise;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.Timer;

/** The workbench: exercises at the left, the moving figure at the right, what is wrong with its file below. For the UI thread. */
public final class WorkbenchPanel extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int FRAME_MS = 33;
    private static final int LOOK_MS = 500;

    private final transient Shelf shelf;
    private final transient Playback playback;
    private final ExerciseList exercises;
    private final Easel easel = new Easel();
    private final JTextArea file = line("file");
    private final JTextArea mistake = line("mistake");
    private final JToggleButton pause = new JToggleButton("Pause");
    private final Timer frames = new Timer(FRAME_MS, event -> frame());
    private final Timer looks = new Timer(LOOK_MS, event -> look());
    private transient Optional<Exercise> exercise = Optional.empty();
    private transient Optional<Mannequin> mannequin = Optional.empty();
    private transient Optional<Movement> movement = Optional.empty();

    /**
     * @param layers the assets, as for {@link backboard.library.Library#read}; asked again twice a second for as long as the panel is in a
     *     window
     * @param nanos of a clock that never jumps
     * @param first id of the exercise to begin with; the first of all if empty
     */
    public WorkbenchPanel(List<AssetSource> layers, LongSupplier nanos, Optional<String> first) {
        super(new BorderLayout(16, 12));
        this.shelf = new Shelf(layers);
        this.playback = new Playback(nanos);
        this.exercises = new ExerciseList(one -> shelf.figure(one).isPresent(), this::choose);
        setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        exercises.setPreferredSize(new Dimension(440, 400));
        mistake.setForeground(Theme.ERROR);
        JPanel below = new JPanel(new BorderLayout(0, 4));
        below.add(controls(), BorderLayout.NORTH);
        below.add(file, BorderLayout.CENTER);
        below.add(mistake, BorderLayout.SOUTH);
        JPanel right = new JPanel(new BorderLayout(0, 8));
        right.add(easel, BorderLayout.CENTER);
        right.add(below, BorderLayout.SOUTH);
        add(exercises, BorderLayout.WEST);
        add(right, BorderLayout.CENTER);
        exercises.offer(shelf.exercises().values());
        first.ifPresent(exercises::choose);
    }

    private static JTextArea line(String name) {
        JTextArea line = new JTextArea();
        line.setName(name);
        line.setEditable(false);
        line.setFocusable(false);
        line.setOpaque(false);
        line.setLineWrap(true);
        line.setWrapStyleWord(true);
        return line;
    }

    /** In two rows, which fit beside the list in a window 1280 wide. */
    private JPanel controls() {
        JPanel time = row();
        pause.addActionListener(event -> {
            playback.run(!pause.isSelected());
            frame();
        });
        time.add(named(pause, "pause", 'P'));
        time.add(step("Start", "start", 'S', 0));
        time.add(step("Half", "half", 'H', .5));
        time.add(step("End", "end", 'E', 1));
        JPanel look = row();
        ButtonGroup speeds = new ButtonGroup();
        look.add(choice(speeds, "25 %", "speed-25", '2', false, () -> playback.speed(.25)));
        look.add(choice(speeds, "50 %", "speed-50", '5', false, () -> playback.speed(.5)));
        look.add(choice(speeds, "100 %", "speed-100", '1', true, () -> playback.speed(1)));
        ButtonGroup company = new ButtonGroup();
        look.add(choice(company, "Alone", "alone", 'A', true, () -> easel.keep(Easel.Company.ALONE)));
        look.add(choice(company, "Ghost", "ghost", 'G', false, () -> easel.keep(Easel.Company.GHOST)));
        look.add(choice(company, "Both ends", "ends", 'B', false, () -> easel.keep(Easel.Company.BOTH_ENDS)));
        JPanel both = new JPanel(new GridLayout(2, 1));
        both.add(time);
        both.add(look);
        return both;
    }

    private static JPanel row() {
        return new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 4));
    }

    /** Stands still at a share of the first leg. */
    private AbstractButton step(String text, String name, char key, double share) {
        JButton button = new JButton(text);
        button.addActionListener(event -> {
            pause.setSelected(true);
            mannequin.ifPresent(shown -> playback.standAt(shown.figure().endOfFirstLeg() * share));
            frame();
        });
        return named(button, name, key);
    }

    private static AbstractButton choice(
            ButtonGroup group, String text, String name, char key, boolean chosen, Runnable action) {
        JToggleButton button = new JToggleButton(text, chosen);
        button.addActionListener(event -> action.run());
        group.add(button);
        return named(button, name, key);
    }

    private static AbstractButton named(AbstractButton button, String name, char key) {
        button.setName(name);
        button.setMnemonic(key);
        button.setToolTipText("Alt+" + key);
        return button;
    }

    @Override
    public void addNotify() {
        super.addNotify();
        frames.start();
        looks.start();
    }

    @Override
    public void removeNotify() {
        frames.stop();
        looks.stop();
        super.removeNotify();
    }

    private void choose(Exercise chosen) {
        exercise = Optional.of(chosen);
        playback.restart();
        present();
    }

    /** Sees whether somebody has saved a file; the figure goes on from where it is. */
    private void look() {
        if (shelf.refresh()) {
            exercises.offer(shelf.exercises().values());
            exercise = exercises.choice();
            present();
        }
    }

    private void present() {
        Optional<Figure> figure = exercise.flatMap(shelf::figure);
        mannequin = figure.flatMap(
                drawn -> exercise.map(worked -> Mannequin.of(drawn, worked.primary(), worked.secondary())));
        movement = figure.flatMap(drawn -> exercise.map(worked -> new Movement(drawn, worked.tempo())));
        file.setText(exercise.map(this::source).orElse(""));
        mistake.setText(exercise.flatMap(shelf::mistake).map(Object::toString).orElse(""));
        revalidate();
        frame();
    }

    private String source(Exercise shown) {
        String name = shelf.file(shown);
        return shelf.figure(shown).isPresent()
                ? name + " at tempo " + shown.tempo().text()
                : "No figure yet; write " + name;
    }

    private void frame() {
        double moving = movement.map(going -> going.at(playback.milliseconds()).position())
                .orElse(0.0);
        double most =
                mannequin.map(shown -> (double) shown.figure().poses().size()).orElse(0.0);
        easel.display(mannequin, Math.min(playback.standing().orElse(moving), most));
    }
}
