package dev.offprint.rule;

import dev.offprint.extract.clutter.filter.BrokenFilterListException;
import dev.offprint.fetch.FetchFailed;
import dev.offprint.job.JobKind;
import dev.offprint.job.Jobs;
import dev.offprint.job.Retry;
import dev.offprint.job.TryLater;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks once a day whether a subscribed list has changed. The subject is the subscription's id. */
@ApplicationScoped
class RefreshFilterList implements JobKind {

    private static final Duration EVERY = Duration.ofHours(24);

    @Inject
    Download download;

    @Inject
    FilterLists filterLists;

    @Inject
    Jobs jobs;

    @Override
    public String name() {
        return "refresh-filter-list";
    }

    @Scheduled(every = "1h", delayed = "5m")
    void askForOldOnes() {
        QuarkusTransaction.requiringNew().run(() -> {
            Subscription.uncheckedSince(Instant.now().minus(EVERY))
                    .forEach(list -> jobs.ask(this, list.id.toString(), list.owner));
            filterLists.sweep();
        });
    }

    @Override
    public void run(Work work) throws TryLater {
        long id = Long.parseLong(work.subject());
        Optional<Subscription> list = QuarkusTransaction.requiringNew().call(() -> Subscription.of(work.owner(), id));
        if (list.isEmpty()) {
            return;
        }
        try {
            Optional<Download.Good> good = download.of(list.get());
            change(work, found -> {
                found.checkedAt = Instant.now();
                found.failure = null;
                good.ifPresent(text -> filterLists.put(found, text, Instant.now()));
            });
        } catch (BrokenFilterListException broken) {
            // the last good text stays in use
            failed(work, broken.getMessage());
        } catch (FetchFailed failed) {
            failed(work, failed.getMessage());
            if (failed.worthAnotherTry()) {
                throw new TryLater(failed.getMessage());
            }
        }
    }

    private static void failed(Work work, String why) {
        change(work, list -> {
            list.checkedAt = Instant.now();
            list.failure = why.length() <= 500 ? why : why.substring(0, 500);
        });
    }

    private static void change(Work work, Consumer<Subscription> change) {
        Retry.onLostRace(() -> {
            QuarkusTransaction.requiringNew().run(() -> Subscription.of(work.owner(), Long.parseLong(work.subject()))
                    .ifPresent(change));
            return null;
        });
    }
}
