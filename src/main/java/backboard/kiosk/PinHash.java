package backboard.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Turns PINs into what may be kept of them: Argon2id (RFC 9106) with a salt of its own for each, written with its parameters, so that a PIN
 * of today is still known when these change.
 *
 * <p>Slow on purpose, and on no thread that anybody waits for.
 *
 * @param memoryKib memory for one PIN
 * @param passes over that memory
 */
public record PinHash(int memoryKib, int passes) {

    /** What OWASP's Password Storage Cheat Sheet asks for. */
    public static final PinHash STANDARD = new PinHash(19 * 1024, 2);

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern WRITTEN =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** With a new salt, as a text of printable characters. */
    String of(Pin pin) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=1$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(bytes(pin, salt, HASH_BYTES));
    }

    /**
     * Whether this is the hash of that PIN. It takes as long for a wrong PIN as for the right one.
     *
     * @throws IllegalArgumentException if it is no hash at all
     */
    static boolean matches(Pin pin, String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("the hash of a PIN cannot be read");
        }
        PinHash same = new PinHash(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
        byte[] salt = Base64.getDecoder().decode(parts.group(3).getBytes(StandardCharsets.US_ASCII));
        byte[] kept = Base64.getDecoder().decode(parts.group(4).getBytes(StandardCharsets.US_ASCII));
        return MessageDigest.isEqual(kept, same.bytes(pin, salt, kept.length));
    }

    private byte[] bytes(Pin pin, byte[] salt, int length) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] hash = new byte[length];
        argon.generateBytes(pin.digits(), hash);
        return hash;
    }
}
