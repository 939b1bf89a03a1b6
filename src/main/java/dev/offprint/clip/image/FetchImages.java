package dev.offprint.clip.image;

import dev.offprint.clip.Clip;
import dev.offprint.fetch.Fetch;
import dev.offprint.fetch.FetchFailed;
import dev.offprint.fetch.FetchRequest;
import dev.offprint.fetch.Wanted;
import dev.offprint.job.JobKind;
import dev.offprint.job.Retry;
import dev.offprint.job.TryLater;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Fetches those images of a clip that the browser did not send. The subject is the clip's id. */
@ApplicationScoped
public class FetchImages implements JobKind {

    @Inject
    Fetch fetch;

    @Inject
    Images images;

    @Override
    public String name() {
        return "fetch-images";
    }

    @Override
    public void run(Work work) throws TryLater {
        UUID clip = UUID.fromString(work.subject());
        List<String> missing = QuarkusTransaction.requiringNew().call(() -> ClipImage.missing(clip).stream()
                .map(image -> image.address)
                .toList());
        boolean again = false;
        for (String address : missing) {
            again |= !fetched(work, clip, address);
        }
        if (again) {
            throw new TryLater("some images could not be fetched");
        }
    }

    @Override
    public void gaveUp(Work work) {
        UUID id = UUID.fromString(work.subject());
        change(work, id, clip -> ClipImage.missing(id)
                .forEach(image -> images.refuse(clip, image.address, "unreachable")));
    }

    /** False when it is worth another try. */
    private boolean fetched(Work work, UUID id, String address) {
        try {
            byte[] bytes = fetch.get(FetchRequest.of(address, Wanted.IMAGE)).bytes();
            change(work, id, clip -> {
                if (!images.store(clip, address, bytes)) {
                    images.refuse(clip, address, "not-an-image");
                }
            });
            return true;
        } catch (FetchFailed failed) {
            if (failed.worthAnotherTry()) {
                return false;
            }
            String reason = failed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            change(work, id, clip -> images.refuse(clip, address, reason));
            return true;
        }
    }

    private static void change(Work work, UUID id, Consumer<Clip> change) {
        Retry.onLostRace(() -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> Clip.of(work.owner(), id).ifPresent(change));
            return null;
        });
    }
}
