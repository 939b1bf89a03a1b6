package dev.offprint.extract.metadata;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What others say to an article or a question: it has authors and dates of its own. */
final class Answers {

    /** As schema.org calls them. */
    private static final Set<String> PROPERTIES = Set.of("comment", "suggestedAnswer", "acceptedAnswer");

    private Answers() {}

    /** Whether an element stands in a comment or an answer. */
    static boolean hold(Element e) {
        for (Element up = e; up != null; up = up.parent()) {
            if (PROPERTIES.contains(up.attr("itemprop"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The name of who began a thread, as it is: a name for the screen need not look like one. Null where there is no
     * thread: then others only comment.
     *
     * @param authors what is marked as an author outside of answers
     * @param answerers what is marked as the author of an answer; some forums mark up the first post as one too
     */
    static String starter(List<Element> authors, List<Element> answerers) {
        return answerers.isEmpty() || !isOfThread(answerers.get(0))
                ? null
                : Inside.nameOrText((authors.isEmpty() ? answerers : authors).get(0));
    }

    private static boolean isOfThread(Element e) {
        for (Element up = e; up != null; up = up.parent()) {
            if (up.attr("itemtype").endsWith("/DiscussionForumPosting")) {
                return true;
            }
        }
        return false;
    }
}
