package dev.offprint.account;

import dev.offprint.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be tried under one key: a bucket of tries for each that fills again with time. It counts on
 * this node alone and forgets at a restart, which slows guessing enough.
 */
public final class Tries {

    private static final int MOST_KEYS = 50_000;

    private final double burst;
    private final Duration perTry;
    private final InstantSource clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    private record Bucket(double left, Instant at) {}

    /**
     * @param burst how many tries at once
     * @param perTry how long until one more is allowed
     */
    public Tries(int burst, Duration perTry, InstantSource clock) {
        this.burst = burst;
        this.perTry = perTry;
        this.clock = clock;
    }

    /** Takes one try. @throws Problem 429 with Retry-After when none is left */
    public synchronized void take(String key) {
        var now = clock.instant();
        double left = left(key, now);
        if (left < 1) {
            int seconds = (int) Math.ceil((1 - left) * perTry.toMillis() / 1000.0);
            throw Problem.later(
                    429, "too-many-tries", "That was tried too often. Try again in " + seconds + " s.", seconds);
        }
        buckets.put(key, new Bucket(left - 1, now));
    }

    /** The try that was taken last was a good one and does not count. */
    public synchronized void giveBack(String key) {
        var now = clock.instant();
        buckets.put(key, new Bucket(Math.min(burst, left(key, now) + 1), now));
    }

    private double left(String key, Instant now) {
        var bucket = buckets.get(key);
        if (bucket == null) {
            return burst;
        }
        double refilled = Duration.between(bucket.at, now).toMillis() / (double) perTry.toMillis();
        return Math.min(burst, bucket.left + Math.max(0, refilled));
    }
}
