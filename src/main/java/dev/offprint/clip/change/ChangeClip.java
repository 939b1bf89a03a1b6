package dev.offprint.clip.change;

import dev.offprint.clip.ClientTime;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipState;
import dev.offprint.clip.Note;
import dev.offprint.clip.Tag;
import dev.offprint.clip.TagNames;
import dev.offprint.clip.progress.Readings;
import dev.offprint.clip.version.PageTitle;
import dev.offprint.extract.page.Characters;
import dev.offprint.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Applies changes to clips: the last writer wins. All of it is part of the caller's transaction. */
@ApplicationScoped
public class ChangeClip {

    private static final int ANCHOR_LIMIT = 255;

    @Inject
    TagNames tagNames;

    @Inject
    PageTitle pageTitle;

    @Inject
    Readings readings;

    /**
     * @return the clip as it is then, also when the change came too late
     * @throws Problem 404, or 422 with the field
     */
    public Clip change(long owner, UUID id, ClipChange change) {
        Clip clip = Clip.locked(owner, id).orElseThrow(Problem::notFound);
        apply(clip, ClipChange.orNone(change), Instant.now());
        return clip;
    }

    /** Moves it to the trash; what is there already, or is not to go there, is deleted for good. */
    public void delete(long owner, UUID id, boolean forever) {
        Clip clip = Clip.locked(owner, id).orElseThrow(Problem::notFound);
        if (forever || clip.state == ClipState.TRASHED) {
            clip.delete();
        } else {
            apply(clip, ClipChange.state(ClipState.TRASHED), Instant.now());
        }
    }

    private void apply(Clip clip, ClipChange change, Instant now) {
        Instant at = ClientTime.of(change.changedAt(), "changedAt", now);
        if (at.isBefore(clip.changedAt)) {
            return;
        }
        ClipState before = clip.state;
        if (change.state() != null) {
            clip.state = state(change.state());
        }
        if (change.starred() != null) {
            clip.starred = change.starred();
        }
        if (change.progress() != null) {
            clip.progress = progress(change.progress());
        }
        if (change.progressAnchor() != null) {
            clip.progressAnchor = Characters.line(change.progressAnchor(), ANCHOR_LIMIT);
        }
        if (change.tags() != null) {
            // the same tags stay as they are, so that no row changes for nothing
            Set<Tag> wanted = tagNames.of(clip.owner, change.tags());
            clip.tags.retainAll(wanted);
            clip.tags.addAll(wanted);
        }
        if (change.title() != null) {
            retitle(clip, Characters.line(change.title(), Clip.TITLE_LIMIT));
        }
        if (change.note() != null) {
            clip.note = Note.of(change.note());
        }
        clip.changedAt = at;
        if (change.state() != null || change.progress() != null) {
            readings.note(clip, before, at);
        }
    }

    private void retitle(Clip clip, String title) {
        clip.titleEdited = !title.isEmpty();
        clip.title = clip.titleEdited ? title : pageTitle.of(clip);
    }

    private static ClipState state(String word) {
        try {
            return ClipState.of(word);
        } catch (IllegalArgumentException unknown) {
            throw Problem.invalid("state", "not-a-state", "A clip is unread, archived or trashed.");
        }
    }

    private static double progress(double progress) {
        if (progress >= 0 && progress <= 1) {
            return progress;
        }
        throw Problem.invalid("progress", "not-a-progress", "Progress is a number from 0 to 1.");
    }
}
