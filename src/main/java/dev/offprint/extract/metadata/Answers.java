package dev.offprint.extract.metadata;

import dev.offprint.extract.page.Walk;
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
        return Walk.isWithin(e, up -> PROPERTIES.contains(up.attr("itemprop")));
    }

    /**
     * The name of who began a thread, as it is: a name for the screen need not look like one. Null where there is no
     * thread: then others only comment.
     *
     * @param authors what is marked as an author outside of answers
     * @param answerer what is first marked as the author of an answer, or null; some forums mark up the first post as one
     */
    static String starter(List<Element> authors, Element answerer) {
        boolean thread = Walk.isWithin(answerer, up -> up.attr("itemtype").endsWith("/DiscussionForumPosting"));
        return thread ? Inside.nameOrText(authors.isEmpty() ? answerer : authors.get(0)) : null;
    }
}
