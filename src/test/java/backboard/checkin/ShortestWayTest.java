package backboard.checkin;

import static backboard.checkin.OpenStation.says;
import static backboard.checkin.OpenStation.tile;
import static org.assertj.core.api.Assertions.assertThat;

import backboard.ui.Ui;
import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many touches of the screen it takes to log a set, counted as the window gets them. */
class ShortestWayTest extends AtTheStation {

    private static final String CARD = "A1B2C3D4";
    private static final int FAST_MS = 5;

    private final AtomicInteger touches = new AtomicInteger();
    private final AWTEventListener counter = event -> {
        if (event.getID() == MouseEvent.MOUSE_PRESSED) {
            touches.incrementAndGet();
        }
    };

    @BeforeEach
    void count() {
        open("station.number = 5");
        Toolkit.getDefaultToolkit().addAWTEventListener(counter, AWTEvent.MOUSE_EVENT_MASK);
    }

    @AfterEach
    void stopCounting() {
        Toolkit.getDefaultToolkit().removeAWTEventListener(counter);
    }

    private void setsInTheFile(int sets) {
        Ui.eventually(() -> assertThat(station.inTheFile()).hasSize(sets));
    }

    @Test
    void whoIsHereLogsASetWithOneTouch() {
        station.logged(mia, PULLDOWN, reps(10, 50));
        station.pass(Duration.ofSeconds(1));
        CheckInPanel panel = station.open();
        says(panel, "1 of 3 sets");
        tap(tile(mia));
        setsInTheFile(2);
        assertThat(touches).hasValue(1);
    }

    @Test
    void aCardNeedsOneTouchMore() {
        station.card(mia, CARD);
        CheckInPanel panel = station.open();
        says(panel, "Scan your card");
        station.ui.scan(CARD + "\n", FAST_MS);
        says(panel, "Mia K.", "Not you?");
        tap("set-done");
        setsInTheFile(1);
        assertThat(touches).hasValue(1);
    }

    @Test
    void aNumberNeedsItsDigitsAndTwoTouchesMore() {
        CheckInPanel panel = station.open();
        says(panel, "or member number");
        String number = String.valueOf(mia.number().orElseThrow());
        number.chars().forEach(digit -> tap("digit-" + (char) digit));
        tap("digit-ok");
        says(panel, "Mia K.", "Not you?");
        tap("set-done");
        setsInTheFile(1);
        assertThat(touches).hasValue(number.length() + 2);
    }
}
