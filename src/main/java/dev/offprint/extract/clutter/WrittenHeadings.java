package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Trait;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Headings that an author wrote and not a page's template: programs that make pages of documents give every heading, or
 * the section that it begins, an id made from its words.
 */
final class WrittenHeadings {

    private static final Pattern NO_WORD = Pattern.compile("[\\W_]+");

    private final Outline outline;

    WrittenHeadings(Outline outline) {
        this.outline = outline;
    }

    /** Whether the element is, or is in, a written heading that has another beside it. */
    boolean contains(int element) {
        int heading = element;
        while (heading > 0 && !outline.is(heading, Trait.HEADING)) {
            heading = outline.parent(heading);
        }
        if (!isNamed(heading)) {
            return false;
        }
        int text = flow(heading);
        for (int i = text + 1; i <= outline.last(text); i++) {
            if (i != heading && isNamed(i) && flow(i) == text) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int i) {
        return outline.is(i, Trait.HEADING)
                && outline.parent(i) >= 0
                && !outline.isGone(i)
                && isSlug(outline.id(isOwn(i) ? i : outline.parent(i)), outline.text(i));
    }

    private boolean isOwn(int heading) {
        return !outline.id(heading).isEmpty();
    }

    /** What the sections of a text stand in. */
    private int flow(int heading) {
        int section = outline.parent(heading);
        return isOwn(heading) || section == 0 ? section : outline.parent(section);
    }

    private static boolean isSlug(String id, String text) {
        return !id.isEmpty() && slug(id).equals(slug(text));
    }

    private static String slug(String words) {
        String slug = NO_WORD.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
        return slug.replaceAll("^-|-$", "");
    }
}
