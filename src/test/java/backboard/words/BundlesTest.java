package backboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.composer.Code;
import backboard.training.DayKind;
import backboard.training.Language;
import backboard.training.Muscle;
import backboard.training.Phase;
import backboard.training.Side;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the screens say is complete in every language, used, well written, and nowhere else. */
class BundlesTest {

    /** Equal in English and Spanish: units, names, and what is only a place. */
    private static final Set<String> INTERNATIONAL = Set.of(
            "checkin.card.no",
            "checkin.find.failed",
            "checkin.find.ok",
            "checkin.join.ok",
            "composer.comma",
            "composer.step",
            "setpage.amounts.seconds",
            "setpage.felt.high",
            "setpage.felt.low",
            "setpage.keypad.ok",
            "setpage.keypad.typed",
            "setpage.number",
            "setpage.seconds",
            "setpage.seconds-left",
            "setpage.seconds.unit",
            "setpage.with-unit",
            "kiosk.colour.9",
            "slab.just-reps",
            "slab.reps",
            "wall.amount.seconds",
            "wall.amount.minutes",
            "wall.at.today",
            "wall.at.day",
            "display.extend",
            "sound.fault.told",
            "staff.health.display",
            "staff.health.fault",
            "staff.health.amount.kb",
            "staff.health.amount.mb",
            "staff.health.amount.gb",
            "staff.pin.ok",
            "poster.minutes",
            "poster.seconds",
            "poster.title",
            "staff.who.role",
            "editor.library.detail",
            "editor.seconds",
            "editor.method.amrap",
            "editor.method.drop-set",
            "editor.method.emom",
            "editor.percent",
            "editor.version",
            "editor.version.when",
            "editor.differs.station.method",
            "editor.differs.station.sides",
            "progress.sentence",
            "progress.volume.amount.kilogram",
            "progress.volume.amount.tonne",
            "progress.volume.amount.pound");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** The rooms of the screens. */
    private static final Set<String> SCREENS = Set.of(
            "slab",
            "wall",
            "progress",
            "display",
            "look",
            "muscles",
            "sound",
            "checkin",
            "staff",
            "poster",
            "editor",
            "catalogue");

    /** Sources of those rooms that hold sentences or commands which no member reads, and why. */
    private static final Map<String, String> NOT_FOR_MEMBERS = Map.ofEntries(
            Map.entry("AwakeTools", "programs of the system and why they are called"),
            Map.entry("VoiceProgram", "programs of the system that speak"),
            Map.entry("Screens", "titles of windows, seen only by those who try the program out"),
            Map.entry("Role", "completes the advice of the command check"),
            Map.entry("ReadingAdvice", "the advice of the command check"),
            Map.entry("SampleStates", "the longest texts there are, for that advice; never shown"),
            Map.entry("Health", "how a day and a time are written"),
            Map.entry("HealthWords", "the name of a program"),
            Map.entry("ThisMachine", "names of programs"),
            Map.entry("HealthTimes", "how a day and a time are written"),
            Map.entry("SoundCheck", "a line of the command check"),
            Map.entry("CheckInStills", "a sample person, for pictures"),
            Map.entry("JournalLines", "how a day and a time are written"),
            Map.entry("PdfFile", "the name of the program in the properties of a file"),
            Map.entry("HistoryCard", "how a day of the month is written"));

    /** What a sentence may be handed to in any source: the log and exceptions are for who runs the program. */
    private static final Pattern LOGGED = Pattern.compile(
            "Exception\\(|Fault\\(|tellOnce\\(|failed\\(|\\.(?:warn|info|error|debug)\\(|\\b(?:getProperty|getKeyStroke|key)\\(");

