package backboard.editor;

import backboard.kiosk.DayPlan;
import backboard.kiosk.Outcome;
import backboard.look.UiThread;
import backboard.training.Boundary;
import backboard.training.Circuit;
import backboard.training.DayKind;
import backboard.training.Exercise;
import backboard.training.Repeat;
import backboard.words.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What is being edited: the week, the day of it that is shown, and the drafts begun here. Each step is kept at once, so that it survives
 * whatever happens to this machine. UI thread.
 */
final class Editing {

    private final Desk desk;
    private final Words words;
    private final Runnable changed;
    private final Map<LocalDate, Draft> drafts = new HashMap<>();

    private LocalDate day;
    private List<DayPlan> week = List.of();
    private Set<String> broken = Set.of();
    private int chosen = 1;
    private int unsaved;
    private Kept kept = Kept.UNCHANGED;
    private String refusal = "";
    private int asked;
    /** Until it is answered; a second touch of a nervous finger is the same. */
    private boolean publishing;

    /** How far what is seen has been kept. */
    enum Kept {
        UNCHANGED,
        /** Begun some other time, and not published. */
        BEGUN,
        SAVING,
        SAVED,
        PUBLISHED
    }

    /** @param changed called after everything that changes what is seen */
    Editing(Desk desk, Words words, Runnable changed) {
        this.desk = desk;
        this.words = words;
        this.changed = changed;
        this.day = today();
        open(day);
        UiThread.handOver(desk.outOfOrder(), told -> {
            broken = told.orElse(Set.of());
            changed.run();
        });
    }

    Desk desk() {
        return desk;
    }

    Words words() {
        return words;
    }

    LocalDate today() {
        return desk.look().now().toLocalDate();
    }

    // ---- the week

    LocalDate day() {
        return day;
    }

