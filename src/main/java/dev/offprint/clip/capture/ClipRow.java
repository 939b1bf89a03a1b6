package dev.offprint.clip.capture;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipState;
import dev.offprint.extract.page.CleanAddress;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/**
 * Finds or makes the one row of an address. The insert comes first and the unique key decides, so that captures of
 * one address at one time end as one clip; the row is then locked until the transaction ends.
 *
 * @param isNew whether this call made the row
 */
record ClipRow(Clip clip, boolean isNew) {

    static ClipRow of(Capture capture, SavedBy by, Instant now) {
        UUID id = ClipId.next(now);
        Panache.getEntityManager()
                .createNativeQuery(
                        """
                        insert into clips (id, owner_id, url, url_hash, url_rules, site, title, state,
                                           clipped_at, saved_at, changed_at, content_updated_at)
                        values (:id, :owner, :url, :hash, :rules, :site, :title, 'UNREAD', :now, :now, :now, :now)
                        on duplicate key update site = site
                        """)
                .setParameter("id", ClipId.bytes(id))
                .setParameter("owner", by.owner())
                .setParameter("url", capture.url())
                .setParameter("hash", capture.urlHash())
                .setParameter("rules", CleanAddress.VERSION)
                .setParameter("site", capture.site())
                .setParameter("title", capture.title() == null ? shortened(capture.url()) : capture.title())
                .setParameter("now", now)
                .executeUpdate();
        Clip clip = Clip.<Clip>find("owner = ?1 and urlHash = ?2", by.owner(), capture.urlHash())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        return new ClipRow(clip, clip.id.equals(id));
    }

    /** Notes that it was clipped now, and what undoing that goes back to. */
    void clipped(SavedBy by, Instant now) {
        clip.undoState = clip.state;
        clip.undoClippedAt = clip.clippedAt;
        clip.undoVersion = isNew ? 0 : clip.latestVersion;
        clip.savedByToken = by.token();
        clip.savedAt = now;
        if (clip.state != ClipState.UNREAD) {
            // back in the feed, where a reader looks for what was just clipped
            clip.state = ClipState.UNREAD;
            clip.clippedAt = now;
            clip.progress = 0;
            clip.progressAnchor = null;
        }
        clip.changedAt = now;
    }

    private static String shortened(String url) {
        return url.length() <= Clip.TITLE_LIMIT ? url : url.substring(0, Clip.TITLE_LIMIT);
    }
}
