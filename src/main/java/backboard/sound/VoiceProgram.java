package backboard.sound;

import backboard.training.Language;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A program of the operating system that speaks, and how it is called. The words go to its standard input, or behind {@code --} where it
 * reads none; never into a shell, nor to where they could be taken for an option.
 */
enum VoiceProgram {
    ESPEAK_NG("espeak-ng", "linux") {
        @Override
        List<String> options(Language language, int volume, String words) {
            // Amplitude 0–200, of which 100 is the usual one.
            return List.of("-v", language.key(), "-a", String.valueOf(2 * volume), "--stdin");
        }
    },
    ESPEAK("espeak", "linux") {
        @Override
        List<String> options(Language language, int volume, String words) {
            return ESPEAK_NG.options(language, volume, words);
        }
    },
    SPD_SAY("spd-say", "linux") {
        @Override
        List<String> options(Language language, int volume, String words) {
            // Volume -100 to 100.
            return List.of(
                    "--wait", "--language", language.key(), "--volume", String.valueOf(2 * volume - 100), "--", words);
        }

        @Override
        String input(int volume, String words) {
            return "";
        }
    },
    SAY("say", "mac") {
        @Override
        List<String> options(Language language, int volume, String words) {
            // Each voice speaks one language; that of the system is most often English, and Paulina is on every Mac.
            return language == Language.SPANISH ? List.of("-v", "Paulina") : List.of();
        }

        @Override
        String input(int volume, String words) {
            // A command inside the text is its only volume.
            return String.format(Locale.ROOT, "[[volm %.2f]] %s", volume / 100.0, words);
        }
    },
    POWERSHELL("powershell.exe", "windows") {
        @Override
        List<String> options(Language language, int volume, String words) {
            return List.of(
                    "-NoProfile",
                    "-NonInteractive",
                    "-Command",
                    "[Console]::InputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Speech; "
                            + "$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; $voice.Volume = " + volume
                            + "; try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, '" + language.key()
                            + "') } catch { }; $voice.Speak([Console]::In.ReadToEnd())");
        }
    };

    private static final int MOST_CHARACTERS = 120;

    private final String file;
    private final String system;

    VoiceProgram(String file, String system) {
        this.file = file;
        this.system = system;
    }

    /** What stands behind the program's name on its command line. */
    abstract List<String> options(Language language, int volume, String words);

    /** What it reads from its standard input. */
    String input(int volume, String words) {
        return words;
    }

    /** The program's name, for people. */
    String shownName() {
        return file;
    }

    /**
     * A program that was found.
     *
     * @param path absolute
     */
    record Found(VoiceProgram program, Path path) {}

    /**
     * The first program of this operating system on the path. Folders that are not absolute are passed over: what they name depends on where
     * the wall was started.
     *
     * @param system as Java names it, such as {@code Linux} or {@code Windows 11}
     * @param path folders as in the variable PATH
     */
    static Optional<Found> find(String system, String path) {
        return Arrays.stream(values())
                .filter(program -> system.toLowerCase(Locale.ROOT).startsWith(program.system))
                .flatMap(program -> program.on(path).stream())
                .findFirst();
    }

    private Optional<Found> on(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> absolute(folder).stream())
                .map(folder -> folder.resolve(file))
                .filter(candidate -> Files.isRegularFile(candidate) && Files.isExecutable(candidate))
                .findFirst()
                .map(found -> new Found(this, found));
    }

    private static Optional<Path> absolute(String folder) {
        try {
            return Optional.of(Path.of(folder)).filter(Path::isAbsolute);
        } catch (InvalidPathException notAFolder) {
            return Optional.empty();
        }
    }

    /** Words with nothing in them that a voice could take for a command: letters, digits and plain punctuation. */
    static String plain(String words) {
        String plain = words.replaceAll("[^\\p{L}\\p{M}\\p{N} .,:'’()/&+%°–-]", " ")
                .replaceAll(" +", " ")
                .strip();
        return plain.substring(0, Math.min(plain.length(), MOST_CHARACTERS));
    }
}
