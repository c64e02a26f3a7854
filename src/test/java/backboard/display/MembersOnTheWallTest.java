package backboard.display;

import static backboard.ui.Ui.eventually;
import static backboard.ui.Ui.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.ListInspection;
import backboard.kiosk.MemberFile;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.training.Appearance;
import backboard.training.StaffRole;
import backboard.ui.Ui;
import backboard.ui.Words;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manager at the wall, in a real window, over a real store: members found, changed, merged, erased and imported. */
class MembersOnTheWallTest {

    private static final String PIN = "482915";

    @TempDir
    Path data;

    private final Ui ui = new Ui();
    private StaffGym gym;
    private Outcome.Unlocked dana;
    private WallStage stage;

    @BeforeEach
    void open() {
        gym = new StaffGym(data, StaffGym.CHEAP);
        dana = gym.first("Dana", PIN);
        stage = LiveStage.open(ui, gym);
    }

    @AfterEach
    void close() {
        ui.close();
        gym.close();
    }

    private String says() {
        return onUi(() -> Words.now(stage).stream().map(Words::text).collect(Collectors.joining(" | ")));
    }

    private void says(String text) {
        eventually(() -> assertThat(says()).contains(text));
    }

    private void letIn() {
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap("staff-" + dana.staff().id());
        ui.type(PIN + "\n");
        ui.tap("staff-members");
    }

    private List<MemberFile> all() {
        return gym.kiosk().members().all(dana.pass()).join().orElseThrow();
    }

    private UUID added(String first, String last) {
        UUID id = gym.kiosk().newId();
        gym.done(new Command.AddMember(id, dana.pass(), first, last));
        return id;
    }

    private void fourHundred() throws IOException {
        list(IntStream.rangeClosed(1, 400)
                .mapToObj(i -> "Name" + i + ",Last" + i + "," + (1000 + i) + "\n")
                .collect(Collectors.joining("", "first,last,number\n", "")));
        ListInspection.Readable read = (ListInspection.Readable)
                gym.kiosk().members().inspect(dana.pass(), "list.csv").join().orElseThrow();
        gym.done(new Command.ImportMembers(dana.pass(), read.list()));
    }

    private void list(String text) throws IOException {
        Files.createDirectories(data.resolve("exchange"));
        Files.writeString(data.resolve("exchange/list.csv"), text);
    }

    @Test
    void byTouchSomebodyIsAddedCorrectedGivenACardAndErased() {
        letIn();
        says("There are no members yet");
        ui.tap("member-add");
        List.of("key-M", "key-A", "last-name", "key-K", "staff-next").forEach(ui::tap);
        says("Number 101");
        ui.tap("member-rename");
        ui.tap("first-name");
        List.of("key-back", "key-I", "key-A", "staff-next").forEach(ui::tap);
        says("Mia K");
        ui.tap("member-appear");
        ui.tap("appear-initials");
        says("Shown as MK");
        ui.tap("member-cards");
        says("No card yet");
        ui.scan("04A1B2C3\n", 5);
        says("04A1B2C3");
        ui.tap("card-type");
        List.of("key-1", "key-2", "key-3", "key-4", "key-5", "key-A", "staff-next")
                .forEach(ui::tap);
        says("12345A");
        ui.tap("staff-card-04A1B2C3");
        ui.tap("card-take-yes");
        eventually(() -> assertThat(says()).contains("12345A").doesNotContain("04A1B2C3"));
        ui.tap("staff-back");
        says("1 card");
        ui.tap("member-export");
        says("member-101");
        assertThat(data.resolve("exchange/member-101-sets.csv")).exists();
        ui.tap("staff-back");
        ui.tap("member-erase");
        says("Backups and lists made before");
        assertThat(all()).hasSize(1);
        ui.tap("member-erase-yes");
        says("There are no members yet");
        assertThat(all()).isEmpty();
        assertThat(data.resolve("exchange/member-101-sets.csv")).doesNotExist();
        ui.tap("staff-back");
        says("Dana erased member 101");
    }

