package backboard.sound;

import backboard.sound.Health.Fault;
import backboard.sound.VoiceProgram.Found;
import backboard.training.Language;
import backboard.words.Phrase;
import backboard.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has words spoken by a program of the system, one at a time, on a thread of its own. Newer words cut the older off, and a program that does
 * not come to its end is ended.
 */
final class Voice implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Voice.class);

    /** The longest name of the library takes about three seconds. */
    static final Duration LONGEST = Duration.ofSeconds(6);

    private final Supplier<Optional<Found>> search;
    private final Duration longest;
    private final ScheduledThreadPoolExecutor thread;
    private volatile Optional<Found> found = Optional.empty();
    private volatile Optional<Fault> fault = Optional.empty();
    private volatile @Nullable Process speaking;
    private @Nullable Future<?> waiting;

    /**
     * @param search looks for a program, on the voice's thread and again until there is one
     * @param longest after which a program is taken to hang
     */
    Voice(Supplier<Optional<Found>> search, Duration longest) {
        this.search = search;
        this.longest = longest;
        this.thread = new ScheduledThreadPoolExecutor(1, task -> {
            Thread made = new Thread(task, "voice");
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
    }

    /** The program that speaks, once one was needed and is there. */
    Optional<String> program() {
        return found.map(it -> it.program().shownName());
    }

    /** What went wrong with the words spoken last, if anything. */
    Optional<Fault> fault() {
        return fault;
    }

    /**
     * Has words spoken some time from now; UI thread.
     *
     * @param language that the words are in
     * @param volume 1–100 percent
     * @param at for the record
     */
    void say(String words, Language language, int volume, Duration after, Instant at) {
        hush();
        waiting = thread.schedule(() -> speak(words, language, volume, at), after.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Completes when all that is to be said without delay has been said. */
    CompletableFuture<Void> whenQuiet() {
        return CompletableFuture.runAsync(() -> {}, thread);
    }

    private void hush() {
        if (waiting != null) {
            waiting.cancel(true);
        }
    }

    private void speak(String words, Language language, int volume, Instant at) {
        if (found.isEmpty()) {
            found = search.get();
        }
        if (found.isEmpty()) {
            failed(at, Health.NO_VOICE);
            return;
        }
        String name = found.get().program().shownName();
        try {
            int code = run(found.get(), VoiceProgram.plain(words), language, volume);
            if (code == 0) {
                fault = Optional.empty();
            } else {
                failed(at, Phrase.of("sound.fault.ended", name, code));
            }
        } catch (IOException broken) {
            found = Optional.empty();
            failed(at, Phrase.of("sound.fault.not-started", name, String.valueOf(broken.getMessage())));
        } catch (HangsException hangs) {
            failed(at, Phrase.of("sound.fault.hung", name));
        } catch (InterruptedException newerWords) {
            Thread.currentThread().interrupt();
        }
    }

    /** A program that did not come to its end. */
    private static final class HangsException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private int run(Found voice, String words, Language language, int volume)
            throws IOException, InterruptedException, HangsException {
        List<String> command = new ArrayList<>(List.of(voice.path().toString()));
        command.addAll(voice.program().options(language, volume, words));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        speaking = process;
        try {
            hand(voice.program().input(volume, words), process);
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HangsException();
            }
            return process.exitValue();
        } finally {
            end(process);
            speaking = null;
        }
    }

    /** A few words fit into the pipe, so this does not wait for the program to read them. */
    private static void hand(String input, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException hasEnded) {
            LOG.debug("a voice that does not listen", hasEnded);
        }
    }

    private static void end(Process process) {
        if (process.isAlive()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private void failed(Instant at, Phrase why) {
        if (fault.filter(known -> known.what().equals(why)).isEmpty()) {
            LOG.warn("no voice: {}", why.in(Words.of(Language.ENGLISH)));
        }
        fault = Optional.of(new Fault(at, why));
    }

    /** Ends what is being spoken, too. */
    @Override
    public void close() {
        thread.shutdownNow();
        Process last = speaking;
        if (last != null) {
            end(last);
        }
    }
}
