package dev.offprint.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Does the jobs of this node: a few at a time, looked for every second and whenever one was asked for here. */
@ApplicationScoped
public class Workers {

    static final int ATTEMPTS = 6;
    private static final int THREADS = 3;
    private static final Logger LOG = Logger.getLogger(Workers.class);

    private final Claims claims;
    private final Map<String, JobKind> kinds;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "job"));
    private final ExecutorService lookout = Executors.newSingleThreadExecutor(task -> new Thread(task, "job-lookout"));
    private final Semaphore free = new Semaphore(THREADS);
    private final Semaphore looking = new Semaphore(1);
    private final Map<Long, Claims.Claim> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    @Inject
    Workers(Claims claims, @All List<JobKind> kinds) {
        this.claims = claims;
        this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
    }

    /** Looks for due jobs soon, without blocking the caller. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void lookNow() {
        if (!stopping && looking.tryAcquire()) {
            lookout.execute(this::look);
        }
    }

    @Scheduled(every = "20s")
    void renew() {
        running.values().forEach(claim -> quietly("renew", () -> claims.renew(claim)));
    }

    @Scheduled(every = "6h", delayed = "10m")
    void sweep() {
        quietly("sweep", claims::sweep);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        lookout.shutdown();
        threads.shutdown();
        if (!threads.awaitTermination(8, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
        running.values().forEach(claim -> quietly("release", () -> claims.release(claim)));
    }

    private void look() {
        looking.release();
        quietly("look for", () -> {
            for (Number id : claims.due(free.availablePermits())) {
                if (!stopping && free.tryAcquire()) {
                    start(id.longValue());
                }
            }
        });
    }

    private void start(long id) {
        boolean started = false;
        try {
            Optional<Claims.Claim> claim = claims.take(id);
            if (claim.isPresent()) {
                running.put(id, claim.get());
                threads.execute(() -> work(claim.get()));
                started = true;
            }
        } finally {
            if (!started) {
                free.release();
            }
        }
    }

    @ActivateRequestContext
    void work(Claims.Claim claim) {
        try {
            attempt(claim);
        } finally {
            running.remove(claim.work().id(), claim);
            free.release();
            lookNow();
        }
    }

    private void attempt(Claims.Claim claim) {
        JobKind kind = kinds.get(claim.kind());
        try {
            if (claim.work().attempt() > ATTEMPTS) {
                throw new TryLater("begun " + ATTEMPTS + " times and never ended");
            }
            if (kind == null) {
                throw new TryLater("this node does not know the kind " + claim.kind());
            }
            kind.run(claim.work());
            Retry.onLostRace(() -> {
                claims.done(claim);
                return null;
            });
        } catch (Exception | StackOverflowError failed) {
            quietly("put back", () -> putBack(kind, claim, failed));
        }
    }

    private void putBack(JobKind kind, Claims.Claim claim, Throwable failed) {
        Work work = claim.work();
        if (stopping) {
            claims.release(claim);
            return;
        }
        String failure = failed instanceof TryLater ? failed.getMessage() : failed.toString();
        if (kind != null && work.attempt() >= ATTEMPTS) {
            LOG.warnf("job %s %d given up after %d attempts: %s", claim.kind(), work.id(), work.attempt(), failure);
            claims.failed(claim, failure);
            kind.gaveUp(work);
        } else {
            LOG.infof("job %s %d will be tried again: %s", claim.kind(), work.id(), failure);
            claims.later(claim, pauseAfter(work.attempt()), failure);
        }
    }

    /** 5 s, 20 s, 80 s, about 5 min, about 20 min. */
    static Duration pauseAfter(int attempt) {
        return Duration.ofSeconds(5L << Math.min(2 * (attempt - 1), 12));
    }

    private static void quietly(String what, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failed) {
            // the next look, or another node after the lease, will do it
            LOG.warnf("could not %s jobs: %s", what, failed.toString());
        }
    }
}
