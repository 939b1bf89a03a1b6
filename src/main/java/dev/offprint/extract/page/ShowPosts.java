package dev.offprint.extract.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Writes the posts of a thread into a page that only has them as data for its scripts. Discourse does that, in the
 * attribute {@code data-preloaded}: JSON whose values are JSON once more. The markup is what Discourse itself writes for
 * readers without scripts.
 */
public final class ShowPosts {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DATA = "data-preloaded";
    private static final String TOPIC = "topic_";
    private static final Evaluator SHOWN = Selector.evaluatorOf(".crawler-post, .topic-post, .topic-body, .cooked");
    private static final int DAY = "2026-01-31".length();

    /** Does nothing where the page shows posts already. */
    public void apply(Skeleton whole) {
        Document doc = whole.element(0).ownerDocument();
        Element holder = doc.body() == null ? null : holder(doc.body());
        if (holder == null || doc.selectFirst(SHOWN) != null) {
            return;
        }
        try {
            JsonNode topic = topic(JSON.readTree(holder.attr(DATA)));
            if (topic != null) {
                show(topic, doc);
                whole.anew();
            }
        } catch (JsonProcessingException broken) {
            // then there is nothing to be shown
        }
    }

    /** It stands in the body or in elements that say by their name whose they are. */
    private static Element holder(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element e) {
                boolean holds =
                        e.attributesSize() > 0 && !e.attributes().get(DATA).isEmpty();
                Element found = holds ? e : e.normalName().startsWith("discourse-") ? holder(e) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static JsonNode topic(JsonNode data) throws JsonProcessingException {
        for (Map.Entry<String, JsonNode> entry : data.properties()) {
            JsonNode value = entry.getValue();
            if (entry.getKey().startsWith(TOPIC)) {
                return value.isTextual() ? JSON.readTree(value.asText()) : value;
            }
        }
        return null;
    }

    private static void show(JsonNode topic, Document doc) {
        Element outlet = doc.body().appendElement("div").attr("id", "main-outlet");
        String title = topic.path("title").asText("");
        if (!title.isEmpty() && doc.selectFirst("h1") == null) {
            outlet.appendElement("h1").text(title);
        }
        Element thread = outlet.appendElement("div")
                .attr("itemscope", "")
                .attr("itemtype", "https://schema.org/DiscussionForumPosting");
        for (JsonNode post : topic.path("post_stream").path("posts")) {
            show(post, thread, doc.baseUri());
        }
    }

    private static void show(JsonNode post, Element thread, String base) {
        String name = post.path("username").asText("");
        String time = post.path("created_at").asText("");
        Element shown = thread.appendElement("div")
                .attr("id", "post_" + post.path("post_number").asText("0"))
                .attr("class", "topic-body crawler-post");
        Element head = shown.appendElement("div").attr("class", "crawler-post-meta");
        head.appendElement("span")
                .attr("class", "creator")
                .attr("itemprop", "author")
                .appendElement("span")
                .attr("itemprop", "name")
                .text(name);
        head.appendText(" ");
        head.appendElement("span")
                .attr("class", "crawler-post-infos")
                .appendElement("time")
                .attr("class", "post-time")
                .attr("itemprop", "datePublished")
                .attr("datetime", time)
                .text(time.substring(0, Math.min(DAY, time.length())));
        Element text =
                Jsoup.parseBodyFragment(post.path("cooked").asText(""), base).body();
        shown.appendElement("div")
                .attr("class", "post")
                .attr("itemprop", "text")
                .appendChildren(List.copyOf(text.childNodes()));
    }
}
