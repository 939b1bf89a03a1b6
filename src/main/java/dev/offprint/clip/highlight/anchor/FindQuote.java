package dev.offprint.clip.highlight.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds quotes in one article. The very words come first, then words that were edited a little, then a long passage by
 * its beginning and its end, into which something may have been put. Where several places fit, the one with the same
 * surroundings is meant, and of those with the same the one nearest to where the passage was.
 */
public final class FindQuote {

    /** How much of the surroundings is compared, in folded characters. */
    private static final int CONTEXT = 32;

    /** What the whole length of a text between hint and place weighs against surroundings that fit on one side. */
    private static final double DISTANCE_WEIGHT = 0.1;

    /** In a shorter text than this, distances say next to nothing. */
    private static final int LONG_TEXT = 4_000;

    /** One edit in so many characters is still the same passage. */
    private static final int CHARACTERS_PER_EDIT = 5;

    /** Edited passages shorter than this are believed only where so much of the surroundings is as it was. */
    private static final int SHORT = 40;

    private static final double FAMILIAR = 0.25;

    /** Passages shorter than this are common, and must have so much of their surroundings to be the same. */
    private static final int COMMON = 12;

    private static final double NEIGHBOURS = 0.1;

    /** Beginning and end of a passage that has grown inside; one of less than twice their length has none. */
    private static final int END = 48;

    /** More places of the very same words are not looked at. */
    private static final int MOST_PLACES = 1_000;

    /** For all tolerant searches in one article together, in steps of {@link EditDistance}: about half a second. */
    private static final long PATIENCE = 60_000_000;

    private final ArticleText article;
    private final FoldedText places;
    private final String text;
    private long stepsLeft = PATIENCE;

    public FindQuote(ArticleText article) {
        this.article = article;
        this.places = new FoldedText(article.toString());
        this.text = places.toString();
    }

    /** @param exactly whether the words are the very same */
    public record Found(Span span, boolean exactly) {}

    /** The quote in folded characters. */
    private record Wanted(String exact, String prefix, String suffix, int hint) {}

    /** A stretch of the folded text. */
    private record Stretch(int start, int end) {}

    /** Empty when the passage is not in the article any more, or all patience is used up. */
    public Optional<Found> find(Quote quote) {
        int hint = quote.position() == null ? -1 : places.foldedPlace(Math.max(0, quote.position()));
        Wanted wanted = new Wanted(
                FoldedText.of(quote.exact()), FoldedText.of(quote.prefix()), FoldedText.of(quote.suffix()), hint);
        if (wanted.exact().isEmpty()) {
            return Optional.empty();
        }
        Optional<Stretch> exact = verbatim(wanted);
        if (exact.isPresent()) {
            return exact.map(stretch -> new Found(span(stretch), true));
        }
        return edited(wanted).or(() -> grown(wanted)).map(stretch -> new Found(span(stretch), false));
    }

    private Optional<Stretch> verbatim(Wanted wanted) {
        int length = wanted.exact().length();
        List<Stretch> found = new ArrayList<>();
        for (int at = text.indexOf(wanted.exact()); at >= 0; at = text.indexOf(wanted.exact(), at + 1)) {
            found.add(new Stretch(at, at + length));
        }
        return best(found, wanted).filter(stretch -> length >= COMMON || isWhereItWas(stretch, wanted));
    }

    /** A few letters stand in many places: where nothing around them is as it was, they are others. */
    private boolean isWhereItWas(Stretch stretch, Wanted wanted) {
        boolean unknown = wanted.prefix().isEmpty() && wanted.suffix().isEmpty();
        return unknown || familiarity(stretch, wanted) >= NEIGHBOURS;
    }

    private Optional<Stretch> edited(Wanted wanted) {
        int length = wanted.exact().length();
        int edits = length / CHARACTERS_PER_EDIT;
        if (edits == 0 || !afford(text.length() * EditDistance.steps(length))) {
            return Optional.empty();
        }
        int[] least = {edits + 1};
        List<Integer> ends = new ArrayList<>();
        new EditDistance(wanted.exact()).run(text, false, (end, distance) -> {
            if (distance < least[0]) {
                least[0] = distance;
                ends.clear();
            }
            if (distance == least[0] && distance <= edits && ends.size() < MOST_PLACES) {
                ends.add(end);
            }
        });
        EditDistance backwards = new EditDistance(new StringBuilder(wanted.exact()).reverse());
        List<Stretch> found = new ArrayList<>();
        for (int end : ends) {
            if (afford((length + edits) * EditDistance.steps(length))) {
                found.add(new Stretch(start(backwards, end, length + edits), end));
            }
        }
        return best(found, wanted).filter(stretch -> length >= SHORT || familiarity(stretch, wanted) >= FAMILIAR);
    }

