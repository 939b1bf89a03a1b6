package dev.offprint.clip.again;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.version.Articles;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.clip.version.Version;
import dev.offprint.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Takes the last capture back. Part of the caller's transaction, which holds the clip's lock. */
@ApplicationScoped
public class UndoCapture {

    @Inject
    Articles articles;

    /**
     * A clip that the capture made goes to the trash; another one is again what it was before.
     *
     * @throws Problem 422 when the last capture was undone already
     */
    public void undo(Clip clip) {
        if (clip.undoState == null) {
            throw Problem.invalid("id", "nothing-to-undo", "The last capture of this page was undone already.");
        }
        Instant now = Instant.now();
        if (clip.undoVersion == 0) {
            clip.state = ClipState.TRASHED;
        } else {
            dropLater(clip, clip.undoVersion, now);
            clip.state = clip.undoState;
            clip.clippedAt = clip.undoClippedAt;
        }
        clip.changedAt = now;
        clip.undoState = null;
        clip.undoClippedAt = null;
        clip.undoVersion = null;
    }

    private void dropLater(Clip clip, int last, Instant now) {
        if (clip.version > last) {
            int earlier = last;
            while (earlier > 1 && StoredArticle.of(clip.id, earlier).isEmpty()) {
                earlier--;
            }
            articles.show(clip, earlier, now);
        }
        clip.pending = false;
        clip.latestVersion = last;
        clip.keptEarlier = clip.version == last ? null : clip.keptEarlier;
        // snapshots and articles go with their versions
        Version.delete("id.clip = ?1 and id.number > ?2", clip.id, last);
    }
}
