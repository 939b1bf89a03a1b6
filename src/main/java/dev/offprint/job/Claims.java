package dev.offprint.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who does which job. Each method is one short transaction by the database's clock; a claim is won by a committed
 * update, so that two nodes of a Galera cluster cannot both hold it.
 */
@ApplicationScoped
class Claims {

    /** How long a job stays claimed without a sign of life. */
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final String NODE =
            hostName() + "/" + ProcessHandle.current().pid();

    @Inject
    EntityManager database;

    /** A job held under a lease. */
    record Claim(UUID id, String kind, Work work) {}

    /** The ids of jobs that are due, oldest first: candidates, not yet claimed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @SuppressWarnings("unchecked")
    List<Number> due(int limit) {
        return database.createNativeQuery(
                        """
                        select id from jobs
                        where (state = 'WAITING' and run_at <= utc_timestamp(3))
                           or (state = 'RUNNING' and lease_until < utc_timestamp(3))
                        order by run_at, id
                        """)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes the job, unless somebody else just did. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Claim> take(long id) {
        UUID claim = UUID.randomUUID();
        int taken = database.createNativeQuery(
                        """
                        update jobs set state = 'RUNNING', claim = :claim, node = :node, attempts = attempts + 1,
                               lease_until = timestampadd(second, :lease, utc_timestamp(3))
                        where id = :id and ((state = 'WAITING' and run_at <= utc_timestamp(3))
                                         or (state = 'RUNNING' and lease_until < utc_timestamp(3)))
                        """)
                .setParameter("claim", bytes(claim))
                .setParameter("node", NODE)
                .setParameter("lease", LEASE.toSeconds())
                .setParameter("id", id)
                .executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        JobRow row = JobRow.findById(id);
        return Optional.of(new Claim(claim, row.kind, new Work(id, row.subject, row.owner, row.attempts)));
    }

    /** A sign of life. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void renew(Claim claim) {
        held(claim, "lease_until = timestampadd(second, " + LEASE.toSeconds() + ", utc_timestamp(3))");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void done(Claim claim) {
        held(claim, "state = 'DONE', claim = null, lease_until = null, failure = null");
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void failed(Claim claim, String failure) {
        write(claim, "state = 'FAILED', claim = null, lease_until = null, failure = :failure", failure);
    }

    /** Gives the job back, to be done after the pause. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void later(Claim claim, Duration pause, String failure) {
        String again = "state = 'WAITING', claim = null, lease_until = null, failure = :failure,"
                + " run_at = timestampadd(second, " + pause.toSeconds() + ", utc_timestamp(3))";
        write(claim, again, failure);
    }

    /** Gives the job back as if it had not been begun: when this node stops. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(Claim claim) {
        held(claim, "state = 'WAITING', claim = null, lease_until = null, attempts = attempts - 1");
    }

    /** Forgets what was done a week ago. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sweep() {
        database.createNativeQuery(
                        """
                        delete from jobs where state = 'DONE' and run_at < timestampadd(day, -7, utc_timestamp(3))
                        """)
                .executeUpdate();
    }

    private void held(Claim claim, String change) {
        database.createNativeQuery("update jobs set " + change + " where id = :id and claim = :claim")
                .setParameter("id", claim.work().id())
                .setParameter("claim", bytes(claim.id()))
                .executeUpdate();
    }

    private void write(Claim claim, String change, String failure) {
        database.createNativeQuery("update jobs set " + change + " where id = :id and claim = :claim")
                .setParameter("id", claim.work().id())
                .setParameter("claim", bytes(claim.id()))
                .setParameter("failure", failure.length() <= 500 ? failure : failure.substring(0, 500))
                .executeUpdate();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String hostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName();
            return name.length() <= 80 ? name : name.substring(0, 80);
        } catch (UnknownHostException unnamed) {
            return "node";
        }
    }
}
