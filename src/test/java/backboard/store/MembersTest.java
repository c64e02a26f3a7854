package backboard.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backboard.training.Appearance;
import backboard.training.Member;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.UUID;
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
        assertThat(store.members()).containsExactly(adaB, adaZ, emile, zoe);
    }

    @Test
    void aMemberComesBackAsAdded() {
        Member shy = new Member(UUID.randomUUID(), OptionalInt.of(500), "Nguyễn", "", false, Appearance.ALIAS, "Ace");
        added(shy);
        assertThat(store.members()).containsExactly(shy);
    }

    @Test
    void theSameMemberTwiceIsOne() {
        assertThat(store.add(Samples.MIA, Samples.NOON, Samples.DAY)).isTrue();
        long revision = store.revision();
        assertThat(store.add(Samples.MIA, Samples.NOON.plusSeconds(1), Samples.DAY))
                .isFalse();
        assertThat(store.members()).hasSize(1);
        assertThat(store.revision()).isEqualTo(revision);
    }

    @Test
    void aNumberBelongsToOneMember() {
        added(Samples.MIA);
        assertThatThrownBy(() -> added(Samples.member(117, "Eve", "X")))
                .isInstanceOf(StoreException.class)
                .hasMessage("Member number 117 is already taken; choose another.");
        assertThat(store.members()).containsExactly(Samples.MIA);
    }

    @Test
    void theNextNumberIsOneAboveTheHighestAndAtLeast101() {
        assertThat(store.nextNumber()).isEqualTo(101);
        added(Samples.member(7, "Old", "T"));
        assertThat(store.nextNumber()).isEqualTo(101);
        added(Samples.member(240, "Mia", "K"));
        added(Samples.member(130, "Tom", "B"));
        assertThat(store.nextNumber()).isEqualTo(241);
    }

    @Test
    void guestsAreThoseOfTheDayInTheOrderTheyCame() {
        assertThat(store.nextGuest(Samples.DAY)).isEqualTo(1);
        Member first = added(Samples.guest(1));
        Member second = added(Samples.guest(2));
        store.add(Samples.guest(1), Samples.NOON, Samples.DAY.minusDays(1));
        assertThat(store.guestsOn(Samples.DAY)).containsExactly(first, second);
        assertThat(store.nextGuest(Samples.DAY)).isEqualTo(3);
        assertThat(store.nextGuest(Samples.DAY.plusDays(1))).isEqualTo(1);
        assertThat(store.members()).isEmpty();
    }

    private Member added(Member member) {
        store.add(member, Samples.NOON, Samples.DAY);
        return member;
    }
}
