package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Appearance;
import backboard.training.Member;
import backboard.training.Unit;
import backboard.training.Weight;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MembersTest {

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void membersComeByNameAsPeopleSortThem() {
        Member zoe = added(Samples.member(101, "Zoe", "A"));
        Member emile = added(Samples.member(102, "Émile", "A"));
        Member adaZ = added(Samples.member(103, "ada", "Z"));
        Member adaB = added(Samples.member(104, "Ada", "B"));
        added(Samples.guest(1));
        assertThat(store.members().all()).containsExactly(adaB, adaZ, emile, zoe);
    }

    @Test
    void aMemberComesBackAsAdded() {
        Member shy = new Member(UUID.randomUUID(), OptionalInt.of(500), "Nguyễn", "", false, Appearance.ALIAS, "Ace");
        added(shy);
        assertThat(store.members().all()).containsExactly(shy);
    }

    @Test
    void theSameMemberTwiceIsOne() {
        assertThat(store.members().add(Samples.MIA, Samples.NOON, Samples.DAY)).isTrue();
        long revision = store.revision();
        assertThat(store.members().add(Samples.MIA, Samples.NOON.plusSeconds(1), Samples.DAY))
                .isFalse();
        assertThat(store.members().all()).hasSize(1);
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void aNumberBelongsToOneMember() {
        added(Samples.MIA);
        assertThatThrownBy(() -> added(Samples.member(117, "Eve", "X")))
                .isInstanceOf(StoreException.class)
                .hasMessage("Member number 117 is already taken; choose another.");
        assertThat(store.members().all()).containsExactly(Samples.MIA);
    }

    @Test
    void theNextNumberIsOneAboveTheHighestAndAtLeast101() {
        assertThat(store.members().nextNumber()).isEqualTo(101);
        added(Samples.member(7, "Old", "T"));
        assertThat(store.members().nextNumber()).isEqualTo(101);
        added(Samples.member(240, "Mia", "K"));
        added(Samples.member(130, "Tom", "B"));
        assertThat(store.members().nextNumber()).isEqualTo(241);
    }

    @Test
    void guestsAreThoseOfTheDayInTheOrderTheyCame() {
        assertThat(store.members().nextGuest(Samples.DAY)).isEqualTo(1);
        Member first = added(Samples.guest(1));
        Member second = added(Samples.guest(2));
        store.members().add(Samples.guest(1), Samples.NOON, Samples.DAY.minusDays(1));
        assertThat(store.members().guestsOn(Samples.DAY)).containsExactly(first, second);
        assertThat(store.members().nextGuest(Samples.DAY)).isEqualTo(3);
        assertThat(store.members().nextGuest(Samples.DAY.plusDays(1))).isEqualTo(1);
        assertThat(store.members().all()).isEmpty();
    }

    @Test
    void aMemberAppearsAsSaidLast() {
        Member mia = added(Samples.MIA);
        store.members().appear(mia.id(), Appearance.ALIAS, "Iron Heron");
        assertThat(store.members().all()).containsExactly(mia.appearing(Appearance.ALIAS, "Iron Heron"));
        store.members().appear(mia.id(), Appearance.INVISIBLE, "");
        assertThat(store.members().all()).containsExactly(mia.appearing(Appearance.INVISIBLE, ""));
        assertThatThrownBy(() -> store.members().appear(UUID.randomUUID(), Appearance.NAME, ""))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void aCardHasOneHolderAndAMemberMayHaveSeveral() {
        Member mia = added(Samples.MIA);
        Member tom = added(Samples.TOM);
        assertThat(store.members().holder("04A1B2C3")).isEmpty();
        store.members().link("04A1B2C3", mia.id(), Samples.NOON);
        store.members().link("99887766", mia.id(), Samples.NOON);
        assertThat(store.members().cards(mia.id())).containsExactly("04A1B2C3", "99887766");
        store.members().link("04A1B2C3", tom.id(), Samples.NOON.plusSeconds(1));
        assertThat(store.members().holder("04A1B2C3")).contains(tom.id());
        assertThat(store.members().cards(mia.id())).containsExactly("99887766");
    }

    @Test
    void whoIsErasedIsInNoByteOfTheFilesAndTheSetsStay() throws Exception {
        Member mia = Member.of(UUID.randomUUID(), 4711, "Canarybird", "Quetzalcoatl", Appearance.NAME)
                .appearing(Appearance.ALIAS, "Flamingofeather");
        added(mia);
        store.members().appear(mia.id(), Appearance.ALIAS, "Hoatzinhoatzin");
        store.members().link("C0FFEEC0FFEE", mia.id(), Samples.NOON);
        store.log(Samples.set(mia, "lat-pulldown", Samples.NOON), Samples.ZONE, Samples.NOON);
        assertThat(bytes()).contains("Canarybird");

        assertThat(store.members().erase(mia.id(), Samples.NOON)).isTrue();

        assertThat(bytes())
                .doesNotContain("Canarybird", "Quetzalcoatl", "Flamingofeather", "Hoatzinhoatzin", "C0FFEEC0FFEE");
        assertThat(store.members().all()).isEmpty();
        assertThat(store.members().withNumber(4711)).isEmpty();
        assertThat(store.members().holder("C0FFEEC0FFEE")).isEmpty();
        List<SetRow> rows = new ArrayList<>();
        store.forEachSet(rows::add);
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.memberNumber()).isEmpty());
        assertThat(store.members().erase(mia.id(), Samples.NOON)).isFalse();
        assertThatThrownBy(() -> store.members().appear(mia.id(), Appearance.NAME, ""))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void aNumberIsNeverGivenTwiceNotEvenAfterEraseAndRestart() {
        added(Samples.member(240, "Mia", "K"));
        Member last = added(Samples.member(241, "Tom", "B"));
        store.members().erase(last.id(), Samples.NOON);
        assertThat(store.members().nextNumber()).isEqualTo(242);
        store.close();
        store = Store.open(folder);
        assertThat(store.members().nextNumber()).isEqualTo(242);
        assertThatThrownBy(() -> added(Samples.member(241, "Eve", "X")))
                .isInstanceOf(StoreException.class)
                .hasMessage("Member number 241 is already taken; choose another.");
        assertThat(store.members().add(last, Samples.NOON, Samples.DAY)).isFalse();
        assertThat(store.members().all()).hasSize(1);
    }

    @Test
    void aBodyWeightIsAsItWasTypedLastUntilItIsTakenBack() {
        Member mia = added(Samples.MIA);
        Member tom = added(Samples.TOM);
        assertThat(store.members().bodyWeight(mia.id())).isEmpty();
        store.members().weigh(mia.id(), Optional.of(new Weight(72.3, Unit.KG)), Samples.NOON);
        store.members().weigh(mia.id(), Optional.of(new Weight(159.4, Unit.LB)), Samples.NOON.plusSeconds(1));
        assertThat(store.members().bodyWeight(mia.id())).contains(new Weight(159.4, Unit.LB));
        assertThat(store.members().bodyWeight(tom.id())).isEmpty();
        store.members().weigh(mia.id(), Optional.empty(), Samples.NOON.plusSeconds(2));
        assertThat(store.members().bodyWeight(mia.id())).isEmpty();
    }

    @Test
    void nobodyWhoIsGoneCanBeWeighed() {
        Member mia = added(Samples.MIA);
        store.members().erase(mia.id(), Samples.NOON);
        Optional<Weight> weight = Optional.of(new Weight(72.3, Unit.KG));
        assertThatThrownBy(() -> store.members().weigh(mia.id(), weight, Samples.NOON))
                .isInstanceOf(StoreException.class);
        assertThat(store.members().bodyWeight(mia.id())).isEmpty();
    }

    /** 72.3 is stored as eight bytes; those of no other number in the file are the same. */
    @Test
    void aBodyWeightThatWasTakenBackChangedOrErasedIsInNoByteOfTheFiles() throws Exception {
        Member mia = added(Samples.MIA);
        String number =
                new String(ByteBuffer.allocate(Double.BYTES).putDouble(72.3).array(), StandardCharsets.ISO_8859_1);
        store.members().weigh(mia.id(), Optional.of(new Weight(72.3, Unit.KG)), Samples.NOON);
        assertThat(bytes()).contains(number);
        store.members().weigh(mia.id(), Optional.empty(), Samples.NOON);
        assertThat(bytes()).doesNotContain(number);
        store.members().weigh(mia.id(), Optional.of(new Weight(72.3, Unit.KG)), Samples.NOON);
        store.members().weigh(mia.id(), Optional.of(new Weight(80, Unit.KG)), Samples.NOON);
        assertThat(bytes()).doesNotContain(number);
        store.members().weigh(mia.id(), Optional.of(new Weight(72.3, Unit.KG)), Samples.NOON);
        store.members().erase(mia.id(), Samples.NOON);
        assertThat(store.members().bodyWeight(mia.id())).isEmpty();
        assertThat(bytes()).doesNotContain(number);
    }

    @Test
    void anErrorOfTheDatabaseNamesNobody() {
        Member wrong = Member.of(UUID.randomUUID(), 0, "Canarybird", "Quetzalcoatl", Appearance.NAME);
        assertThatThrownBy(() -> added(wrong))
                .isInstanceOf(StoreException.class)
                .satisfies(failure -> {
                    StringWriter told = new StringWriter();
                    failure.printStackTrace(new PrintWriter(told));
                    assertThat(told.toString()).contains("CHECK").doesNotContain("Canarybird", "Quetzalcoatl");
                });
    }

    /** All files of the data folder, one byte a character. */
    private String bytes() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith("backboard.db"))
                    .toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private Member added(Member member) {
        store.members().add(member, Samples.NOON, Samples.DAY);
        return member;
    }
}
