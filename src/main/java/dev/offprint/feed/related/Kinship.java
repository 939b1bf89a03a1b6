package dev.offprint.feed.related;

import dev.offprint.clip.similar.SharedTerms.Shared;
import dev.offprint.feed.related.RelatedClip.Kind;
import dev.offprint.feed.related.RelatedClip.Why;
import java.util.ArrayList;
import java.util.List;

/**
 * What one clip has in common with another: the terms of both texts count by their weight, a tag as much as several
 * terms, as its reader gave it on purpose, and the site only settles which of two equals comes first.
 *
 * @param terms what both are about, the weightiest first
 */
record Kinship(double weight, List<String> terms, List<String> tags, boolean sameSite) {

    static final Kinship NONE = new Kinship(0, List.of(), List.of(), false);

    private static final double TAG = 0.2;
    private static final double SITE = 0.02;

    /** With less in common, and no tag, two texts merely use the same words. */
    private static final double ENOUGH = 0.06;

    private static final int TERMS = 3;
    private static final int SAID_TERMS = 3;
    private static final int SAID_TAGS = 2;

    Kinship with(Shared shared) {
        return new Kinship(shared.weight(), shared.terms(), tags, sameSite);
    }

    Kinship withTag(String tag) {
        List<String> more = new ArrayList<>(tags);
        more.add(tag);
        return new Kinship(weight, terms, more, sameSite);
    }

    Kinship atSameSite(boolean same) {
        return new Kinship(weight, terms, tags, same);
    }

    boolean isEnough() {
        return !tags.isEmpty() || terms.size() >= TERMS && weight >= ENOUGH;
    }

    double score() {
        return weight + Math.min(tags.size(), SAID_TAGS) * TAG + (sameSite ? SITE : 0);
    }

    /** In the order of their weight; at most two. */
    List<Why> reasons() {
        List<Why> reasons = new ArrayList<>();
        if (!tags.isEmpty()) {
            reasons.add(new Why(Kind.TAG, said(tags, SAID_TAGS)));
        }
        if (!terms.isEmpty()) {
            reasons.add(new Why(Kind.ABOUT, said(terms, SAID_TERMS)));
        }
        if (sameSite && reasons.size() < 2) {
            reasons.add(new Why(Kind.SITE, ""));
        }
        return reasons;
    }

    private static String said(List<String> words, int most) {
        return String.join(", ", words.subList(0, Math.min(words.size(), most)));
    }
}
