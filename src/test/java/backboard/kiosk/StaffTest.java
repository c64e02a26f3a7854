package backboard.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import backboard.training.Control;
import backboard.training.Staff;
import backboard.training.StaffRole;
import backboard.words.Phrase;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Who works here, who may do what, and what is written down of it. */
class StaffTest {

    private static final String DANAS = "482915";
    private static final String SAMS = "730194";

    @TempDir
    Path folder;

    private static Outcome refused(String key, Object... values) {
        return new Outcome.Refused(Phrase.of("kiosk.refused." + key, values));
    }

    @Test
    void theFirstBecomesManagerAndFromThenOnOnlyAManagerAddsPeople() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            assertThat(gym.crew().hasManager()).isFalse();
            assertThat(gym.done(new Command.AddStaff(
                            gym.kiosk().newId(), Optional.empty(), "Sam", StaffRole.COACH, StaffGym.pin(SAMS))))
                    .isEqualTo(refused("manager-first"));
            Outcome.Unlocked dana = gym.first("Dana", DANAS);
            assertThat(gym.done(new Command.AddStaff(
                            gym.kiosk().newId(), Optional.empty(), "Eve", StaffRole.MANAGER, StaffGym.pin(SAMS))))
                    .isEqualTo(refused("staff-locked"));
            Staff sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, SAMS);
            Outcome.Unlocked in = (Outcome.Unlocked) gym.unlock(sam, SAMS);
            assertThat(in.staff()).isEqualTo(sam);
            assertThat(gym.done(new Command.AddStaff(
                            gym.kiosk().newId(),
                            Optional.of(in.pass()),
                            "Eve",
                            StaffRole.MANAGER,
                            StaffGym.pin("661530"))))
                    .isEqualTo(refused("managers-only"));
            assertThat(gym.done(new Command.RetireStaff(in.pass(), dana.staff().id())))
                    .isEqualTo(refused("managers-only"));
            assertThat(gym.done(new Command.ChangePin(in.pass(), dana.staff().id(), StaffGym.pin("661530"))))
                    .isEqualTo(refused("managers-only"));
            assertThat(gym.crew().people()).containsExactly(dana.staff(), sam);
        }
    }

    @Test
    void twoPeopleMayHaveTheSamePinAndNobodyIsToldSo() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Outcome.Unlocked dana = gym.first("Dana", DANAS);
            Staff sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, DANAS);
            assertThat(((Outcome.Unlocked) gym.unlock(sam, DANAS)).staff()).isEqualTo(sam);
            assertThat(((Outcome.Unlocked) gym.unlock(dana.staff(), DANAS)).staff())
                    .isEqualTo(dana.staff());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"111111", "000000000000", "123456", "654321", "890123", "2109876", "567890"})
    void whatEverybodyTriesFirstIsNoPin(String pin) {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            assertThat(gym.done(new Command.AddStaff(
                            gym.kiosk().newId(), Optional.empty(), "Dana", StaffRole.MANAGER, StaffGym.pin(pin))))
                    .isEqualTo(refused("pin-obvious"));
            assertThat(gym.crew().people()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "48291", "4829157306482"})
    void aPinHasSixToTwelveDigits(String pin) {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            assertThat(gym.done(new Command.AddStaff(
                            gym.kiosk().newId(), Optional.empty(), "Dana", StaffRole.MANAGER, StaffGym.pin(pin))))
                    .isEqualTo(refused("pin-length", 6, 12));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"121212", "112233", "123457", "482915730648"})
    void otherPinsAreTaken(String pin) {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            assertThat(gym.first("Dana", pin).staff().isManager()).isTrue();
        }
    }

    @Test
    void aNewPinReplacesTheOldOneAtOnce() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP)) {
            Outcome.Unlocked dana = gym.first("Dana", DANAS);
            Staff sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, SAMS);
            Outcome.Unlocked in = (Outcome.Unlocked) gym.unlock(sam, SAMS);
            assertThat(gym.done(new Command.ChangePin(in.pass(), sam.id(), StaffGym.pin("661530"))))
                    .isEqualTo(new Outcome.Done());
            assertThat(gym.unlock(sam, SAMS)).isEqualTo(new Outcome.NotUnlocked(true, 0));
            assertThat(gym.unlock(sam, "661530")).isInstanceOf(Outcome.Unlocked.class);
            assertThat(gym.done(new Command.ChangePin(dana.pass(), sam.id(), StaffGym.pin("905172"))))
                    .isEqualTo(new Outcome.Done());
            assertThat(gym.kiosk().journal(in.pass(), 1).join()).isEmpty();
            assertThat(gym.unlock(sam, "905172")).isInstanceOf(Outcome.Unlocked.class);
        }
    }

    @Test
    void whoIsRetiredIsOutAtOnceAndTheLastManagerStays() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP, "staff.pin = yes")) {
            Outcome.Unlocked dana = gym.first("Dana", DANAS);
            Staff sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, SAMS);
            Outcome.Unlocked in = (Outcome.Unlocked) gym.unlock(sam, SAMS);
            assertThat(gym.done(new Command.RetireStaff(dana.pass(), sam.id()))).isEqualTo(new Outcome.Done());
            assertThat(gym.unlock(sam, SAMS)).isEqualTo(refused("staff-gone"));
            assertThat(gym.done(new Command.StartClass(gym.kiosk().newId(), Optional.of(in.pass()))))
                    .isEqualTo(refused("staff-locked"));
            assertThat(gym.done(
                            new Command.RetireStaff(dana.pass(), dana.staff().id())))
                    .isEqualTo(refused("last-manager"));
            assertThat(gym.crew().people()).containsExactly(dana.staff());
            assertThat(gym.journal(dana.pass()))
                    .containsExactly("Dana retired Sam", "Sam unlocked", "Dana added Sam", "Dana first Dana");
        }
    }

    @Test
    void whereAPinIsAskedForOnlyStaffSteerAndTheJournalSaysWho() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP, "staff.pin = yes")) {
            Outcome.Unlocked dana = gym.first("Dana", DANAS);
            Optional<UUID> pass = Optional.of(dana.pass());
            assertThat(gym.done(new Command.StartClass(gym.kiosk().newId()))).isEqualTo(refused("staff-locked"));
            assertThat(gym.done(new Command.StartClass(gym.kiosk().newId(), pass)))
                    .isEqualTo(new Outcome.Done());
            assertThat(gym.done(new Command.Steer(Control.SKIP))).isEqualTo(refused("staff-locked"));
            assertThat(gym.done(new Command.Steer(Control.SKIP, pass))).isEqualTo(new Outcome.Done());
            assertThat(gym.done(new Command.Lock(dana.pass()))).isEqualTo(new Outcome.Done());
            assertThat(gym.done(new Command.Steer(Control.SKIP, pass))).isEqualTo(refused("staff-locked"));
            Outcome.Unlocked again = (Outcome.Unlocked) gym.unlock(dana.staff(), DANAS);
            gym.done(new Command.Steer(Control.PAUSE, Optional.of(again.pass())));
            assertThat(gym.journal(again.pass()))
                    .containsExactly(
                            "Dana class.pause Cat-cow",
                            "Dana unlocked",
                            "Dana class.skip Brisk walk",
                            "Dana class.start Brisk walk",
                            "Dana first Dana");
        }
    }

    @Test
    void aRestartKeepsStaffAndJournalAndLetsNobodyIn() {
        try (StaffGym gym = new StaffGym(folder, StaffGym.CHEAP, "staff.pin = yes")) {
            Outcome.Unlocked dana = gym.first("Dana", DANAS);
            Staff sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, SAMS);
            gym.restart();
            assertThat(gym.crew().people()).containsExactly(dana.staff(), sam);
            assertThat(gym.kiosk().journal(dana.pass(), 1).join()).isEmpty();
            assertThat(gym.done(new Command.StartClass(gym.kiosk().newId(), Optional.of(dana.pass()))))
                    .isEqualTo(refused("staff-locked"));
            Outcome.Unlocked in = (Outcome.Unlocked) gym.unlock(sam, SAMS);
            assertThat(gym.journal(in.pass())).containsExactly("Sam unlocked", "Dana added Sam", "Dana first Dana");
        }
    }

    @Test
    void noDigitsOfAPinAreInTheLogInAnyFileOrInWhatAnythingSaysOfItself() throws IOException {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        List<Appender<ILoggingEvent>> others = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
        StringBuilder said = new StringBuilder();
        try (StaffGym gym = new StaffGym(folder, PinHash.STANDARD, "staff.pin = yes")) {
            Outcome.Unlocked dana = gym.first("Dana", DANAS);
            Staff sam = gym.add(dana.pass(), "Sam", StaffRole.COACH, SAMS);
            Command unlock = new Command.Unlock(sam.id(), StaffGym.pin(SAMS));
            said.append(unlock).append(gym.done(unlock)).append(gym.unlock(sam, "390517"));
            said.append(gym.done(new Command.ChangePin(dana.pass(), sam.id(), StaffGym.pin("661530"))));
            said.append(gym.done(new Command.ChangePin(dana.pass(), sam.id(), StaffGym.pin("222222"))));
            said.append(gym.kiosk().look()).append(gym.crew()).append(gym.journal(dana.pass()));
            gym.restart();
            said.append(gym.unlock(sam, "661530"));
            said.append(all(folder));
        } finally {
            root.detachAppender(log);
            root.setLevel(level);
            others.forEach(root::addAppender);
        }
        said.append(all(folder));
        log.list.forEach(event -> {
            said.append(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                said.append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        });
        assertThat(said.toString()).contains("$argon2id$v=19$m=19456,t=2,p=1$");
        for (String pin : List.of(DANAS, SAMS, "390517", "661530", "222222")) {
            assertThat(said.toString().contains(pin)).isFalse();
            assertThat(said.toString().contains(raw(pin))).isFalse();
            assertThat(said.toString()
                            .contains(raw(pin).chars().mapToObj(String::valueOf).collect(Collectors.joining(", "))))
                    .isFalse();
        }
    }

    /** Everything in all files, one character for each byte. */
    private static String all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains("sqlite-"))
                    .toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        }
    }

    private static String raw(String pin) {
        return pin.chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0')))
                .collect(Collectors.joining());
    }

    /** From the test vectors of RFC 9106 nothing fits without a key; this one is of the reference command line, argon2 -id. */
    @Test
    void thePinIsLookedAtAsAnyArgon2WouldDo() {
        String known = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        byte[] password = "password".getBytes(StandardCharsets.US_ASCII);
        assertThat(PinHash.matches(new Pin(password), known)).isTrue();
        password[0]++;
        assertThat(PinHash.matches(new Pin(password), known)).isFalse();
    }

    @Test
    void theSamePinIsKeptDifferentlyEachTime() {
        assertThat(StaffGym.CHEAP.of(StaffGym.pin(DANAS))).isNotEqualTo(StaffGym.CHEAP.of(StaffGym.pin(DANAS)));
    }
}
