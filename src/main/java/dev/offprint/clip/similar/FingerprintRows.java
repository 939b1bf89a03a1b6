package dev.offprint.clip.similar;

import dev.offprint.clip.ClipId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Fingerprints and terms in the database. Each method is part of the caller's transaction. */
@ApplicationScoped
class FingerprintRows {

    /** More than these that share a band are boilerplate of one site; the most alike come first. */
    private static final int RIVALS = 12;

    /** Beyond this the size of a library changes no weight. */
    private static final int COUNTED = 2_000;

    @Inject
    Session database;

    /** Says by which method the clip was looked at last. */
    void mark(long owner, UUID clip) {
        run(
                "insert into fingerprints (clip_id, owner_id, method) values (?1, ?2, ?3)"
                        + " on duplicate key update method = ?3",
                ClipId.bytes(clip),
                owner,
                Fingerprint.METHOD);
    }

    /** @param bands empty for a text that has too little to be known by */
    void putBands(long owner, UUID clip, long[] bands) {
        run("delete from fingerprint_bands where clip_id = ?1", (Object) ClipId.bytes(clip));
        for (long band : bands) {
            run(
                    "insert ignore into fingerprint_bands (owner_id, band, clip_id) values (?1, ?2, ?3)",
                    owner,
                    band,
                    ClipId.bytes(clip));
        }
    }

    void putTerms(long owner, UUID clip, Map<String, Double> terms) {
        run("delete from clip_terms where clip_id = ?1", (Object) ClipId.bytes(clip));
        // what the database takes for the same word is one term
        terms.forEach((term, weight) -> run(
                "insert into clip_terms (owner_id, term, clip_id, weight) values (?1, ?2, ?3, ?4)"
                        + " on duplicate key update weight = greatest(weight, values(weight))",
                owner,
                term,
                ClipId.bytes(clip),
                weight));
    }

    /** The clips that share a band with these, the most shared first. */
    List<UUID> rivals(long owner, UUID clip, long[] bands) {
        if (bands.length == 0) {
            return List.of();
        }
        return database
                .createNativeQuery(
                        "select clip_id from fingerprint_bands where owner_id = :owner and band in (:bands)"
                                + " and clip_id <> :clip group by clip_id order by count(*) desc, clip_id desc limit "
                                + RIVALS,
                        byte[].class)
                .setParameter("owner", owner)
                .setParameter("bands", Arrays.stream(bands).boxed().toList())
                .setParameter("clip", ClipId.bytes(clip))
                .getResultList()
                .stream()
                .map(ClipId::of)
                .toList();
    }

    /** How many of the owner's clips have each word among their terms, by {@link Terms#key}; absent for none. */
    Map<String, Integer> clipsWith(long owner, Collection<String> keys) {
        Map<String, Integer> found = new HashMap<>();
        if (keys.isEmpty()) {
            return found;
        }
        database.createNativeQuery(
                        "select term, count(*) from clip_terms where owner_id = :owner and term in (:keys)"
                                + " group by term",
                        Object[].class)
                .setParameter("owner", owner)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(row -> found.merge(Terms.key((String) row[0]), ((Number) row[1]).intValue(), Integer::sum));
        return found;
    }

    /** How many clips the owner has, counted no further than makes a difference. */
    int clips(long owner) {
        Object count = database.createNativeQuery(
                        "select count(*) from (select 1 from clips where owner_id = :owner limit " + COUNTED + ") c")
                .setParameter("owner", owner)
                .getSingleResult();
        return ((Number) count).intValue();
    }

    private void run(String sql, Object... values) {
        Query query = database.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
