package dev.offprint.clip.version;

import dev.offprint.clip.Clip;
import dev.offprint.clip.version.Articles.Made;
import dev.offprint.clip.version.Articles.Wish;
import dev.offprint.extract.page.Page;
import dev.offprint.job.JobKind;
import dev.offprint.job.Retry;
import dev.offprint.job.TryLater;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Extracts what there was no time for when it was saved. The subject is the clip's id: its latest version is meant. */
@ApplicationScoped
public class ExtractLater implements JobKind {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Inject
    Articles articles;

    @Override
    public String name() {
        return "extract";
    }

    private record Pending(Clip clip, Snapshot snapshot) {}

    @Override
    public void run(Work work) throws TryLater {
        Optional<Pending> found = QuarkusTransaction.requiringNew().call(() -> pending(work));
        if (found.isPresent()) {
            Pending pending = found.get();
            Snapshot page = pending.snapshot();
            Made made = articles.make(
                            pending.clip(),
                            new Page(page.html(), pending.clip().url, page.marks),
                            Wish.first(page.selection),
                            PATIENCE)
                    .orElseThrow(() -> new TryLater("no time for this page"));
            put(work, page.id.number(), made);
        }
    }

    @Override
    public void gaveUp(Work work) {
        QuarkusTransaction.requiringNew().call(() -> pending(work)).ifPresent(pending -> {
            Made failure = new Made(Extraction.failure(pending.clip().url), Wish.first(pending.snapshot().selection));
            put(work, pending.snapshot().id.number(), failure);
        });
    }

    private static Optional<Pending> pending(Work work) {
        return Clip.of(work.owner(), UUID.fromString(work.subject()))
                .filter(clip -> clip.pending)
                .flatMap(clip -> Snapshot.of(new VersionId(clip.id, clip.latestVersion))
                        .map(snapshot -> new Pending(clip, snapshot)));
    }

    private void put(Work work, int number, Made made) {
        Retry.onLostRace(() -> {
            QuarkusTransaction.requiringNew().run(() -> Clip.locked(work.owner(), UUID.fromString(work.subject()))
                    .filter(clip -> clip.latestVersion >= number)
                    .ifPresent(clip -> articles.put(clip, number, made, Instant.now())));
            return null;
        });
    }
}
