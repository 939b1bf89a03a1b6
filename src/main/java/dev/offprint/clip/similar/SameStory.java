package dev.offprint.clip.similar;

import dev.offprint.extract.clutter.filter.scope.Hosts;
import java.util.UUID;

/**
 * Whether two clips tell the same story in nearly the same words: decided on the shingles themselves, not on the
 * fingerprint that only proposes. Pages of one publisher must be much closer, as they share boilerplate, and reports
 * made from one template differ in little more than names and numbers.
 */
final class SameStory {

    /** An editor who changes every seventh word of a text leaves about 0.44. */
    static final double ELSEWHERE = 0.38;

    /** An AMP or mobile page leaves more than 0.9; one word in twenty changed leaves 0.75. */
    static final double SAME_PUBLISHER = 0.75;

    private SameStory() {}

    /** What of a clip is compared. */
    record Told(UUID clip, String site, Shingles shingles) {}

    /** How much they resemble each other, or 0 when that is not enough to be the same. */
    static double resemblance(Told one, Told other) {
        if (!one.shingles().areEnough() || !other.shingles().areEnough()) {
            return 0;
        }
        double found = one.shingles().resemblance(other.shingles());
        boolean samePublisher = Hosts.site(one.site()).equals(Hosts.site(other.site()));
        return found >= (samePublisher ? SAME_PUBLISHER : ELSEWHERE) ? found : 0;
    }
}
