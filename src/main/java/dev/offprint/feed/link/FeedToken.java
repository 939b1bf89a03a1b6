package dev.offprint.feed.link;

import dev.offprint.account.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret part of a feed link's address: base64url of the link's id, its generation and 128 bits of HMAC-SHA-256 over
 * both. It can be shown again at any time, and none is stored.
 */
@ApplicationScoped
public class FeedToken {

    private static final int SAID = Long.BYTES + Integer.BYTES;
    private static final int SEAL = 16;

    @Inject
    Secrets secrets;

    /** What a genuine token says. */
    record Parts(long link, int generation) {}

    public String of(FeedLink link) {
        byte[] said = ByteBuffer.allocate(SAID)
                .putLong(link.id)
                .putInt(link.generation)
                .array();
        byte[] token =
                ByteBuffer.allocate(SAID + SEAL).put(said).put(seal(said)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** Empty for everything that this installation did not make. */
    Optional<Parts> read(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length != SAID + SEAL) {
            return Optional.empty();
        }
        byte[] said = Arrays.copyOf(bytes, SAID);
        if (!MessageDigest.isEqual(seal(said), Arrays.copyOfRange(bytes, SAID, SAID + SEAL))) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(said);
        return Optional.of(new Parts(parts.getLong(), parts.getInt()));
    }

    private byte[] seal(byte[] said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("feed-link"), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(said), SEAL);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
