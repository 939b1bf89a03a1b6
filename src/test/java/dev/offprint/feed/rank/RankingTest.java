package dev.offprint.feed.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T20:00:00Z");

    private static Candidate clip(int number, String site, int minutes, int daysAgo, double progress, String... tags) {
        return new Candidate(
                new UUID(0, number),
                site,
                List.of(tags),
                "Title " + number,
                minutes,
                NOW.minus(Duration.ofDays(daysAgo)),
                progress);
    }

    private static List<Judged> likes(String liked, String disliked, int each) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            judged.add(new Judged(clip(1000 + i, liked, 8, 30, 1), true));
            judged.add(new Judged(clip(2000 + i, disliked, 8, 30, 0), false));
        }
        return judged;
    }

    private static List<Ranked> ranked(List<Judged> judged, List<Candidate> candidates) {
        return new Ranking(Taste.of(judged), NOW).rank(candidates);
    }

    @Test
    void aColdStartIsNewestFirst() {
        Random random = new Random(1);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            candidates.add(clip(i, "site" + random.nextInt(3), 1 + random.nextInt(40), random.nextInt(90), 0, "tag"));
        }
        List<Candidate> newest = candidates.stream()
                .sorted(Comparator.comparing(Candidate::clippedAt)
                        .thenComparing(Candidate::id)
                        .reversed())
                .toList();
        assertEquals(
                newest, ranked(List.of(), candidates).stream().map(Ranked::clip).toList());
        // who only ever finishes, or only ever puts away, says nothing either
        List<Judged> allFinished =
                likes("a", "b", 9).stream().filter(Judged::finished).toList();
        assertEquals(
                newest,
                ranked(allFinished, candidates).stream().map(Ranked::clip).toList());
    }

    @Test
    void whatOneFinishesComesFirstAndSaysWhy() {
        List<Ranked> order =
                ranked(likes("loved", "bored", 8), List.of(clip(1, "bored", 8, 0, 0), clip(2, "loved", 8, 3, 0)));
        assertEquals("loved", order.get(0).clip().site());
        assertEquals(Reason.Kind.SITE, order.get(0).reasons().get(0).kind());
        assertTrue(order.get(1).reasons().stream().noneMatch(reason -> reason.kind() == Reason.Kind.SITE));
    }

    @Test
    void whatIsNearlyDoneComesFirst() {
        List<Ranked> order = ranked(List.of(), List.of(clip(1, "a", 8, 0, 0), clip(2, "a", 8, 20, 0.8)));
        assertEquals(0.8, order.get(0).clip().progress());
        assertEquals(Reason.Kind.UNFINISHED, order.get(0).reasons().get(0).kind());
    }

    @Test
    void noSiteMoreThanTwiceInFive() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            candidates.add(clip(i, i < 15 ? "loved" : "other" + i, 8, 1, 0));
        }
        List<String> sites = ranked(likes("loved", "bored", 8), candidates).stream()
                .map(one -> one.clip().site())
                .toList();
        for (int i = 0; i + Weights.WINDOW <= 20; i++) {
            long loved = sites.subList(i, i + Weights.WINDOW).stream()
                    .filter("loved"::equals)
                    .count();
            assertTrue(loved <= Weights.OF_ONE_SITE, sites.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 30})
    void aQueueFitsTheTimeWithinATenth(int minutes) {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            List<Candidate> candidates = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                candidates.add(clip(i, "s" + i, 1 + random.nextInt(12), i, 0));
            }
            int sum = TimeBudget.fit(ranked(List.of(), candidates), minutes).stream()
                    .mapToInt(one -> one.clip().minutes())
                    .sum();
            assertTrue(Math.abs(sum - minutes) <= minutes * 0.1, minutes + " became " + sum);
        }
    }

    @Test
    void aQueueOfTooLongOnesIsAsFullAsItCanBe() {
        assertEquals(
                0,
                TimeBudget.fit(ranked(List.of(), List.of(clip(1, "a", 40, 0, 0))), 15)
                        .size());
        assertEquals(
                1,
                TimeBudget.fit(ranked(List.of(), List.of(clip(1, "a", 40, 0, 0), clip(2, "b", 4, 0, 0))), 15)
                        .size());
        assertEquals(0, TimeBudget.fit(List.of(), 15).size());
    }
}
