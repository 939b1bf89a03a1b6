package dev.offprint.feed.stats;

import dev.offprint.feed.stats.Statistics.Part;
import dev.offprint.feed.stats.Statistics.Waiting;
import dev.offprint.feed.stats.Statistics.Week;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The statistics as their template sees them. */
public record StatsPage(Statistics counted) {

    /** A length of time as people say it. */
    public record Duration(int hours, int minutes) {}

    public Duration time(int minutes) {
        return new Duration(minutes / 60, minutes % 60);
    }

    /** The stretches of time that the page offers, in weeks. */
    public List<Integer> stretches() {
        return List.of(12, 26, 52);
    }

    public Week thisWeek() {
        return counted.weeks().get(counted.weeks().size() - 1);
    }

    public List<Week> newestFirst() {
        List<Week> weeks = new ArrayList<>(counted.weeks());
        Collections.reverse(weeks);
        return weeks;
    }

    /** The key of the words for a bound. */
    public String ageKey(Waiting waiting) {
        return "age_" + (waiting.upToDays() == null ? "older" : waiting.upToDays());
    }

    public BarChart clips() {
        return BarChart.pairs(counted.weeks(), Week::saved, Week::read);
    }

    public BarChart minutes() {
        return BarChart.single(counted.weeks(), Week::minutes);
    }

    public boolean isEmpty() {
        return counted.saved() == 0 && counted.read() == 0 && counted.backlog().clips() == 0;
    }

    /** The part's share of the largest, from 0 to 100. */
    public int share(Part part, List<Part> parts) {
        return percent(part.saved(), parts.stream().mapToInt(Part::saved).max().orElse(1));
    }

    public int share(Waiting waiting) {
        return percent(
                waiting.clips(),
                counted.backlog().waiting().stream()
                        .mapToInt(Waiting::clips)
                        .max()
                        .orElse(1));
    }

    private static int percent(int count, int most) {
        return most == 0 ? 0 : (int) Math.round(100.0 * count / most);
    }
}
