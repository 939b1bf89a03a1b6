package dev.offprint.extract;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.offprint.extract.ledger.Removal;

/** An article as JSON, for the command line and for the test cases; what is unknown is absent. */
final class ArticleJson {

    private ArticleJson() {}

    static ObjectNode of(ObjectMapper mapper, Article article) {
        ObjectNode all = mapper.createObjectNode();
        Article.Metadata m = article.metadata();
        text(all, "url", m.url());
        text(all, "canonicalUrl", m.canonicalUrl());
        text(all, "title", m.title());
        text(all, "siteName", m.siteName());
        text(all, "byline", m.byline());
        text(all, "published", m.published());
        text(all, "modified", m.modified());
        text(all, "language", m.language());
        text(all, "direction", m.direction());
        text(all, "excerpt", m.excerpt());
        text(all, "leadImage", m.leadImage());
        text(all, "nextPage", m.nextPage());
        text(all, "ampUrl", m.ampUrl());
        if (m.paywalled()) {
            all.put("paywalled", true);
        }
        Article.Counts c = article.counts();
        all.put("pageType", c.pageType());
        all.put("words", c.words());
        all.put("readingMinutes", c.readingMinutes());
        all.put("images", c.images());
        all.put("visibleWords", c.visibleWords());
        all.put("visibleImages", c.visibleImages());
        all.put("confidence", article.confidence().value());
        text(all, "reason", article.confidence().reason());
        ArrayNode removed = all.putArray("removed");
        for (Removal removal : article.removals()) {
            ObjectNode one = removed.addObject();
            one.put("step", removal.step()).put("kind", removal.kind().word()).put("rule", removal.rule());
            one.put("words", removal.words()).put("text", removal.text()).put("selector", removal.selector());
            one.put("id", removal.id());
        }
        text(all, "html", article.html());
        return all;
    }

    private static void text(ObjectNode into, String name, Object value) {
        if (value != null) {
            into.put(name, value.toString());
        }
    }
}
