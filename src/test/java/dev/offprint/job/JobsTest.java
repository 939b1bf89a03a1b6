package dev.offprint.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.database.TestDatabase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class JobsTest {

    /** Counts how often each subject was worked on; does as the subject says. */
    @ApplicationScoped
    public static class Counting implements JobKind {
        final Map<String, Integer> runs = new ConcurrentHashMap<>();
        final Map<String, Integer> givenUp = new ConcurrentHashMap<>();
        final CountDownLatch gate = new CountDownLatch(1);

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public void run(Work work) throws Exception {
            runs.merge(work.subject(), 1, Integer::sum);
            if (work.subject().startsWith("waits")) {
                gate.await(20, TimeUnit.SECONDS);
            }
            if (work.subject().startsWith("fails")) {
                throw new TryLater("not today");
            }
        }

        @Override
        public void gaveUp(Work work) {
            givenUp.merge(work.subject(), 1, Integer::sum);
        }

        int runs(String subject) {
            return runs.getOrDefault(subject, 0);
        }

        int givenUp(String subject) {
            return givenUp.getOrDefault(subject, 0);
        }

        void open() {
            gate.countDown();
        }
    }

    @Inject
    Jobs jobs;

    @Inject
    Claims claims;

    @Inject
    Counting counting;

    @Inject
    EntityManager database;

    private void ask(String subject, Duration pause) {
        QuarkusTransaction.requiringNew().run(() -> jobs.ask(counting, subject, null, pause));
    }

    private JobRow row(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> JobRow.<JobRow>find("subject", subject).firstResult());
    }

    private void set(String change, String subject) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "update jobs set " + change + " where subject = '" + subject + "'")
                .executeUpdate());
    }

    private void await(String subject, JobRow.State state) throws InterruptedException {
        for (int i = 0; i < 200 && row(subject).state != state; i++) {
            Thread.sleep(50);
        }
        assertEquals(state, row(subject).state);
    }

    @Test
    void doesWhatWasCommittedAndNothingElse() throws InterruptedException {
        QuarkusTransaction.begin();
        jobs.ask(counting, "rolled back", null);
        QuarkusTransaction.rollback();
        ask("done", Duration.ZERO);
        await("done", JobRow.State.DONE);
        assertEquals(1, counting.runs("done"));
        assertEquals(0, counting.runs("rolled back"));
    }

    @Test
    void askedAgainWhileItRunsItIsDoneOnceMore() throws InterruptedException {
        ask("waits", Duration.ZERO);
        await("waits", JobRow.State.RUNNING);
        ask("waits", Duration.ofHours(1));
        counting.open();
        ask("after", Duration.ZERO);
        await("after", JobRow.State.DONE);
        assertEquals(JobRow.State.WAITING, row("waits").state, "the first run must not end the second");
    }

    @Test
    void onlyOneOfManyTakesAJob() {
        ask("taken", Duration.ofHours(1));
        long id = row("taken").id;
        set(
                "run_at = utc_timestamp(3), state = 'RUNNING', lease_until = timestampadd(second, -1, utc_timestamp(3))",
                "taken");
        List<Boolean> won = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> Retry.onLostRace(() -> claims.take(id).isPresent()))
                .toList();
        long winners = won.stream().filter(w -> w).count();
        // the node's own workers may have been the one
        assertTrue(winners <= 1 && row("taken").attempts == 1, () -> won + " " + row("taken").attempts);
    }

    @Test
    void aDeadNodesJobIsDoneByAnother() throws InterruptedException {
        ask("orphan", Duration.ofHours(1));
        set("state = 'RUNNING', attempts = 1, lease_until = timestampadd(second, -1, utc_timestamp(3))", "orphan");
        await("orphan", JobRow.State.DONE);
        assertEquals(1, counting.runs("orphan"));
    }

    @Test
    void aLateNodeCannotEndWhatAnotherBegan() {
        ask("late", Duration.ofHours(1));
        long id = row("late").id;
        set("run_at = utc_timestamp(3), state = 'RUNNING', lease_until = utc_timestamp(3)", "late");
        Claims.Claim stale = new Claims.Claim(java.util.UUID.randomUUID(), "counting", new Work(id, "late", null, 1));
        claims.done(stale);
        assertFalse(row("late").state == JobRow.State.DONE && counting.runs("late") == 0);
    }

    @Test
    void pausesGrowAndThereIsAnEnd() throws InterruptedException {
        ask("fails", Duration.ZERO);
        for (int i = 0; i < 100 && counting.runs("fails") == 0; i++) {
            Thread.sleep(50);
        }
        await("fails", JobRow.State.WAITING);
        assertEquals("not today", row("fails").failure);
        set("attempts = " + (Workers.ATTEMPTS - 1) + ", run_at = utc_timestamp(3)", "fails");
        await("fails", JobRow.State.FAILED);
        assertEquals(1, counting.givenUp("fails"));
        assertEquals(Duration.ofSeconds(5), Workers.pauseAfter(1));
        assertEquals(Duration.ofSeconds(320), Workers.pauseAfter(4));
    }

    @Test
    void aJobThatKillsItsNodeIsNotTriedForEver() throws InterruptedException {
        ask("deadly", Duration.ofHours(1));
        set("attempts = " + Workers.ATTEMPTS + ", run_at = utc_timestamp(3)", "deadly");
        await("deadly", JobRow.State.FAILED);
        assertEquals(0, counting.runs("deadly"));
    }
}
