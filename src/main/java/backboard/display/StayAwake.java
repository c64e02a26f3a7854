package backboard.display;

import backboard.display.AwakeTools.Tool;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds screen saver and power saving off while the screens are needed, and lets them come when not. Changes no setting of the machine: it
 * runs programs that hold for as long as they live and end with this one, also when it is killed, or that count as one touch.
 *
 * <p>All work is done on its own thread. What is missing is a line in the log, once.
 */
public final class StayAwake implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StayAwake.class);
    /** Shorter than the shortest time after which a system can be told to darken its screen, a minute. */
    private static final long BEAT_SECONDS = 30;

    private static final long PATIENCE_SECONDS = 5;

    private final AwakeTools tools;
    private final List<Path> folders;
    private final Runnable nudge;
    private final ScheduledExecutorService thread;
    private final Map<Tool, Process> holding = new LinkedHashMap<>();
    private final Set<Tool> useless = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private volatile boolean wanted;
    private boolean begun;
    private boolean awake;

    /**
     * @param folders in which the programs are looked for, the first one first
     * @param nudge acts like a touch by somebody: when the screens are needed again, and every half minute where no program helps
     */
    StayAwake(AwakeTools tools, List<Path> folders, Runnable nudge) {
        this.tools = tools;
        this.folders = List.copyOf(folders);
        this.nudge = nudge;
        this.thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "stay-awake");
            made.setDaemon(true);
            return made;
        });
    }

    /** With the programs of the system this runs on. */
    public static StayAwake ofThisSystem() {
        AwakeTools tools = AwakeTools.of(
                System.getProperty("os.name", ""), ProcessHandle.current().pid());
        Optional<String> path = Optional.ofNullable(System.getenv("PATH"));
        return new StayAwake(tools, folders(path.orElse("")), new Nudge());
    }

    /** Leaves screen saver and power saving to themselves. */
    public static StayAwake never() {
        return new StayAwake(AwakeTools.NONE, List.of(), () -> {});
    }

    private static List<Path> folders(String path) {
        List<Path> folders = new ArrayList<>();
        for (String folder : path.split(File.pathSeparator, -1)) {
            try {
                folders.add(Path.of(folder));
            } catch (InvalidPathException notAFolder) {
                LOG.debug("not a folder in PATH: {}", folder, notAFolder);
            }
        }
        return folders;
    }

    /** Says whether the screens are needed now. Cheap while the answer stays the same; UI thread. */
    void hold(boolean needed) {
        if (!begun) {
            begun = true;
            wanted = needed;
            thread.scheduleWithFixedDelay(this::beat, 0, BEAT_SECONDS, TimeUnit.SECONDS);
        } else if (wanted != needed) {
            wanted = needed;
            thread.execute(this::beat);
        }
    }

    /** Must not throw: an exception would end the beats for good. */
    private void beat() {
        try {
            if (wanted) {
                holdOn();
            } else {
                letGo();
            }
        } catch (RuntimeException failed) {
            tellOnce("the screen saver can not be held off: " + failed);
        }
    }

    private void holdOn() {
        holding.entrySet().removeIf(entry -> {
            boolean ended = !entry.getValue().isAlive();
            if (ended && entry.getValue().exitValue() != 0) {
                useless.add(entry.getKey());
            }
            return ended;
        });
        for (Tool tool : tools.holders()) {
            if (!holding.containsKey(tool) && !useless.contains(tool)) {
                start(tool).ifPresent(process -> holding.put(tool, process));
            }
        }
        long beaten = tools.beats().stream().filter(this::runsThrough).count();
        boolean held = works(tools.holders(), holding.size()) & works(tools.beats(), beaten);
        if (!held || !awake) {
            nudge.run();
        }
        awake = true;
    }

    /** Whether one is enough, or there is none for this system. */
    private boolean works(List<Tool> tools, long working) {
        if (working > 0 || tools.isEmpty()) {
            return true;
        }
        tellOnce("of the programs that hold off the screen saver none works here ("
                + tools.stream().map(Tool::program).collect(Collectors.joining(", "))
                + "), so the pointer is nudged instead");
        return false;
    }

    private void letGo() {
        useless.clear();
        holding.values().forEach(StayAwake::end);
        holding.clear();
        awake = false;
    }

    private static void end(Process process) {
        try (OutputStream input = process.getOutputStream()) {
            input.flush();
        } catch (IOException alreadyGone) {
            LOG.debug("its input was closed before", alreadyGone);
        }
        process.destroy();
    }

    private boolean runsThrough(Tool tool) {
        Optional<Process> started = start(tool);
        if (started.isEmpty()) {
            return false;
        }
        Process process = started.get();
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            end(process);
        }
    }

    private Optional<Process> start(Tool tool) {
        Optional<Path> program = folders.stream()
                .map(folder -> folder.resolve(tool.program()))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        List<String> command = Stream.concat(Stream.of(program.get().toString()), tool.arguments().stream())
                .toList();
        try {
            return Optional.of(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException failed) {
            tellOnce(program.get() + " does not start: " + failed.getMessage());
            return Optional.empty();
        }
    }

    private void tellOnce(String sentence) {
        if (told.add(sentence)) {
            LOG.warn("{}", sentence);
        }
    }

    /** Lets them come again. */
    @Override
    public void close() {
        wanted = false;
        if (!thread.isShutdown()) {
            thread.execute(this::letGo);
            thread.shutdown();
        }
    }
}
