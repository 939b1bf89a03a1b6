package dev.offprint.clip.capture;

import dev.offprint.clip.ClipId;
import dev.offprint.problem.Problem;
import io.quarkus.hibernate.orm.panache.Panache;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An Idempotency-Key with the body that came under it: a request repeated under its key is answered, not done again.
 *
 * @param name at most 64 ASCII characters
 */
record CaptureKey(String name, byte[] bodyHash) {

    private static final int LIMIT = 64;

    /** @param name the header, or null: then every request is its own */
    static Optional<CaptureKey> of(String name, byte[] bodyHash) {
        if (name == null || name.isEmpty()) {
            return Optional.empty();
        }
        if (name.length() > LIMIT || name.chars().anyMatch(c -> c < 0x21 || c > 0x7E)) {
            throw Problem.invalid(
                    "Idempotency-Key",
                    "bad-idempotency-key",
                    "An Idempotency-Key has at most " + LIMIT + " visible ASCII characters.");
        }
        return Optional.of(new CaptureKey(name, bodyHash));
    }

    /**
     * The clip that was saved under this key before.
     *
     * @throws Problem 422 when that was another body
     */
    Optional<UUID> savedBefore(long owner) {
        List<?> rows = Panache.getEntityManager()
                .createNativeQuery(
                        "select body_hash, clip_id from capture_keys where owner_id = :owner and name = :name")
                .setParameter("owner", owner)
                .setParameter("name", name)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) rows.get(0);
        if (!Arrays.equals((byte[]) row[0], bodyHash)) {
            throw Problem.invalid(
                    "Idempotency-Key",
                    "idempotency-key-reused",
                    "Something else was already saved under this Idempotency-Key. Use a new one.");
        }
        ByteBuffer id = ByteBuffer.wrap((byte[]) row[1]);
        return Optional.of(new UUID(id.getLong(), id.getLong()));
    }

    /** Part of the transaction that saves; a race for the key ends with the database's error 1062. */
    void remember(long owner, UUID clip, int version) {
        Panache.getEntityManager()
                .createNativeQuery(
                        """
                        insert into capture_keys (owner_id, name, body_hash, clip_id, number)
                        values (:owner, :name, :body, :clip, :number)
                        """)
                .setParameter("owner", owner)
                .setParameter("name", name)
                .setParameter("body", bodyHash)
                .setParameter("clip", ClipId.bytes(clip))
                .setParameter("number", version)
                .executeUpdate();
    }
}
