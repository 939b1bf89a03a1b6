package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.page.WebAddress;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where the links of a block lead: what a site links for its own sake stays on the site. */
final class LinkTargets {

    /** A part of an address that says that it shares a page; in an article's name such a word goes on. */
    private static final Pattern SHARING =
            Pattern.compile("[/?&=](?:share\\w*|sharing|intent|send|submit)(?:[/?&=#.]|$)");

    private final Outline outline;

    LinkTargets(Outline outline) {
        this.outline = outline;
    }

    /** Whether all links lead to other sites. */
    boolean leaveTheSite(int i) {
        return all(i, this::isOfAnotherSite);
    }

    /** Whether each link leads to another site or to another place of this page: the author's own references. */
    boolean areReferences(int i) {
        return all(i, href -> isPlace(href) || isOfAnotherSite(href));
    }

    /** Whether a link of the block, or the one that it is in, shares the page, as far as addresses tell. */
    boolean share(int i) {
        int link = i;
        while (link > 0 && !outline.is(link, Trait.LINK)) {
            link = outline.parent(link);
        }
        return !all(link > 0 ? link : i, href -> !isSharing(href));
    }

    private boolean all(int i, Predicate<String> test) {
        for (int k = i; k <= outline.last(i); k++) {
            if (outline.is(k, Trait.LINK)
                    && !outline.isGone(k)
                    && !test.test(outline.element(k).attr("href"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlace(String href) {
        return href.startsWith("#") && href.length() > 1;
    }

    private static boolean isSharing(String href) {
        String address = href.toLowerCase(Locale.ROOT);
        return address.isEmpty()
                || address.startsWith("#")
                || address.startsWith("javascript:")
                || address.startsWith("mailto:")
                || SHARING.matcher(address).find();
    }

    private boolean isOfAnotherSite(String href) {
        String page = outline.element(0).baseUri();
        String address = WebAddress.resolve(page, href);
        return address != null && !WebAddress.host(address).isEmpty() && !WebAddress.sameSite(address, page);
    }
}
