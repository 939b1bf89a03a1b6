package dev.offprint.clip.change;

import dev.offprint.clip.ClipState;
import java.util.List;

/**
 * Changes to a clip; what is null stays.
 *
 * @param title empty: the page's own again
 * @param note empty: none
 * @param changedAt the time of the change by the clock of who made it (RFC 3339): a change older than the last one is
 *     dropped
 */
public record ClipChange(
        String state,
        Boolean starred,
        Double progress,
        String progressAnchor,
        List<String> tags,
        String title,
        String note,
        String changedAt) {

    private static final ClipChange NONE = new ClipChange(null, null, null, null, null, null, null, null);

    public static ClipChange state(ClipState state) {
        return new ClipChange(state.word(), null, null, null, null, null, null, null);
    }

    public static ClipChange starred(boolean starred) {
        return new ClipChange(null, starred, null, null, null, null, null, null);
    }

    public static ClipChange tags(List<String> tags) {
        return new ClipChange(null, null, null, null, tags, null, null, null);
    }

    public static ClipChange title(String title) {
        return new ClipChange(null, null, null, null, null, title, null, null);
    }

    static ClipChange orNone(ClipChange change) {
        return change == null ? NONE : change;
    }

    /** Whether it touches only what a token of scope clip may: state, tags and note. */
    boolean isOfSaver() {
        return starred == null && progress == null && progressAnchor == null && title == null;
    }
}
