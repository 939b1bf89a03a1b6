package dev.offprint.clip;

import dev.offprint.problem.Problem;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of clips: UUIDs of version 7 (RFC 9562), so that rows made together lie together. */
public final class ClipId {

    private static final SecureRandom RANDOM = new SecureRandom();

    private ClipId() {}

    /** @param now gives the first 48 bits, in milliseconds; the other 74 are random */
    public static UUID next(Instant now) {
        long high = now.toEpochMilli() << 16 | 0x7000 | (RANDOM.nextInt() & 0x0FFF);
        long low = RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** The id as its column has it, for SQL of our own. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The id in its column's 16 bytes. */
    public static UUID of(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** @throws Problem 404 for what cannot be the id of any clip */
    public static UUID parse(String id) {
        try {
            UUID parsed = UUID.fromString(id);
            if (parsed.toString().equalsIgnoreCase(id)) {
                return parsed;
            }
        } catch (IllegalArgumentException malformed) {
            // the same answer as for an id that nobody has
        }
        throw Problem.notFound();
    }
}