    @Test
    void oneOfFourHundredIsFoundByRealKeysByTouchByAliasNumberAndCard() throws IOException {
        fourHundred();
        UUID mia = added("Mïa", "Kent");
        gym.done(new Command.ShowMember(dana.pass(), mia, Appearance.ALIAS, "Iron Fox"));
        gym.done(new Command.GiveCard(dana.pass(), mia, "04A1B2C3"));
        letIn();
        says("of 401");
        ui.tap("members-next");
        says("11–20 of 401");
        ui.type("mia");
        eventually(() -> assertThat(says()).contains("Mïa Kent").doesNotContain("Name1"));
        ui.type("\b\b\bfox\n");
        says("Number 1401");
        ui.tap("staff-back");
        says("fox");
        ui.type("\b\b\b");
        says("of 401");
        ui.tap("member-search");
        List.of("key-1", "key-2", "key-0", "key-7").forEach(ui::tap);
        eventually(() -> assertThat(says()).contains("Name207 Last207").doesNotContain("Name206"));
        ui.scan("04A1B2C3\n", 5);
        says("Number 1401");
    }

    @Test
    void twoEntriesOfOnePersonAreMergedSideBySide() {
        UUID mia = added("Mia", "Kent");
        added("Mia", "Kennt");
        letIn();
        ui.tap("member-101");
        ui.tap("member-merge");
        eventually(() -> assertThat(ui.shows("member-102")).isTrue());
        assertThat(ui.shows("member-101")).isFalse();
        ui.tap("member-102");
        says("Together no set and no card");
        assertThat(ui.isChosen("merge-name-ours")).isTrue();
        ui.tap("merge-number-theirs");
        ui.tap("merge-yes");
        says("Number 102");
        assertThat(all()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(mia);
            assertThat(one.fullName()).isEqualTo("Mia Kent");
            assertThat(one.number()).hasValue(102);
        });
    }

    @Test
    void aListIsLookedAtMendedAndImportedInOneTap() throws IOException {
        letIn();
        ui.tap("member-import");
        says("Put a CSV file into the folder");
        list("name,number\nMia Kent,104\nTom,x\n");
        ui.tap("staff-back");
        ui.tap("member-import");
        ui.tap("staff-list-list.csv");
        says("1 new, 0 here already, 1 to mend");
        says("“x” is no member number");
        assertThat(ui.takesTouches("import-yes")).isFalse();
        list("name,number\nMia Kent,104\nTom,\n");
        ui.tap("staff-back");
        ui.tap("staff-list-list.csv");
        says("2 new, 0 here already, 0 to mend");
        assertThat(all()).isEmpty();
        ui.tap("import-yes");
        says("2 members were added.");
        assertThat(all()).extracting(MemberFile::fullName).containsExactly("Mia Kent", "Tom");
        assertThat(gym.kiosk().look().floor().guises())
                .allSatisfy(guise -> assertThat(guise.appearance()).isEqualTo(Appearance.COLOUR));
        ui.tap("import-ok");
        says("Mia Kent");
        ui.tap("member-import");
        ui.tap("staff-list-list.csv");
        says("Everybody on the list is here already.");
    }

    @Test
    void aCoachFindsNoMembersAndNoNameStaysAfterAMinute() {
        added("Canarybird", "Kent");
        var sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, "730194");
        ui.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        ui.tap("staff-" + sam.id());
        ui.type("730194\n");
        says("Sam came in");
        assertThat(ui.shows("staff-members")).isFalse();
        ui.tap("staff-back");
        letIn();
        says("Canarybird Kent");
        gym.clock.advance(java.time.Duration.ofSeconds(61));
        eventually(() -> assertThat(says()).doesNotContain("Canarybird"));
        assertThat(gym.kiosk().look().toString()).doesNotContain("Canarybird");
    }
}
