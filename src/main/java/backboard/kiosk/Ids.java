package backboard.kiosk;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes ids that sort by time: UUID version 7 (RFC 9562). */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID at(Instant instant) {
        return at(instant, RANDOM);
    }

    /** With luck that is handed in, for ids that come out the same again. */
    public static UUID at(Instant instant, RandomGenerator random) {
        long high = instant.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        long low = random.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
