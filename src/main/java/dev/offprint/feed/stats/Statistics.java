package dev.offprint.feed.stats;

import java.time.LocalDate;
import java.util.List;

/**
 * What the statistics say, as JSON has it. See {@code clip.progress.Readings} for what counts as read.
 *
 * @param zone the reader's, by which days and weeks go
 * @param weeks oldest first, the last one still running
 * @param sites the most saved ones of these weeks; likewise {@code tags} and {@code languages}
 */
public record Statistics(
        String zone,
        LocalDate from,
        List<Week> weeks,
        List<Part> sites,
        List<Part> tags,
        List<Part> languages,
        Backlog backlog,
        Rhythm rhythm) {

    /**
     * @param begins its Monday
     * @param saved clips by the time that they came to the feed, trashed ones not counted
     */
    public record Week(LocalDate begins, int saved, int read, int putAway, int minutes, int words) {}

    /** A site, tag or language. */
    public record Part(String name, int saved, int read, int minutes) {}

    /**
     * What lies unread.
     *
     * @param waiting by how long it waits
     * @param medianDays what was read in these weeks had waited so many days, half of it less; null when nothing was read
     */
    public record Backlog(int clips, int minutes, List<Waiting> waiting, Integer medianDays) {}

    /** @param upToDays the upper bound, null for everything older */
    public record Waiting(Integer upToDays, int clips) {}

    public int saved() {
        return weeks.stream().mapToInt(Week::saved).sum();
    }

    public int read() {
        return weeks.stream().mapToInt(Week::read).sum();
    }

    public int minutes() {
        return weeks.stream().mapToInt(Week::minutes).sum();
    }

    public int words() {
        return weeks.stream().mapToInt(Week::words).sum();
    }
}
