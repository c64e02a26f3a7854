package backboard;

import backboard.display.Monitors;
import backboard.files.Nearest;
import backboard.kiosk.TimeSource;
import backboard.library.AssetSource;
import backboard.look.Skin;
import backboard.workbench.WorkbenchPanel;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the workbench and waits until it is closed. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description = "Shows the moving figure of each exercise, anew whenever its file is saved. Needs a display.")
final class FiguresCommand implements Callable<Integer> {

    @Option(names = "--exercise", paramLabel = "ID", description = "The exercise to begin with.")
    private @Nullable String id;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        Folders folders = Folders.of(Objects.requireNonNull(spec));
        Setup setup = Setup.read(folders);
        if (id != null && setup.library().exercise(id).isEmpty()) {
            throw new UserMistake("There is no exercise '" + id + "'"
                    + Nearest.hint(id, setup.library().exercises().keySet()));
        }
        if (!Monitors.arePresent()) {
            throw new NoDisplay();
        }
        CompletableFuture<Void> closed = new CompletableFuture<>();
        List<AssetSource> layers = Setup.sources(folders, setup.data());
        SwingUtilities.invokeLater(() -> {
            try {
                open(layers, Optional.ofNullable(id), closed);
            } catch (RuntimeException | Error bug) {
                closed.completeExceptionally(bug);
            }
        });
        closed.join();
        return Main.DONE;
    }

    private static void open(List<AssetSource> layers, Optional<String> first, CompletableFuture<Void> closed) {
        Skin.install();
        JFrame frame = new JFrame("Backboard: figures");
        frame.setContentPane(new WorkbenchPanel(layers, TimeSource.SYSTEM::steadyNanos, first));
        frame.setSize(1440, 860);
        frame.setLocationRelativeTo(null);
        frame.setDefaultCloseOperation(JFrame.DISPOSE_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closed.complete(null);
            }
        });
        frame.setVisible(true);
    }
}
