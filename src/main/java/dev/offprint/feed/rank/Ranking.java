package dev.offprint.feed.rank;

import dev.offprint.feed.rank.Reason.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The order of For you: see {@link Weights} for what counts how much. */
public final class Ranking {

    private static final double SECONDS_OF_A_DAY = 86_400;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int REASONS = 2;

    private final Taste taste;
    private final Instant now;

    public Ranking(Taste taste, Instant now) {
        this.taste = taste;
        this.now = now;
    }

    /** Something that speaks for a clip, and how loudly. */
    private record Voice(double weight, Reason reason) {}

    /** Best first. With no taste to go by and nothing begun, this is newest first. */
    public List<Ranked> rank(List<Candidate> candidates) {
        List<Ranked> ranked = new ArrayList<>(candidates.stream()
                .map(this::weigh)
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparing(r -> r.clip().clippedAt(), Comparator.reverseOrder())
                        .thenComparing(r -> r.clip().id(), Comparator.reverseOrder()))
                .toList());
        return taste.evidence() == 0 ? ranked : varied(ranked);
    }

    private Ranked weigh(Candidate clip) {
        List<Voice> voices = voices(clip);
        double score = voices.stream().mapToDouble(Voice::weight).sum();
        List<Reason> reasons = voices.stream()
                .filter(voice -> voice.weight() >= Weights.WORTH_SAYING && voice.reason() != null)
                .sorted(Comparator.comparingDouble(Voice::weight).reversed())
                .map(Voice::reason)
                .limit(REASONS)
                .toList();
        return new Ranked(clip, score, reasons);
    }

    private List<Voice> voices(Candidate clip) {
        double days = Math.max(0, Duration.between(clip.clippedAt(), now).toSeconds() / SECONDS_OF_A_DAY);
        double e = taste.evidence();
        List<Voice> voices = new ArrayList<>();
        voices.add(new Voice(
                Weights.FRESH / (1 + days / Weights.FRESH_DAYS), e > 0 && days < 2 ? Reason.of(Kind.FRESH) : null));
        voices.add(new Voice(e * Weights.SITE * taste.site(clip.site()), Reason.of(Kind.SITE)));
        voices.add(best(clip.tags(), taste::tag, e * Weights.TAG, Kind.TAG));
        voices.add(best(List.copyOf(Taste.words(clip.title())), taste::word, e * Weights.WORD, Kind.WORD));
        voices.add(new Voice(
                e * Weights.LENGTH * taste.length(clip.minutes()),
                Reason.of(clip.minutes() <= Weights.SHORT_MINUTES ? Kind.SHORT : Kind.LENGTH)));
        voices.add(new Voice(
                e * Weights.WAITING * Math.min(days / Weights.WAITING_DAYS, 1),
                new Reason(Kind.WAITING, String.valueOf((int) days / DAYS_OF_A_WEEK))));
        if (clip.progress() > Weights.PAST_ITS_MIDDLE && clip.progress() < Weights.AS_GOOD_AS_READ) {
            voices.add(new Voice(Weights.UNFINISHED * clip.progress(), Reason.of(Kind.UNFINISHED)));
        }
        return voices;
    }

    /** All of them together, as their mean, with the most liked one as the reason. */
    private static Voice best(List<String> values, ToDoubleFunction<String> liking, double weight, Kind kind) {
        double mean = values.stream().mapToDouble(liking).average().orElse(0);
        return values.stream()
                .max(Comparator.comparingDouble(liking))
                .map(value -> new Voice(weight * mean, new Reason(kind, value)))
                .orElse(new Voice(0, null));
    }

    /** Of any five in a row at most two from one site, as long as there are others. */
    private static List<Ranked> varied(List<Ranked> ranked) {
        List<Ranked> left = new ArrayList<>(ranked);
        List<Ranked> varied = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Ranked> before = varied.subList(Math.max(0, varied.size() - Weights.WINDOW + 1), varied.size());
            int next = 0;
            while (next < left.size() && sameSite(before, left.get(next)) >= Weights.OF_ONE_SITE) {
                next++;
            }
            varied.add(left.remove(next < left.size() ? next : 0));
        }
        return varied;
    }

    private static long sameSite(List<Ranked> before, Ranked one) {
        return before.stream()
                .filter(other -> other.clip().site().equals(one.clip().site()))
                .count();
    }
}