    LocalDate monday() {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Seven days, or none while they are being read. */
    List<DayPlan> week() {
        return week;
    }

    Optional<DayPlan> plan() {
        return week.stream().filter(plan -> plan.date().equals(day)).findFirst();
    }

    /** The circuit of a date as it would be if all that was begun were published. */
    Optional<Circuit> circuit(DayPlan plan) {
        return Optional.ofNullable(drafts.get(plan.date())).map(Draft::circuit).or(plan::circuit);
    }

    /** Shows a day; its week is read again if it is another one. */
    void open(LocalDate date) {
        boolean same =
                !week.isEmpty() && week.stream().anyMatch(plan -> plan.date().equals(date));
        day = date;
        chosen = 1;
        refusal = "";
        kept = isBegun(day) ? Kept.BEGUN : Kept.UNCHANGED;
        if (!same) {
            week = List.of();
            read();
        }
        changed.run();
    }

    /** Reads the week again. */
    void read() {
        int turn = ++asked;
        UiThread.handOver(desk.week(monday()), told -> {
            if (turn != asked) {
                return;
            }
            week = told.orElse(List.of());
            week.forEach(plan ->
                    plan.draft().ifPresent(begun -> drafts.computeIfAbsent(plan.date(), date -> Draft.of(begun))));
            if (kept == Kept.UNCHANGED && isBegun(day)) {
                kept = Kept.BEGUN;
            }
            refusal = told.isEmpty() ? words.say("editor.unread") : "";
            changed.run();
        });
    }

    // ---- the circuit

    /** The draft of the day that is shown; empty if the day has no circuit. */
    Optional<Draft> draft() {
        return Optional.ofNullable(drafts.get(day))
                .or(() -> plan().flatMap(DayPlan::circuit).map(Draft::of));
    }

    Optional<Circuit> circuit() {
        return draft().map(Draft::circuit);
    }

    /** Whether something was begun for a day and not published. */
    boolean isBegun(LocalDate date) {
        return drafts.containsKey(date);
    }

    /** What is past stays as it was. */
    boolean isOpen() {
        return !day.isBefore(today());
    }

    /** Place of the station that is open, from 1; 0 if none is. */
    int chosen() {
        return Math.min(chosen, circuit().map(now -> now.stations().size()).orElse(0));
    }

    void choose(int place) {
        chosen = place;
        changed.run();
    }

    /** A step of the circuit that is shown. */
    void step(UnaryOperator<Circuit> change) {
        draft().filter(now -> isOpen()).ifPresent(now -> take(now.step(change.apply(now.circuit())), now));
    }

    /** The same, after which another station is the chosen one. */
    void step(UnaryOperator<Circuit> change, int next) {
        chosen = next;
        step(change);
        changed.run();
    }

    /** Another circuit altogether; of a day without one it is the first. */
    void begin(Circuit circuit) {
        if (isOpen()) {
            Draft now = draft().orElse(Draft.of(circuit));
            chosen = 1;
            drafts.put(day, now.step(circuit));
            keep(circuit);
            changed.run();
        }
    }

    void undo() {
        draft().filter(now -> isOpen()).ifPresent(now -> take(now.undo(), now));
    }

    void redo() {
        draft().filter(now -> isOpen()).ifPresent(now -> take(now.redo(), now));
    }

    private void take(Draft next, Draft before) {
        if (!next.equals(before)) {
            drafts.put(day, next);
            refusal = "";
            keep(next.circuit());
            changed.run();
        }
    }

    private void keep(Circuit circuit) {
        unsaved++;
        kept = Kept.SAVING;
        LocalDate drafted = day;
        UiThread.handOver(desk.saveDraft(drafted, circuit), outcome -> {
            unsaved--;
            boolean refused = isRefused(outcome);
            if (drafted.equals(day) && unsaved == 0) {
                kept = refused ? Kept.UNCHANGED : Kept.SAVED;
            }
            changed.run();
        });
    }

    Kept kept() {
        return kept;
    }

    /** Why the last thing could not be done, or empty. */
    String refusal() {
        return refusal;
    }

    private boolean isRefused(Outcome outcome) {
        if (outcome instanceof Outcome.Refused no) {
            refusal = no.why().in(words);
            return true;
        }
        return false;
    }

    // ---- what concerns more than the draft

    /** @param done once it is the plan; not called if it was refused */
    void publish(Desk.Decision decision, Runnable done) {
        if (publishing) {
            return;
        }
        publishing = true;
        CompletableFuture<Outcome> answer = desk.publish(decision);
        UiThread.handOver(answer, outcome -> publishing = false);
        submit(answer, () -> {
            drafts.remove(decision.day());
            kept = Kept.PUBLISHED;
            read();
            done.run();
        });
    }

    /** Back to what is published. */
    void drop() {
        LocalDate dropped = day;
        submit(desk.dropDraft(dropped), () -> {
            drafts.remove(dropped);
            kept = Kept.UNCHANGED;
            read();
        });
    }

    void saveTemplate(Circuit circuit, Runnable done) {
        submit(desk.saveTemplate(circuit), done);
    }

    /** Words of equipment that is out of order. */
    Set<String> broken() {
        return broken;
    }

    boolean isBroken(Exercise exercise) {
        return exercise.equipment().stream().anyMatch(broken::contains);
    }

    void mark(String equipment, boolean outOfOrder, Runnable done) {
        submit(
                desk.mark(equipment, outOfOrder),
                () -> UiThread.handOver(desk.outOfOrder(), told -> {
                    broken = told.orElse(broken);
                    changed.run();
                    done.run();
                }));
    }

    private void submit(CompletableFuture<Outcome> answer, Runnable done) {
        UiThread.handOver(answer, outcome -> {
            if (!isRefused(outcome)) {
                refusal = "";
                done.run();
            }
            changed.run();
        });
    }

    /** Asks the gym for something to show, and drops the answer if another day is shown by then. */
    <T> void ask(CompletableFuture<Optional<T>> answer, Consumer<T> receiver) {
        LocalDate then = day;
        UiThread.handOver(answer, told -> {
            if (told.isEmpty()) {
                refusal = words.say("editor.unread");
                changed.run();
            } else if (then.equals(day)) {
                receiver.accept(told.get());
            }
        });
    }

    /** The plan of a day as it stands here, for one day alone. */
    Desk.Decision decision(Repeat repeat, Boundary boundary) {
        return new Desk.Decision(day, repeat, DayKind.CIRCUIT, circuit(), boundary);
    }
}
