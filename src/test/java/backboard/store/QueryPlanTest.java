package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Appearance;
import backboard.training.Place;
import backboard.training.Unit;
import backboard.training.Weight;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the wall asks for at every tap must not take longer as the log grows over the years. */
class QueryPlanTest {

    @TempDir
    Path folder;

    static Stream<Arguments> everyday() {
        UUID member = Samples.MIA.id();
        return Stream.of(
                asking("progress", store -> store.progress(Samples.DAY, LocalTime.NOON)),
                asking("lastSet", store -> store.lastSet(member, "lat-pulldown")),
                asking("setsOf", store -> store.setsOf(member, "lat-pulldown")),
                asking("setsSince", store -> store.setsSince(member, Samples.DAY)),
                asking("holder", store -> store.members().holder("04A1B2C3")),
                asking("cards", store -> store.members().cards(member)),
                asking("member", store -> store.members().withNumber(117)),
                asking("find", store -> store.members().find(member)),
                asking("rename", store -> store.members().rename(member, "Mia", "Kent")),
                asking("unlink", store -> store.members().unlink("04A1B2C3", member)),
                asking("all sets of one", store -> store.countOf(member)),
                asking("appear", store -> store.members().appear(member, Appearance.INITIALS, "")),
                asking("erase", store -> store.members().erase(member, Samples.NOON)),
                asking("bodyWeight", store -> store.members().bodyWeight(member)),
                asking(
                        "weigh",
                        store -> store.members().weigh(member, Optional.of(new Weight(72.3, Unit.KG)), Samples.NOON)),
                asking("nextNumber", store -> store.members().nextNumber()),
                asking("setAt", store -> store.setAt(member, new Place(member, 1, 1))),
                asking("set", store -> store.set(member)),
                asking("setsOn", store -> store.setsOn(Samples.DAY, 20)),
                asking("countOf", store -> store.countOf(member, "lat-pulldown", Samples.DAY)),
                asking("doneOn", store -> store.doneOn(Samples.DAY)),
                asking("membersOn", store -> store.membersOn(Samples.DAY)),
                asking("classTotals", store -> store.classTotals(member)),
                asking("standings", store -> store.standings(member)),
                asking("guestsOn", store -> store.members().guestsOn(Samples.DAY)),
                asking("add", store -> store.members().add(Samples.member(500, "Eve", "X"), Samples.NOON, Samples.DAY)),
                asking("latestRun", Store::latestRun),
                asking("revision", Store::revision),
                asking("undo", store -> store.undo(UUID.randomUUID(), aSet(store), Samples.NOON)));
    }

    private static UUID aSet(Store store) {
        return store.setsOn(Samples.DAY, 1).get(0).id();
    }

    private static Arguments asking(String name, Consumer<Store> question) {
        return Arguments.of(name, question);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyday")
    void findsItsRowsByIndex(String name, Consumer<Store> question) {
        List<String> plan = plan(question);
        assertThat(plan).as(name).isNotEmpty().noneMatch(QueryPlanTest::readsAWholeTable);
    }

    /** The latest run is the last row of its table, read backwards and no further. */
    private static boolean readsAWholeTable(String step) {
        return step.startsWith("SCAN") && !step.equals("SCAN CONSTANT ROW") && !step.equals("SCAN run");
    }

    @Test
    void anExportIsNotSortedInMemory() {
        assertThat(plan(store -> store.forEachSet(row -> {})))
                .anyMatch(step -> step.startsWith("SCAN first"))
                .noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    /** Every step that SQLite plans for whatever the question makes the store run. */
    private List<String> plan(Consumer<Store> question) {
        Store.open(folder).close();
        List<String> asked = new ArrayList<>();
        try (Database database = Database.forWriting(DataFolder.database(folder))) {
            Store store = Samples.withMembers(new Store(database, () -> {}));
            store.log(Samples.set(Samples.MIA, Samples.DAY.atTime(18, 0)), Samples.ZONE, Samples.NOON);
            database.handle().getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
                @Override
                public void logAfterExecution(StatementContext context) {
                    asked.add(context.getParsedSql().getSql());
                }
            });
            question.accept(store);
            return List.copyOf(asked).stream()
                    .filter(sql -> !sql.equals("BEGIN IMMEDIATE") && !sql.equals("COMMIT"))
                    .flatMap(sql -> steps(database, sql))
                    .toList();
        }
    }

    private static Stream<String> steps(Database database, String sql) {
        return database
                .handle()
                .createQuery("EXPLAIN QUERY PLAN " + sql.replace("?", "NULL"))
                .map((row, context) -> row.getString("detail"))
                .list()
                .stream();
    }
}
