package dev.offprint.clip.capture;

import dev.offprint.account.CurrentUser;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipJson;
import dev.offprint.clip.version.SingleClip;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Saving as the current user, for the pages that do it without the capture format. */
@ApplicationScoped
public class SaveClip {

    @Inject
    SaveCapture saveCapture;

    @Inject
    SingleClip singleClip;

    @Inject
    CurrentUser user;

    /**
     * Has a page fetched; it is pending when this returns.
     *
     * @throws Problem 422 when this is no address of the web
     */
    public UUID byAddress(String url, List<String> tags) {
        CaptureJson wish = CaptureJson.ofUrl(url, tags, null);
        return save(wish, Map.of(), null, new byte[0]).clip();
    }

    SaveCapture.Saved save(CaptureJson sent, Map<String, byte[]> images, String key, byte[] bodyHash) {
        SavedBy by = new SavedBy(user.id(), user.token().orElse(null));
        Optional<CaptureKey> known = CaptureKey.of(key, bodyHash);
        return saveCapture.save(CheckCapture.of(sent, images, Instant.now()), by, known);
    }

    ClipJson json(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> singleClip.brief(Clip.of(user.id(), id).orElseThrow(Problem::notFound)));
    }
}
