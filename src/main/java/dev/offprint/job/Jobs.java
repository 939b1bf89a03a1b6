package dev.offprint.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Duration;

/** Where work is asked for and its progress told. */
@ApplicationScoped
public class Jobs {

    @Inject
    EntityManager database;

    @Inject
    TransactionSynchronizationRegistry transaction;

    @Inject
    Workers workers;

    /**
     * Asks for work, as part of the caller's transaction: it starts once that is committed. Asked again while it
     * waits it is done once; asked again while it runs it is done once more.
     *
     * @param owner whose work it is, or null
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(JobKind kind, String subject, Long owner) {
        ask(kind, subject, owner, Duration.ZERO);
    }

    /** The same, not before the pause is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ask(JobKind kind, String subject, Long owner, Duration pause) {
        database.createNativeQuery(
                        """
                        insert into jobs (kind, subject, owner_id, state, run_at, created_at)
                        values (:kind, :subject, :owner, 'WAITING',
                                timestampadd(microsecond, :pause, utc_timestamp(3)), utc_timestamp(3))
                        on duplicate key update state = 'WAITING', run_at = values(run_at), attempts = 0,
                                claim = null, lease_until = null, failure = null, done = 0, total = 0
                        """)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject)
                .setParameter("owner", owner)
                .setParameter("pause", pause.toNanos() / 1_000)
                .executeUpdate();
        if (pause.isZero()) {
            transaction.registerInterposedSynchronization(new WakeUp());
        }
    }

    /** How far a running job has come, for those who wait for it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(Work work, int done, int total) {
        database.createNativeQuery("update jobs set done = :done, total = :total where id = :id")
                .setParameter("done", done)
                .setParameter("total", total)
                .setParameter("id", work.id())
                .executeUpdate();
    }

    private final class WakeUp implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing to prepare: the row is already written
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                workers.lookNow();
            }
        }
    }
}
