package backboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backboard.demo.Invented;
import backboard.store.Store;
import backboard.training.Appearance;
import backboard.training.Band;
import backboard.training.Concern;
import backboard.training.Effort;
import backboard.training.LoggedSet;
import backboard.training.Member;
import backboard.training.Place;
import backboard.training.Unit;
import backboard.training.Weight;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetsCsvTest {

    private static final Instant NOON = Instant.parse("2026-11-20T11:00:00Z");
    private static final Member MIA = Member.of(UUID.randomUUID(), 101, "Mia", "K", Appearance.NAME);
    private static final Member GUEST = Member.guest(UUID.randomUUID(), 1);

    @TempDir
    Path folder;

    private Path data;
    private Path csv;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
        csv = folder.resolve("sets.csv");
    }

    @Test
    void theExportOfAWholeGymIsWhatIsInItsFile() throws SQLException, IOException {
        Invented.gym(data, 40, 45, 3);
        try (Store store = Store.open(data)) {
            changeSome(store);
        }

        long count = export();

        List<Map<String, String>> standing = readWithoutTheStore();
        List<CSVRecord> records = records();
        assertThat(records).hasSize((int) count).hasSize(standing.size()).hasSizeGreaterThan(5_000);
        for (int i = 0; i < records.size(); i++) {
            compare(records.get(i).toMap(), standing.get(i));
        }
    }

    /** Every seventh set is corrected, every eleventh taken back, and a few first one and then the other. */
    private static void changeSome(Store store) {
        List<LoggedSet> sets = new ArrayList<>();
        store.forEachSet(row -> sets.add(row.set()));
        store.inBulk(() -> {
            for (int i = 0; i < sets.size(); i += 7) {
                LoggedSet set = sets.get(i);
                Effort effort = Effort.reps(1 + i % 30, Optional.of(new Weight(i % 500 / 2.0, Unit.LB)));
                store.edit(UUID.randomUUID(), changed(set, effort), NOON);
            }
            for (int i = 0; i < sets.size(); i += 11) {
                store.undo(UUID.randomUUID(), sets.get(i).id(), NOON);
            }
        });
    }

    private static LoggedSet changed(LoggedSet set, Effort effort) {
        return new LoggedSet(
                set.id(),
                set.member(),
                set.exerciseId(),
                effort,
                set.at(),
                set.local(),
                set.place(),
                !set.hard(),
                12.5);
    }

    /** Follows the log by hand: the last row of a set holds, unless it takes the set back. */
    private List<Map<String, String>> readWithoutTheStore() throws SQLException {
        Map<String, Map<String, String>> standing = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("backboard.db"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT l.*, (SELECT number FROM member m WHERE m.id = l.member)"
                        + " AS number FROM set_log l ORDER BY seq")) {
            while (row.next()) {
                String set = row.getString("set_id");
                if (row.getString("kind").equals("undo")) {
                    standing.remove(set);
                    continue;
                }
                Map<String, String> values = new LinkedHashMap<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    values.put(row.getMetaData().getColumnName(column), Objects.toString(row.getString(column), ""));
                }
                standing.put(set, values);
            }
        }
        return List.copyOf(standing.values());
    }

    private static void compare(Map<String, String> cells, Map<String, String> row) {
        assertThat(cells)
                .containsEntry("set_id", row.get("set_id"))
                .containsEntry("date", row.get("local_date"))
                .containsEntry("member_number", row.get("number"))
                .containsEntry("exercise_id", row.get("exercise"))
                .containsEntry("reps", row.get("reps"))
                .containsEntry("seconds", row.get("seconds"))
                .containsEntry("unit", row.get("unit"))
                .containsEntry("station", row.get("station"))
                .containsEntry("round", row.get("round"))
                .containsEntry("class", row.get("run"))
                .containsEntry("hard", "1".equals(row.get("hard")) ? "yes" : "no");
        OffsetDateTime time = OffsetDateTime.parse(cells.get("time"));
        assertThat(time.toInstant()).isEqualTo(row.get("at"));
        assertThat(time.toLocalDateTime()).isEqualTo(row.get("local_date") + "T" + row.get("local_time"));
        for (String number : List.of("weight", "weight_kg", "volume_kg")) {
            String cell = String.valueOf(cells.get(number));
            String value = String.valueOf(row.get(number));
            assertThat(cell.isEmpty()).isEqualTo(value.isEmpty());
            if (!cell.isEmpty()) {
                assertThat(Double.parseDouble(cell)).isCloseTo(Double.parseDouble(value), within(0.0005));
            }
        }
    }

    @Test
    void theSameGymGivesTheSameFileAndAnotherSeedAnother() throws IOException {
        Path[] files = new Path[3];
        for (int i = 0; i < files.length; i++) {
            Path gym = folder.resolve("gym" + i);
            Invented.gym(gym, 10, 14, i / 2);
            files[i] = folder.resolve(i + ".csv");
            try (Store store = Store.openReadOnly(gym)) {
                SetsCsv.write(store, files[i]);
            }
        }

        assertThat(files[0]).hasSameBinaryContentAs(files[1]);
        assertThat(Files.readString(files[0])).isNotEqualTo(Files.readString(files[2]));
    }

    @Test
    void everyColumnIsWrittenAsAProgramWantsIt() throws IOException {
        UUID run = UUID.fromString("0198f3a2-7c00-7000-8000-000000000001");
        UUID id = UUID.fromString("0198f3a2-7c00-7000-8000-000000000002");
        logged(set(
                id,
                MIA,
                "lat-pulldown",
                Effort.reps(10, Optional.of(new Weight(95, Unit.LB))),
                NOON,
                Optional.of(new Place(run, 5, 2)),
                true,
                430.9127515));

        export();

        assertThat(csv)
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent("set_id,time,date,member_number,exercise_id,reps,seconds,weight,unit,weight_kg,volume_kg,"
                        + "station,round,class,hard,assistance,assistance_unit,band,rpe,concern\r\n"
                        + id + ",2026-11-20T12:00:00+01:00,2026-11-20,101,lat-pulldown,10,,95,lb,43.091,430.913,5,2,"
                        + run + ",yes,,,,,\r\n");
    }

    @Test
    void helpBandEffortAndConcernAreWritten() throws IOException {
        Effort effort = Effort.reps(8, Optional.empty())
                .assisted(Optional.of(new Weight(20, Unit.KG)))
                .banded(Optional.of(Band.LIGHT))
                .rated(OptionalDouble.of(8.5))
                .concerned(Optional.of(Concern.FORM));
        logged(set(MIA, "pull-up", effort, NOON));

        export();

        assertThat(Files.readAllLines(csv).get(1)).endsWith(",no,20,kg,light,8.5,form");
    }

    @Test
    void whatWasNotLoggedIsEmptyAndEmptyHandsAreZero() throws IOException {
        logged(
                set(MIA, "plank", Effort.seconds(40, Optional.empty()), NOON),
                set(GUEST, "shrug", Effort.reps(8, Optional.of(new Weight(0, Unit.KG))), NOON.plusSeconds(1)),
                set(GUEST, "shrug", Effort.reps(8, Optional.of(new Weight(2.25, Unit.KG))), NOON.plusSeconds(2)));

        export();

        assertThat(records())
                .extracting(row -> String.join(
                        " ",
                        Stream.of("member_number", "reps", "seconds", "weight", "unit", "weight_kg", "station", "class")
                                .map(column -> "[" + row.get(column) + "]")
                                .toList()))
                .containsExactly(
                        "[101] [] [40] [] [] [] [] []",
                        "[] [8] [] [0] [kg] [0] [] []",
                        "[] [8] [] [2.25] [kg] [2.25] [] []");
    }

    @Test
    void theTwoHoursOfAnAutumnNightHaveTheirOwnOffsets() throws IOException {
        logged(
                set(MIA, "plank", Effort.seconds(40, Optional.empty()), Instant.parse("2026-10-25T00:30:00Z")),
                set(MIA, "plank", Effort.seconds(40, Optional.empty()), Instant.parse("2026-10-25T01:30:00.5Z")));

        export();

        assertThat(records())
                .extracting(row -> row.get("time"))
                .containsExactly("2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00.5+01:00");
    }

    @Test
    void textIsQuotedAndNeverAFormula() throws IOException {
        List<String> texts = List.of(
                "row, heavy",
                "the \"big\" row",
                "two\r\nlines",
                "=HYPERLINK(\"http://gym.example\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "Rückenstrecken ✓");
        logged(texts.stream()
                .map(text -> set(MIA, text, Effort.reps(8, Optional.empty()), NOON))
                .toArray(LoggedSet[]::new));

        export();

        assertThat(records())
                .extracting(row -> row.get("exercise_id"))
                .containsExactly(
                        "row, heavy",
                        "the \"big\" row",
                        "two\r\nlines",
                        "'=HYPERLINK(\"http://gym.example\")",
                        "'+1",
                        "'-1",
                        "'@SUM(A1)",
                        "'\t=1",
                        "Rückenstrecken ✓");
        assertThat(Files.readString(csv))
                .contains(",\"row, heavy\",", ",\"the \"\"big\"\" row\",", ",\"two\r\nlines\",", ",Rückenstrecken ✓,")
                .doesNotContain("Mia");
    }

    @Test
    void aStoreWithoutSetsGivesTheHeaderAlone() throws IOException {
        logged();

        assertThat(export()).isZero();
        assertThat(Files.readAllLines(csv)).hasSize(1);
    }

    @Test
    void anExportDoesNotNeedTheWallToStop() throws IOException {
        try (Store wall = Store.open(data)) {
            wall.members().add(MIA, NOON, LocalDate.of(2026, 11, 20));
            wall.log(set(MIA, "plank", Effort.seconds(40, Optional.empty()), NOON), Invented.BERLIN, NOON);

            assertThat(export()).isEqualTo(1);
        }
    }

    @Test
    void anExportThatBreaksOffLeavesTheOldFileAndNothingElse() throws IOException, SQLException {
        Invented.gym(data, 20, 10, 1);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("backboard.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO set_log (id, kind, set_id, member, exercise, at, local_date, local_time,"
                            + " zone, reps, volume_kg, hard, recorded_at) SELECT 'x', 'log', 'x', member, exercise, at,"
                            + " local_date, local_time, 'Nowhere', 1, 0, 0, recorded_at FROM set_log LIMIT 1");
        }
        Files.writeString(csv, "last month");

        assertThatThrownBy(this::export).isInstanceOf(RuntimeException.class);

        assertThat(csv).hasContent("last month");
        assertThat(inFolder()).containsExactlyInAnyOrder("data", "sets.csv");
    }

    @Test
    void anExportReplacesTheOldFileWhole() throws IOException {
        logged();
        Files.writeString(csv, "old and long ".repeat(1_000));

        export();

        assertThat(Files.readString(csv)).startsWith("set_id,").hasLineCount(1);
        assertThat(inFolder()).containsExactlyInAnyOrder("data", "sets.csv");
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void logged(LoggedSet... sets) {
        try (Store store = Store.open(data)) {
            store.members().add(MIA, NOON, LocalDate.of(2026, 11, 20));
            store.members().add(GUEST, NOON, LocalDate.of(2026, 11, 20));
            for (LoggedSet set : sets) {
                store.log(set, Invented.BERLIN, NOON);
            }
        }
    }

    private static LoggedSet set(Member member, String exercise, Effort effort, Instant at) {
        return set(UUID.randomUUID(), member, exercise, effort, at, Optional.empty(), false, 0);
    }

    private static LoggedSet set(
            UUID id,
            Member member,
            String exercise,
            Effort effort,
            Instant at,
            Optional<Place> place,
            boolean hard,
            double volume) {
        return new LoggedSet(
                id,
                member.id(),
                exercise,
                effort,
                at,
                at.atZone(Invented.BERLIN).toLocalDateTime(),
                place,
                hard,
                volume);
    }

    private long export() {
        try (Store store = Store.openReadOnly(data)) {
            return SetsCsv.write(store, csv);
        }
    }

    private List<CSVRecord> records() throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(csv);
                CSVParser parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
