package dev.offprint.clip.progress;

import dev.offprint.account.User;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.ClipState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Session;

/**
 * Notes what was read on which day. What counts:
 *
 * <ul>
 *   <li><b>Words and minutes read</b>: those of the part of a clip between the furthest place that its reader had
 *       reached before and the one reached now. So every word counts once, on the day on which it was first reached;
 *       scrolling back and reading again counts nothing. Minutes are the reading time of those words, not a stopwatch.
 *   <li><b>Read</b>: a clip, on the day on which its progress first comes to {@value #FINISHED}.
 *   <li><b>Put away</b>: a clip that is archived without having been read, on that day; no longer once it is unread
 *       again.
 *   <li><b>Day</b>: of the reader's zone ({@link User#zone(long)}) at the time of the change by the clock of who made
 *       it. A day that is written stays, also when the reader travels.
 * </ul>
 *
 * <p>A change that came too late, because a later one is known, is no reading: the last writer wins. Copies that are
 * archived along with a clip are neither read nor put away. What is deleted for good leaves the statistics too.
 */
@ApplicationScoped
public class Readings {

    /** From here on a clip counts as read. */
    public static final double FINISHED = 0.9;

    private static final int SECONDS = 60;

    @Inject
    Session database;

    /**
     * Notes what a change did to a clip, which is locked by the caller's transaction.
     *
     * @param before its state before the change
     */
    public void note(Clip clip, ClipState before, Instant at) {
        double furthest = furthest(clip);
        LocalDate day = at.atZone(User.zone(clip.owner)).toLocalDate();
        if (clip.progress > furthest) {
            double part = clip.progress - furthest;
            boolean finished = clip.progress >= FINISHED && furthest < FINISHED;
            read(clip, day, part, finished);
        }
        if (clip.state != before) {
            boolean unread = Math.max(clip.progress, furthest) < FINISHED;
            putAway(clip, day, clip.state == ClipState.ARCHIVED && unread);
        }
    }

    private double furthest(Clip clip) {
        Object reached = database.createNativeQuery(
                        "select coalesce(max(reached), 0) from readings where clip_id = :clip", Object.class)
                .setParameter("clip", ClipId.bytes(clip.id))
                .getSingleResult();
        return ((Number) reached).doubleValue();
    }

    private void read(Clip clip, LocalDate day, double part, boolean finished) {
        database.createNativeMutationQuery(
                        "insert into readings (clip_id, day, owner_id, words, seconds, reached, finished)"
                                + " values (:clip, :day, :owner, :words, :seconds, :reached, :finished)"
                                + " on duplicate key update words = words + values(words),"
                                + " seconds = seconds + values(seconds), reached = greatest(reached, values(reached)),"
                                + " finished = finished or values(finished)")
                .setParameter("clip", ClipId.bytes(clip.id))
                .setParameter("day", day)
                .setParameter("owner", clip.owner)
                .setParameter("words", Math.round(part * clip.words))
                .setParameter("seconds", Math.round(part * clip.readingMinutes * SECONDS))
                .setParameter("reached", clip.progress)
                .setParameter("finished", finished)
                .executeUpdate();
    }

    private void putAway(Clip clip, LocalDate day, boolean away) {
        database.createNativeMutationQuery(
                        "update readings set put_away = false where clip_id = :clip and put_away = true")
                .setParameter("clip", ClipId.bytes(clip.id))
                .executeUpdate();
        if (away) {
            database.createNativeMutationQuery(
                            "insert into readings (clip_id, day, owner_id, put_away) values (:clip, :day, :owner, true)"
                                    + " on duplicate key update put_away = true")
                    .setParameter("clip", ClipId.bytes(clip.id))
                    .setParameter("day", day)
                    .setParameter("owner", clip.owner)
                    .executeUpdate();
        }
    }
}
