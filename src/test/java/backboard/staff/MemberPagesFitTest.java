package backboard.staff;

import static backboard.ui.Ui.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.kiosk.Command;
import backboard.kiosk.MemberFile;
import backboard.kiosk.Outcome;
import backboard.kiosk.StaffGym;
import backboard.training.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page about members where it is docked on a wall: no text cut or over another, and everything to touch large and far enough apart. */
class MemberPagesFitTest {

    private static final String PIN = "482915";
    private static final String LONGEST = "A" + "W".repeat(39);

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"1280, 720, en", "1920, 1080, en", "1080, 1920, en", "1280, 720, es", "1920, 1080, es", "1080, 1920, es"
    })
    void everyPageFits(int width, int height, String language) throws IOException {
        try (StaffGym gym = new StaffGym(data, StaffGym.CHEAP, "gym.language = " + language)) {
            Outcome.Unlocked boss = gym.first("Dana", PIN);
            DockedPages pages = new DockedPages(gym, width, height);
            pages.open();
            pages.isAt("staff-people");
            pages.press("staff-" + boss.staff().id());
            pages.isAt("staff-pin-page");
            pages.type(PIN);
            pages.isAt("staff-home");
            pages.press("staff-members");
            pages.isAt("staff-members-page");
            says(pages, language.equals("es") ? "Aún no hay socios" : "There are no members yet");
            pages.fits();

            pages.press("member-import");
            says(pages, "exchange");
            pages.fits();
            pages.press("staff-back");
            fill(gym, boss.pass());
            pages.press("staff-back");
            pages.isAt("staff-home");
            pages.press("staff-members");
            says(pages, "| 999999 |");
            pages.fits();
            pages.press("members-next");
            pages.fits();
            pages.press("member-search");
            pages.fits();
            pages.press("key-9");
            says(pages, "| 9 |");
            pages.fits();
            pages.press("key-Z");
            pages.fits();
            pages.press("key-back");
            pages.press("member-999999");
            pages.isAt("staff-facts");

            pages.press("member-rename");
            pages.isAt("staff-name-page");
            pages.press("staff-back");
            pages.isAt("staff-facts");
            pages.press("member-appear");
            pages.isAt("staff-choice");
            pages.press("appear-alias");
            pages.isAt("staff-name-page");
            pages.press("staff-back");
            pages.press("staff-back");
            pages.isAt("staff-facts");
            pages.press("member-cards");
            pages.isAt("staff-people");
            pages.press("card-type");
            pages.isAt("staff-name-page");
            pages.press("key-7");
            pages.press("staff-next");
            says(pages, language.equals("es") ? "6 a 32" : "6 to 32 letters and digits.");
            pages.fits();
            pages.press("staff-back");
            pages.isAt("staff-people");
            pages.press("staff-card-04A1B2C3");
            pages.isAt("staff-choice");
            pages.press("staff-back");
            pages.isAt("staff-people");
            pages.press("staff-back");
            pages.isAt("staff-facts");
            pages.press("member-export");
            says(pages, "member-999999");
            pages.fits();
            pages.press("staff-back");
            pages.isAt("staff-facts");
            pages.press("member-merge");
            says(pages, "| 101 |");
            pages.fits();
            pages.press("member-101");
            pages.isAt("staff-merge");
            pages.press("staff-back");
            pages.isAt("staff-facts");
            pages.press("member-erase");
            pages.isAt("staff-tell");
            pages.press("staff-back");
            pages.isAt("staff-facts");
            pages.press("staff-back");
            pages.isAt("staff-members-page");

            pages.press("member-search");
            pages.press("member-import");
            says(pages, "bad.csv");
            pages.isAt("staff-people");
            pages.press("staff-list-latin.csv");
            says(pages, "UTF-8");
            pages.fits();
            pages.press("staff-back");
            eventually(() -> assertThat(pages.page().getName()).isEqualTo("staff-people"));
            pages.press("staff-list-bad.csv");
            eventually(() -> assertThat(pages.page().getName()).isEqualTo("staff-report"));
            pages.fits();
            pages.press("report-next");
            pages.fits();
            pages.press("staff-back");
            eventually(() -> assertThat(pages.page().getName()).isEqualTo("staff-people"));
            pages.press("staff-list-good.csv");
            eventually(() -> assertThat(pages.page().getName()).isEqualTo("staff-report"));
            pages.fits();
            pages.press("import-yes");
            says(pages, language.equals("es") ? "350 socios." : "350 members were added.");
            pages.fits();
            assertThat(pages.seen()).isGreaterThan(30);
        }
    }

    private static void says(DockedPages pages, String text) {
        eventually(
                () -> assertThat("| " + String.join(" | ", pages.said()) + " |").contains(text));
    }

    /** Somebody with the longest of everything, a twin, and lists that are right and wrong in every way. */
    private void fill(StaffGym gym, UUID pass) throws IOException {
        UUID twin = gym.kiosk().newId();
        gym.done(new Command.AddMember(twin, pass, LONGEST, LONGEST));
        Path folder = Files.createDirectories(data.resolve("exchange"));
        Files.write(folder.resolve("latin.csv"), new byte[] {'n', 'a', 'm', 'e', '\n', (byte) 0xE9, '\n'});
        Files.writeString(folder.resolve("good.csv"), list("First", 350, 2000));
        Files.writeString(folder.resolve("first.csv"), list("Member", 40, 900) + "W,W,999999,04:A1:B2:C3,\n");
        Files.writeString(folder.resolve("bad.csv"), """
                first name,last name,number,card,alias,telephone
                "%1$s",x,,,,
                "W\u202E%2$s",x,,,,
                W;%2$s,x,,,,
                Ann,W,1000000000000000000000000,,,
                Ben,W,,"04:A1:B2",,
                Cid,W,,,%1$s,
                Dan,%2$s,,,%2$s,
                Eve,W,,,,,beyond the last column
                ,W,,,,
                Fay,W,201,,,
                Guy,W,201,,,
                Hal,W,,AAAAAA01,,
                Ida,W,,AAAAAA01,,
                Jon,W,,,,
                Jon,W,,,,
                Kim,W,999999,,,
                Leo,W,102,,,
                Max,W,,04A1B2C3,,
                """.formatted("W".repeat(60), "W".repeat(20)));
        gym.done(new Command.AddMember(gym.kiosk().newId(), pass, "Gone", ""));
        List<MemberFile> all = gym.kiosk().members().all(pass).join().orElseThrow();
        UUID gone = all.stream()
                .filter(one -> one.firstName().equals("Gone"))
                .findFirst()
                .orElseThrow()
                .id();
        gym.done(new Command.EraseMember(pass, gone));
        var first = (backboard.kiosk.ListInspection.Readable)
                gym.kiosk().members().inspect(pass, "first.csv").join().orElseThrow();
        assertThat(gym.done(new Command.ImportMembers(pass, first.list()))).isEqualTo(new Outcome.Imported(41));
        UUID longest = gym.kiosk().members().all(pass).join().orElseThrow().stream()
                .filter(one -> one.number().getAsInt() == 999_999)
                .findFirst()
                .orElseThrow()
                .id();
        gym.done(new Command.RenameMember(pass, longest, LONGEST, LONGEST));
        gym.done(new Command.ShowMember(pass, longest, Appearance.ALIAS, "W".repeat(20)));
        for (int i = 0; i < 3; i++) {
            gym.done(new Command.GiveCard(pass, longest, ("E" + i).repeat(12)));
        }
    }

    private static String list(String name, int count, int above) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> name + i + ",Last" + i + "," + (above + i) + ",,\n")
                .collect(Collectors.joining("", "first,last,number,card,alias\n", ""));
    }
}
