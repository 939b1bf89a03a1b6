package dev.offprint.search;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as the database keeps them, for questions in plain SQL. */
public final class Ids {

    private Ids() {}

    /** The 16 bytes, most significant first. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
