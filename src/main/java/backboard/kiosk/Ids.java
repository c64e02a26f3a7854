package backboard.kiosk;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes ids that sort by time: UUID version 7 (RFC 9562). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID at(Instant instant) {
        long high = instant.toEpochMilli() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
