package dev.offprint.feed;

import dev.offprint.problem.Problem;
import dev.offprint.search.Order;
import dev.offprint.search.Place;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** A place in a list as text for the address: base64url of order, hash of the question, time in milliseconds, id. */
public final class Cursor {

    private static final int BYTES = 1 + Long.BYTES + Long.BYTES + 2 * Long.BYTES;

    private Cursor() {}

    /** @param question in words that are the same for the same list */
    public static String write(String question, Order order, Place place) {
        byte[] bytes = ByteBuffer.allocate(BYTES)
                .put((byte) order.ordinal())
                .putLong(hash(question))
                .putLong(place.clippedAt().toEpochMilli())
                .putLong(place.id().getMostSignificantBits())
                .putLong(place.id().getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * Null for none.
     *
     * @throws Problem 400 when it is damaged or was made for another question or order
     */
    public static Place read(String text, String question, Order order) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        ByteBuffer bytes = bytes(text);
        if (bytes.remaining() != BYTES || bytes.get() != order.ordinal() || bytes.getLong() != hash(question)) {
            throw misfit();
        }
        return new Place(Instant.ofEpochMilli(bytes.getLong()), new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static ByteBuffer bytes(String text) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw misfit();
        }
    }

    private static Problem misfit() {
        return Problem.badRequest(
                "bad-cursor", "The cursor in \"after\" does not belong to this list. Begin the list anew.");
    }

    private static long hash(String question) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
