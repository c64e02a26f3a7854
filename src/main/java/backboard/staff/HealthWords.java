package backboard.staff;

import backboard.kiosk.Condition;
import backboard.staff.HealthGroup.Kind;
import backboard.staff.Machine.Display;
import backboard.staff.Machine.Fault;
import backboard.staff.Machine.Sound;
import backboard.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The health page in words. */
final class HealthWords {

    private static final Duration LATELY = Duration.ofDays(1);

    private final Words words;
    private final HealthTimes times;

    HealthWords(Words words, HealthTimes times) {
        this.words = words;
        this.times = times;
    }

    /** All groups, in the order of the page. */
    List<HealthGroup> groups(HealthReport report, Instant now) {
        return List.of(
                ofData(Kind.STORAGE, report, this::storage),
                ofData(Kind.BACKUP, report, this::backup),
                ofData(Kind.RESTORE, report, this::restore),
                ofData(Kind.CLOCK, report, this::clock),
                displays(report.displays()),
                sound(report.sound()),
                versions(report),
                faults(report, now));
    }

    private HealthGroup group(Kind kind, boolean well, String summary, List<String> lines) {
        return new HealthGroup(kind, words.name("staff.health.group.", kind), well, summary, List.copyOf(lines));
    }

    private static String first(List<String> lines) {
        return lines.isEmpty() ? "" : lines.get(0);
    }

    private HealthGroup ofData(Kind kind, HealthReport report, BiFunction<Kind, Condition, HealthGroup> group) {
        return report.condition().map(condition -> group.apply(kind, condition)).orElseGet(() -> {
            String unread = words.say("staff.health.unread");
            return group(kind, false, unread, List.of(unread));
        });
    }

    private HealthGroup storage(Kind kind, Condition data) {
        String free = words.say("staff.health.free", times.amount(data.free()));
        List<String> lines = new ArrayList<>();
        lines.add(words.say("staff.health.data", times.amount(data.bytes()), data.sets(), data.members()));
        lines.add(words.say("staff.health.folder", data.folder().toString()));
        lines.add(free);
        if (!data.hasRoom()) {
            lines.add(words.say("staff.health.little"));
        }
        lines.add(data.checked()
                .map(checked -> words.say(
                        checked.isWell() ? "staff.health.checked" : "staff.health.damaged", times.at(checked.at())))
                .orElseGet(() -> words.say("staff.health.unchecked")));
        return group(kind, data.isStorageWell(), free, lines);
    }

    private HealthGroup backup(Kind kind, Condition data) {
        String last = data.latestCopy()
                .map(copy -> words.say(
                        "staff.health.last",
                        times.at(copy.at()),
                        times.length(data.latestCopyAge().orElseThrow())))
                .orElseGet(() -> words.say("staff.health.none"));
        String summary = data.latestCopyAge()
                .map(age -> words.say("staff.health.old", times.length(age)))
                .orElse(last);
        return group(
                kind,
                data.isBackedUp(),
                summary,
                List.of(last, words.say("staff.health.kept"), words.say("staff.health.away")));
    }

    private HealthGroup restore(Kind kind, Condition data) {
        int copies = data.copies().size();
        String there = words.say("staff.health.copies", copies);
        return group(kind, copies > 0, there, List.of(there, words.say("staff.health.managers")));
    }

    private HealthGroup clock(Kind kind, Condition data) {
        String time = words.say(
                "staff.health.time",
                times.at(data.now().toInstant()),
                times.zone().getDisplayName(TextStyle.FULL, words.language().locale()));
        String set = data.clockSet()
                .map(moved -> words.say(
                        moved.by().isNegative() ? "staff.health.set-back" : "staff.health.set-on",
                        times.at(moved.at()),
                        times.length(moved.by())))
                .orElseGet(() -> words.say("staff.health.not-set"));
        return group(kind, data.isClockWell(), data.clockSet().isPresent() ? set : time, List.of(time, set));
    }

    private HealthGroup displays(List<Display> displays) {
        List<String> lines = displays.stream().map(this::display).toList();
        Optional<String> missing =
                displays.stream().filter(one -> !one.shown()).map(this::display).findFirst();
        return group(Kind.DISPLAYS, missing.isEmpty(), missing.orElse(first(lines)), lines);
    }

    private String display(Display display) {
        String screen = words.name("staff.health.screen.", display.screen());
        if (!display.shown()) {
            return words.say(
                    "staff.health.display.gone", screen, display.monitor().orElse(1));
        }
        return display.monitor()
                .map(number -> words.say("staff.health.display", screen, number, display.width(), display.height()))
                .orElseGet(() -> words.say("staff.health.display.window", screen, display.width(), display.height()));
    }

    private HealthGroup sound(Sound sound) {
        String summary = sound.well() ? first(sound.lines()) : words.say("staff.health.silent");
        return group(Kind.SOUND, sound.well(), summary, sound.lines());
    }

    private HealthGroup versions(HealthReport report) {
        List<String> lines = new ArrayList<>(report.versions());
        report.condition().ifPresent(data -> {
            lines.add("SQLite " + data.sqlite());
            lines.add(words.say("staff.health.schema", data.schema()));
        });
        return group(Kind.VERSIONS, true, first(lines), lines);
    }

    private HealthGroup faults(HealthReport report, Instant now) {
        List<String> lines = new ArrayList<>();
        Optional<String> notice = report.condition()
                .flatMap(Condition::notice)
                .map(phrase -> words.say("staff.health.notice", phrase.in(words)));
        notice.ifPresent(lines::add);
        report.faults()
                .forEach(fault -> lines.add(words.say("staff.health.fault", times.at(fault.at()), fault.what())));
        long lately = report.faults().stream()
                .map(Fault::at)
                .filter(at -> Duration.between(at, now).compareTo(LATELY) < 0)
                .count();
        if (lines.isEmpty()) {
            lines.add(words.say("staff.health.no-faults"));
        }
        String summary = words.say(notice.isPresent() ? "staff.health.noticed" : "staff.health.lately", lately);
        return group(Kind.FAULTS, notice.isEmpty() && lately == 0, summary, lines);
    }
}
