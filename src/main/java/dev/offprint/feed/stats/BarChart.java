package dev.offprint.feed.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Bars side by side, one for each week or a pair of them, as rectangles of an SVG that is stretched to its place: words
 * stand around it as text.
 *
 * @param width in units of the SVG; its height is {@link #HEIGHT}
 * @param most the number that the full height stands for, at least 1
 */
public record BarChart(int width, int most, List<Bar> bars) {

    public static final int HEIGHT = 100;

    private static final int SLOT = 12;
    private static final int GAP = 2;

    /** @param kind 0 for the left of a pair, 1 for the right and for a bar of its own */
    public record Bar(int kind, int x, double y, int width, double height) {}

    static BarChart single(List<Statistics.Week> weeks, ToIntFunction<Statistics.Week> number) {
        return of(weeks, List.of(number));
    }

    static BarChart pairs(
            List<Statistics.Week> weeks, ToIntFunction<Statistics.Week> left, ToIntFunction<Statistics.Week> right) {
        return of(weeks, List.of(left, right));
    }

    private static BarChart of(List<Statistics.Week> weeks, List<ToIntFunction<Statistics.Week>> numbers) {
        int most = Math.max(
                1,
                weeks.stream()
                        .flatMapToInt(week -> numbers.stream().mapToInt(number -> number.applyAsInt(week)))
                        .max()
                        .orElse(1));
        int width = (SLOT - GAP) / numbers.size();
        List<Bar> bars = new ArrayList<>();
        for (int week = 0; week < weeks.size(); week++) {
            for (int kind = 0; kind < numbers.size(); kind++) {
                double height = Math.round(1_000.0 * numbers.get(kind).applyAsInt(weeks.get(week)) / most) / 10.0;
                if (height > 0) {
                    bars.add(new Bar(
                            numbers.size() == 1 ? 1 : kind,
                            week * SLOT + kind * width,
                            HEIGHT - height,
                            width,
                            height));
                }
            }
        }
        return new BarChart(Math.max(1, weeks.size()) * SLOT - GAP, most, bars);
    }

    public int height() {
        return HEIGHT;
    }
}
