package dev.offprint.clip.capture;

import dev.offprint.clip.Clip;
import dev.offprint.fetch.Fetch;
import dev.offprint.fetch.FetchFailed;
import dev.offprint.fetch.FetchRequest;
import dev.offprint.fetch.Fetched;
import dev.offprint.fetch.Wanted;
import dev.offprint.job.JobKind;
import dev.offprint.job.Retry;
import dev.offprint.job.TryLater;
import dev.offprint.job.Work;
import dev.offprint.settings.Settings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Fetches the page of a clip that came as an address alone. The subject is the clip's id. */
@ApplicationScoped
class FetchPage implements JobKind {

    private static final String CLIENT = "server";

    @Inject
    Fetch fetch;

    @Inject
    SaveCapture saveCapture;

    @Inject
    Settings settings;

    @Override
    public String name() {
        return "fetch-page";
    }

    @Override
    public void run(Work work) throws TryLater {
        UUID id = UUID.fromString(work.subject());
        Optional<String> url = QuarkusTransaction.requiringNew()
                .call(() ->
                        Clip.of(work.owner(), id).filter(clip -> clip.pending).map(clip -> clip.url));
        if (url.isEmpty()) {
            return;
        }
        try {
            long limit = settings.limits().pageBytes();
            Fetched page = fetch.get(new FetchRequest(url.get(), Wanted.PAGE, limit, null, null));
            saveCapture.addFetched(work.owner(), id, capture(url.get(), page));
        } catch (FetchFailed failed) {
            if (failed.worthAnotherTry()) {
                throw new TryLater(failed.getMessage());
            }
            String reason = failed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            end(work, id, reason);
        }
    }

    @Override
    public void gaveUp(Work work) {
        end(work, UUID.fromString(work.subject()), "unreachable");
    }

    /** The page is known under the address that was asked for, wherever its redirects ended. */
    private static Capture capture(String url, Fetched page) {
        CaptureJson json =
                new CaptureJson(url, null, page.text(), null, List.of(), null, null, CLIENT, null, null, null, null);
        return CheckCapture.of(json, Map.of(), Instant.now());
    }

    /** A clip that already has a version keeps showing that. */
    private static void end(Work work, UUID id, String reason) {
        Retry.onLostRace(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> Clip.locked(work.owner(), id).ifPresent(clip -> {
                        clip.pending = false;
                        if (clip.version == 0) {
                            clip.confidence = 0.0;
                            clip.confidenceReason = reason;
                        }
                    }));
            return null;
        });
    }
}
