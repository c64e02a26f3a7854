package backboard.workbench;

import backboard.look.Theme;
import backboard.training.Exercise;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.AbstractAction;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** All exercises below a field to search in; those without a figure are fainter and say so. */
final class ExerciseList extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField search = new JTextField();
    private final DefaultListModel<Exercise> shown = new DefaultListModel<>();
    private final JList<Exercise> list = new JList<>(shown);
    private transient List<Exercise> all = List.of();
    private final transient Consumer<Exercise> chosen;
    private boolean filling;

    /**
     * @param hasFigure asked whenever a line is painted
     * @param chosen told when another exercise is chosen
     */
    ExerciseList(Predicate<Exercise> hasFigure, Consumer<Exercise> chosen) {
        super(new BorderLayout(0, 8));
        this.chosen = chosen;
        search.setName("search");
        search.putClientProperty("JTextField.placeholderText", "Search");
        list.setName("exercises");
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Line(hasFigure));
        list.addListSelectionListener(event -> tell());
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                fill();
            }
        });
        chooseWith(KeyEvent.VK_DOWN, 1);
        chooseWith(KeyEvent.VK_UP, -1);
        add(search, BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
    }

    /** The arrow keys choose also while the search field has the keyboard. */
    private void chooseWith(int key, int by) {
        search.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key, 0), "choose " + by);
        search.getActionMap().put("choose " + by, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                int index = Math.max(0, Math.min(shown.size() - 1, list.getSelectedIndex() + by));
                list.setSelectedIndex(index);
                list.ensureIndexIsVisible(index);
            }
        });
    }

    /** Takes over the exercises; the choice stays. */
    void offer(Collection<Exercise> exercises) {
        all = exercises.stream()
                .sorted(Comparator.comparing(Exercise::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        fill();
    }

    void choose(String id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
            }
        }
    }

    Optional<Exercise> choice() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    private void fill() {
        Optional<String> before = choice().map(Exercise::id);
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        List<Exercise> matching = new ArrayList<>();
        for (Exercise exercise : all) {
            String words = exercise.name() + " " + exercise.aka() + " " + exercise.id();
            if (words.toLowerCase(Locale.ROOT).contains(wanted)) {
                matching.add(exercise);
            }
        }
        filling = true;
        shown.clear();
        shown.addAll(matching);
        before.ifPresent(this::choose);
        filling = false;
        if (choice().isEmpty() && !shown.isEmpty()) {
            list.setSelectedIndex(0);
        }
    }

    private void tell() {
        if (!filling && !list.getValueIsAdjusting()) {
            choice().ifPresent(chosen);
        }
    }

    private static final class Line extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        private final transient Predicate<Exercise> hasFigure;

        Line(Predicate<Exercise> hasFigure) {
            this.hasFigure = hasFigure;
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Exercise exercise = (Exercise) value;
            boolean drawn = hasFigure.test(exercise);
            String text = drawn ? exercise.name() : exercise.name() + " (no figure)";
            JLabel line = (JLabel) super.getListCellRendererComponent(list, text, index, selected, focused);
            if (!drawn && !selected) {
                line.setForeground(Theme.LO);
            }
            return line;
        }
    }
}
