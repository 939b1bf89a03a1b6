package dev.offprint.clip.similar;

import dev.offprint.clip.ClipId;
import dev.offprint.job.JobKind;
import dev.offprint.job.Jobs;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Looks at every clip that was not looked at yet, or by an older method: those from before there were fingerprints.
 * Asked for at each start; what is done already it passes over.
 */
@ApplicationScoped
public class FillSimilar implements JobKind {

    private static final int AT_ONCE = 200;
    private static final Duration AFTER_THE_START = Duration.ofSeconds(20);

    @Inject
    Session database;

    @Inject
    Jobs jobs;

    @Inject
    FindSimilar findSimilar;

    @Override
    public String name() {
        return "similar-fill";
    }

    void start(@Observes StartupEvent started) {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.ask(this, "method-" + Fingerprint.METHOD, null, AFTER_THE_START));
    }

    /** A clip that is still to be looked at. */
    private record Missing(long owner, UUID clip) {}

    @Override
    public void run(Work work) {
        UUID last = new UUID(0, 0);
        List<Missing> missing = missing(last);
        while (!missing.isEmpty() && !Thread.currentThread().isInterrupted()) {
            missing.forEach(one -> findSimilar.lookAt(one.owner(), one.clip()));
            last = missing.get(missing.size() - 1).clip();
            missing = missing(last);
        }
    }

    /** The next ones in the order of their ids. */
    private List<Missing> missing(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery(
                        "select c.owner_id, c.id from clips c left join fingerprints f"
                                + " on f.clip_id = c.id and f.method = :method"
                                + " where c.id > :after and c.version > 0 and f.clip_id is null order by c.id limit "
                                + AT_ONCE,
                        Object[].class)
                .setParameter("method", Fingerprint.METHOD)
                .setParameter("after", ClipId.bytes(after))
                .getResultList()
                .stream()
                .map(row -> new Missing(((Number) row[0]).longValue(), ClipId.of((byte[]) row[1])))
                .toList());
    }
}