    /** Two words, or one with a capital letter. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?=.*\\p{Ll}).*\\p{L}+.* .*|.* .*(?=.*\\p{Ll}).*\\p{L}+.*|\\p{Lu}\\p{Ll}+[.!?:…]*");

    static List<String> rooms() {
        return Bundles.rooms();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyLanguageHasTheSameTextsWithTheSamePlaces(String room) {
        Map<String, Set<String>> english = places(Bundles.texts(room, Language.ENGLISH));
        for (Language language : Language.values()) {
            assertThat(places(Bundles.texts(room, language)))
                    .as("%s in %s", room, language)
                    .isEqualTo(english);
        }
    }

    private static Map<String, Set<String>> places(Map<String, String> texts) {
        SortedMap<String, Set<String>> places = new TreeMap<>();
        texts.forEach((key, text) -> places.put(
                key,
                PLACE.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new))));
        return places;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextIsWellWrittenAndAllItsPlacesAreFilled(String room) {
        for (Language language : Language.values()) {
            Bundles.texts(room, language).forEach((key, text) -> {
                assertThat(key).as("key in %s", room).matches(Pattern.quote(room) + "(\\.[a-z0-9-]+)+");
                assertThat(text).as(key).isNotBlank().isEqualTo(text.strip()).doesNotContain("'", "  ", "\t", "...");
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as("%s is NFC", key)
                        .isTrue();
                assertThat(said(key, text, language)).as(key).isNotBlank().doesNotContain("{", "}", "null");
            });
        }
    }

    /** With a number in every place. */
    private static String said(String key, String text, Language language) {
        if (!text.contains("{")) {
            return Words.of(language).say(key);
        }
        return Words.of(language).say(key, 2, 2, 2, 2, 2, 2);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noTextIsLeftInEnglish(String room) {
        Map<String, String> english = Bundles.texts(room, Language.ENGLISH);
        Set<String> equal = Bundles.texts(room, Language.SPANISH).entrySet().stream()
                .filter(text -> text.getValue().equals(english.get(text.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(equal)
                .isEqualTo(INTERNATIONAL.stream()
                        .filter(key -> key.startsWith(room + "."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyKeyInTheSourcesHasAText() {
        Set<String> missing = Sources.main().stream()
                .flatMap(source -> source.literals().stream())
                .map(Sources.Literal::text)
                .filter(text -> Bundles.isKey(text) && !Bundles.keys().contains(text))
                .collect(Collectors.toCollection(TreeSet::new));
        // Keys of the settings and system properties look the same.
        missing.removeAll(Bundles.settings());
        missing.removeAll(Set.of("wall.font.folder", "wall.log.folder"));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsSaidSomewhere() {
        Set<String> literals = Sources.main().stream()
                .flatMap(source -> source.literals().stream())
                .map(Sources.Literal::text)
                .collect(Collectors.toSet());
        Set<String> unused = Bundles.keys().stream()
                .filter(key -> !isSaid(key, literals))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /**
     * A key stands in a source, or its begin does, up to a dot. Where that begin is no more than the room, the rest stands in a source, or
     * again its begin.
     */
    private static boolean isSaid(String key, Set<String> literals) {
        if (literals.contains(key)) {
            return true;
        }
        String room = key.substring(0, key.indexOf('.') + 1);
        String rest = key.substring(room.length());
        boolean begins = begins(rest).anyMatch(begin -> literals.contains(room + begin + "."));
        return begins
                || literals.contains(room)
                        && (literals.contains(rest)
                                || begins(rest)
                                        .anyMatch(begin -> literals.contains(begin) || literals.contains(begin + ".")));
    }

    private static Stream<String> begins(String key) {
        return IntStream.range(0, key.length())
                .filter(i -> key.charAt(i) == '.')
                .mapToObj(i -> key.substring(0, i));
    }

    /** Their keys are made from the constants, so a missing one would show only on a screen. */
    @Test
    void everyConstantThatIsShownHasItsWordAndNoOther() {
        for (Language language : Language.values()) {
            assertThat(named("slab.phase.", "slab", language)).isEqualTo(constants("slab.phase.", Phase.values()));
            assertThat(named("slab.side.", "slab", language)).isEqualTo(constants("slab.side.", Side.values()));
            assertThat(named("editor.remark.", "editor", language))
                    .containsAll(constants("editor.remark.", Code.values()));
            assertThat(named("editor.kind.", "editor", language))
                    .isEqualTo(constants("editor.kind.", DayKind.values()));
            assertThat(named("editor.pattern.", "editor", language))
                    .isEqualTo(constants("editor.pattern.", backboard.training.Pattern.values()));
            assertThat(named("training.muscle.", "training", language))
                    .isEqualTo(constants("training.muscle.", Muscle.values()));
            for (Muscle muscle : Muscle.values()) {
                assertThat(Words.of(language).name("training.muscle.", muscle)).matches("\\p{Lu}.+");
            }
        }
    }

    private static Set<String> named(String prefix, String room, Language language) {
        return Bundles.texts(room, language).keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toSet());
    }

    private static Set<String> constants(String prefix, Enum<?>... constants) {
        return Stream.of(constants)
                .map(constant ->
                        prefix + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void noScreenHoldsASentenceOfItsOwn() {
        SortedMap<String, Set<String>> own = new TreeMap<>();
        for (Sources.Source source : Sources.main()) {
            if (SCREENS.contains(source.room())) {
                source.literals().stream()
                        .filter(literal -> SENTENCE.matcher(literal.text()).matches())
                        .filter(literal -> !LOGGED.matcher(literal.before()).find())
                        .forEach(literal -> own.computeIfAbsent(source.name(), name -> new TreeSet<>())
                                .add(literal.text()));
            }
        }
        assertThat(own).containsKeys(NOT_FOR_MEMBERS.keySet().toArray(String[]::new));
        own.keySet().removeAll(NOT_FOR_MEMBERS.keySet());
        assertThat(own).isEmpty();
    }
}