    /** Reads backwards from the end of a match to where it begins. */
    private int start(EditDistance backwards, int end, int longest) {
        int from = Math.max(0, end - longest);
        int[] best = {0, Integer.MAX_VALUE};
        backwards.run(new StringBuilder(text.substring(from, end)).reverse(), true, (length, distance) -> {
            if (distance < best[1]) {
                best[0] = length;
                best[1] = distance;
            }
        });
        return end - best[0];
    }

    /** A long passage in whose middle there is now more or less than there was, such as a block that was put back. */
    private Optional<Stretch> grown(Wanted wanted) {
        String exact = wanted.exact();
        int length = exact.length();
        if (length < 2 * END) {
            return Optional.empty();
        }
        Wanted head =
                new Wanted(exact.substring(0, END), wanted.prefix(), exact.substring(END, 2 * END), wanted.hint());
        Optional<Stretch> first = verbatim(head).or(() -> edited(head));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int start = first.get().start();
        Wanted tail = new Wanted(
                exact.substring(length - END),
                exact.substring(length - 2 * END, length - END),
                wanted.suffix(),
                start + length - END);
        return verbatim(tail)
                .or(() -> edited(tail))
                .map(last -> new Stretch(start, last.end()))
                .filter(stretch -> stretch.end() - start >= 2 * END && stretch.end() - start <= 3 * length + 2_000);
    }

    private Optional<Stretch> best(List<Stretch> found, Wanted wanted) {
        Comparator<Stretch> nearest = Comparator.comparingInt(stretch -> Math.abs(stretch.start() - wanted.hint()));
        return (found.size() > MOST_PLACES ? found.stream().sorted(nearest).limit(MOST_PLACES) : found.stream())
                .max(Comparator.comparingDouble(stretch -> score(stretch, wanted)));
    }

    private double score(Stretch stretch, Wanted wanted) {
        double whole = Math.max(text.length(), LONG_TEXT);
        double away = wanted.hint() < 0 ? 0 : Math.abs(stretch.start() - wanted.hint()) / whole;
        return before(stretch, wanted) + behind(stretch, wanted) - DISTANCE_WEIGHT * away;
    }

    private double familiarity(Stretch stretch, Wanted wanted) {
        return Math.max(before(stretch, wanted), behind(stretch, wanted));
    }

    /** The part of what stood before the passage that stands before this place, from 0 to 1. */
    private double before(Stretch stretch, Wanted wanted) {
        String prefix = wanted.prefix();
        int most = Math.min(CONTEXT, Math.min(prefix.length(), stretch.start()));
        int same = (int) IntStream.range(0, most)
                .takeWhile(i -> prefix.charAt(prefix.length() - 1 - i) == text.charAt(stretch.start() - 1 - i))
                .count();
        return same / (double) CONTEXT;
    }

    private double behind(Stretch stretch, Wanted wanted) {
        String suffix = wanted.suffix();
        int most = Math.min(CONTEXT, Math.min(suffix.length(), text.length() - stretch.end()));
        int same = (int) IntStream.range(0, most)
                .takeWhile(i -> suffix.charAt(i) == text.charAt(stretch.end() + i))
                .count();
        return same / (double) CONTEXT;
    }

    private boolean afford(long steps) {
        stepsLeft -= steps;
        return stepsLeft >= 0;
    }

    /** Back in the article's own characters, whole ones: an accent is never parted from its letter. */
    private Span span(Stretch stretch) {
        int start = places.placeOf(stretch.start());
        while (start > 0 && isMark(article.codePointAt(start))) {
            start = article.placeBefore(start);
        }
        int end = places.placeOf(stretch.end() - 1);
        end += Character.charCount(article.codePointAt(end));
        while (end < article.length() && isMark(article.codePointAt(end))) {
            end += Character.charCount(article.codePointAt(end));
        }
        return new Span(start, end);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
