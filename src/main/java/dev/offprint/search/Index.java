package dev.offprint.search;

import java.util.List;
import java.util.UUID;

/** Answers questions about libraries. What it returns belongs to the owner who asked, always. */
public interface Index {

    /**
     * One stretch of the clips that fit, in order.
     *
     * @param after where the stretch begins, itself excluded; null for the beginning
     */
    List<UUID> find(long owner, Query query, Order order, Place after, int limit);

    /** How many clips fit, counted no further than {@code most}. */
    int count(long owner, Query query, int most);
}
