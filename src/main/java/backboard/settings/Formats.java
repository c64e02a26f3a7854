package backboard.settings;

import backboard.files.Nearest;
import backboard.training.Keyed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** How names, numbers, words and folders are written. */
final class Formats {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static final int MOST_MONITORS = 16;
    static final int MOST_STATIONS = 20;

    private Formats() {}

    static String text(String written, int most) throws RefusedException {
        if (!PlainText.isPlain(written)) {
            throw new RefusedException("it holds a control or text direction character; type it anew");
        }
        int length = written.codePointCount(0, written.length());
        if (length < 1 || length > most) {
            throw new RefusedException("it has " + length);
        }
        return written;
    }

    /** Empty for {@code auto}. */
    static Optional<String> textOrAuto(String written, int most) throws RefusedException {
        return written.equals("auto") ? Optional.empty() : Optional.of(text(written, most));
    }

    static int whole(String written, int least, int most) throws RefusedException {
        if (WHOLE.matcher(written).matches()) {
            int value = Integer.parseInt(written);
            if (value >= least && value <= most) {
                return value;
            }
        }
        throw new RefusedException("");
    }

    static <E extends Enum<E> & Keyed> E word(String written, Class<E> type) throws RefusedException {
        return Keyed.find(type, written).orElseThrow(() -> new RefusedException(""));
    }

    static boolean yesNo(String written) throws RefusedException {
        return switch (written) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new RefusedException("");
        };
    }

    /** Names only, because a fixed offset such as +02:00 would be wrong for half of the year in most gyms. */
    static Optional<ZoneId> zone(String written) throws RefusedException {
        if (written.equals("system")) {
            return Optional.empty();
        }
        if (!ZoneId.getAvailableZoneIds().contains(written)) {
            throw new RefusedException("no zone has this name"
                    + (written.length() > 60 ? "" : Nearest.hint(written, ZoneId.getAvailableZoneIds())));
        }
        return Optional.of(ZoneId.of(written));
    }

    static Optional<String> circuit(String written) throws RefusedException {
        if (!ID.matcher(written).matches()) {
            throw new RefusedException("an id has small letters, digits and single hyphens");
        }
        return written.equals("auto") ? Optional.empty() : Optional.of(written);
    }

    static OptionalInt stationNumber(String written) throws RefusedException {
        return written.equals("class") ? OptionalInt.empty() : OptionalInt.of(whole(written, 1, MOST_STATIONS));
    }

    static SideScreen sideScreen(String written) throws RefusedException {
        return switch (written) {
            case "none" -> SideScreen.NONE;
            case "window" -> SideScreen.WINDOW;
            default -> SideScreen.monitor(whole(written, 1, MOST_MONITORS));
        };
    }

    static Optional<Duration> minutesOrNever(String written, int most) throws RefusedException {
        return written.equals("never") ? Optional.empty() : Optional.of(Duration.ofMinutes(whole(written, 0, most)));
    }

    static Path folder(String written) throws RefusedException {
        if (written.indexOf('\\') >= 0) {
            throw new RefusedException("write / instead of \\, also on Windows");
        }
        if (written.isEmpty() || !PlainText.isPlain(written)) {
            throw new RefusedException("");
        }
        if (written.startsWith("~") && !written.equals("~") && !written.startsWith("~/")) {
            throw new RefusedException("~ is your home folder and needs a / after it");
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new RefusedException("this system allows no such name");
        }
    }

    /** Empty for {@code auto}. */
    static Optional<Path> folderOrAuto(String written) throws RefusedException {
        return written.equals("auto") ? Optional.empty() : Optional.of(folder(written));
    }
}
