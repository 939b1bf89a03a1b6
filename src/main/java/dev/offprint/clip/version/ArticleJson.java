package dev.offprint.clip.version;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offprint.clip.version.Articles.Wish;
import dev.offprint.extract.Article;
import dev.offprint.extract.Confidence;
import dev.offprint.extract.ledger.Removal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes and reads those parts of an article that are kept as JSON. */
@ApplicationScoped
public class ArticleJson {

    private static final TypeReference<List<Removal>> REMOVALS = new TypeReference<>() {};
    private static final TypeReference<Set<String>> IDS = new TypeReference<>() {};
    private static final TypeReference<LinkedHashSet<String>> IN_ORDER = new TypeReference<>() {};

    @Inject
    ObjectMapper json;

    /** All of an article but its body and its ledger. */
    public record Facts(Article.Metadata metadata, Article.Counts counts, List<String> images, Confidence confidence) {}

    /** Puts all of the article and of how it was made into the row. */
    void write(Article article, Wish wish, StoredArticle row) {
        row.html = article.html();
        row.text = article.text();
        row.facts = written(new Facts(article.metadata(), article.counts(), article.images(), article.confidence()));
        row.removals = written(article.removals());
        row.restored = written(new TreeSet<>(wish.restored()));
        row.dropped = written(wish.dropped());
        row.strictness = wish.strictness();
    }

    public Facts facts(StoredArticle row) {
        return read(() -> json.readValue(row.facts, Facts.class));
    }

    public List<Removal> removals(StoredArticle row) {
        return read(() -> json.readValue(row.removals, REMOVALS));
    }

    /** Ids of removals that the owner undid in this version. */
    private Set<String> restored(StoredArticle row) {
        return read(() -> json.readValue(row.restored, IDS));
    }

    /** How the article was made. */
    public Wish wish(StoredArticle row, boolean selection) {
        return new Wish(restored(row), dropped(row), row.strictness, selection);
    }

    /** Selectors of what the owner removed from this version alone, in the order in which it went. */
    private Set<String> dropped(StoredArticle row) {
        return read(() -> json.readValue(row.dropped, IN_ORDER));
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of strings and numbers is always JSON", impossible);
        }
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("an article's row holds no JSON of ours", damaged);
        }
    }

    private interface Reading<T> {
        T read() throws JsonProcessingException;
    }
}
