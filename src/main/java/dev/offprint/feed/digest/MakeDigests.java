package dev.offprint.feed.digest;

import dev.offprint.account.User;
import dev.offprint.clip.ClipId;
import dev.offprint.job.Retry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Makes the digests of periods that are over, when somebody first asks after their end. One row for a period: of two
 * nodes that make it at once one comes too late, and both then have the same.
 */
@ApplicationScoped
public class MakeDigests {

    @Inject
    ChooseEntries chooseEntries;

    /** Makes what is due: the last finished period, and of those that nobody asked about since the last digest a few. */
    public void due(long owner, Pace pace) {
        due(owner, pace, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /** Runs in transactions of its own, and costs one look-up when nothing is due. */
    void due(long owner, Pace pace, Instant now) {
        List<Period> missing = QuarkusTransaction.requiringNew().call(() -> missing(owner, pace, now));
        for (Period period : missing) {
            Retry.onLostRace(() -> {
                QuarkusTransaction.requiringNew().run(() -> make(owner, period, now));
                return null;
            });
        }
    }

    /** The oldest first. */
    private static List<Period> missing(long owner, Pace pace, Instant now) {
        Period last = Period.lastFinished(pace, now, User.zone(owner));
        Digest made = Digest.last(owner, pace).orElse(null);
        if (made == null) {
            return List.of(last);
        }
        List<Period> missing = new ArrayList<>();
        for (int i = 0; i < pace.missed() && last.before(i).begins().isAfter(made.begins); i++) {
            missing.add(last.before(i));
        }
        Collections.reverse(missing);
        return missing;
    }

    private void make(long owner, Period period, Instant now) {
        if (Digest.of(owner, period).isPresent()) {
            return;
        }
        ZoneId zone = User.zone(owner);
        Digest digest = new Digest();
        digest.id = ClipId.next(now);
        digest.owner = owner;
        digest.pace = period.pace();
        digest.begins = period.begins();
        digest.endedAt = period.end(zone);
        digest.madeAt = now;
        List<DigestEntry> entries = chooseEntries.choose(digest, zone);
        digest.size = entries.size();
        digest.persistAndFlush();
        entries.forEach(entry -> entry.persist());
    }
}
