package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Locale;
import java.util.Set;

/**
 * Takes away what a page says to be its frame and not its content: the header, the navigation and the footer that it
 * has by tag or by landmark role, outside of its main part. A header or footer inside of what may have one of its own
 * is none of the page's, as HTML AAM of the W3C says of tags (banner, contentinfo). Nothing that holds a main heading,
 * {@code main}, {@code article} or half of the page's text goes. A third of a usual page's blocks stand there, so that
 * the steps behind this one have as much less to do. Thread safe.
 */
public final class RemoveLandmarks {

    private static final String STEP = "landmarks";

    /** What has a header or footer of its own, beside {@link Trait#CONTENT}. */
    private static final Set<String> SECTIONS =
            Set.of("section", "aside", "blockquote", "dialog", "details", "figure", "li", "td");

    /** A page has one header and one footer, or a few; of more than these each belongs to one of many posts or cards. */
    private static final int MOST = 4;

    private static final byte NONE = 0;
    private static final byte HEADER = 1;
    private static final byte NAVIGATION = 2;
    private static final byte FOOTER = 3;
    private static final byte SECTION = 4;

    private static final String[] RULES = {"", "header", "navigation", "footer"};

    /** @param outline a page that has changed since by removals that the outline knows of */
    public void apply(Outline outline, Ledger ledger) {
        byte[] landmarks = landmarks(outline);
        Guard guard = new Guard(outline);
        for (int i = 1; i < landmarks.length; i++) {
            if (landmarks[i] != NONE
                    && !outline.isGone(i)
                    && guard.allows(i)
                    && !holdsWanted(outline, i, ledger)
                    && ledger.remove(outline.element(i), STEP, Kind.BOILERPLATE, RULES[landmarks[i]])) {
                outline.drop(i);
            }
        }
    }

    /** Whether the owner brought back something inside. */
    private static boolean holdsWanted(Outline outline, int landmark, Ledger ledger) {
        for (int i = landmark + 1; ledger.keepsAny() && i <= outline.last(landmark); i++) {
            if (!outline.isGone(i) && ledger.wants(outline.element(i))) {
                return true;
            }
        }
        return false;
    }

    /** For each element which landmark it is, {@link #NONE} for most. */
    private static byte[] landmarks(Outline outline) {
        Skeleton page = outline.skeleton();
        int[] ofTag = page.ofTags(RemoveLandmarks::ofTag);
        byte[] landmarks = new byte[outline.size()];
        int[] count = new int[RULES.length];
        int endOfSection = -1;
        for (int i = 1; i < landmarks.length; i++) {
            if (outline.isGone(i) || outline.is(i, Trait.CONTENT)) {
                i = outline.last(i);
                continue;
            }
            int sort = ofTag[page.tag(i)];
            if (page.has(i, Key.ROLE)) {
                sort = ofRole(page.attribute(i, "role"), sort);
            }
            if (sort == SECTION) {
                endOfSection = Math.max(endOfSection, outline.last(i));
            } else if (sort == NAVIGATION || i > endOfSection) {
                landmarks[i] = (byte) sort;
                count[sort]++;
            }
        }
        for (int i = 1; i < landmarks.length; i++) {
            if (landmarks[i] != NAVIGATION && count[landmarks[i]] > MOST) {
                landmarks[i] = NONE;
            }
        }
        return landmarks;
    }

    private static int ofTag(String name) {
        return switch (name) {
            case "header" -> HEADER;
            case "nav" -> NAVIGATION;
            case "footer" -> FOOTER;
            default -> SECTIONS.contains(name) ? SECTION : NONE;
        };
    }

    /** What a role makes of an element; one that says nothing of landmarks leaves it what its tag does. */
    private static int ofRole(String role, int tag) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "banner" -> HEADER;
            case "navigation" -> NAVIGATION;
            case "contentinfo" -> FOOTER;
            case "presentation", "none", "group", "region" -> tag == SECTION ? SECTION : NONE;
            default -> tag;
        };
    }
}
