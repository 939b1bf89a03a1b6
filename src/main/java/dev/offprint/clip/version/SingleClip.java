package dev.offprint.clip.version;

import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipJson;
import dev.offprint.clip.version.ArticleJson.Facts;
import dev.offprint.extract.ledger.Removal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** A single clip as JSON: with what was kept and removed in the version that is shown. */
@ApplicationScoped
public class SingleClip {

    @Inject
    ArticleJson json;

    /** Without the content: also for who may not read it. Inside a transaction. */
    public ClipJson brief(Clip clip) {
        return of(clip, clip.version, article -> null);
    }

    /** @param content makes what readers get of the stored article */
    public ClipJson of(Clip clip, int version, Function<StoredArticle, String> content) {
        StoredArticle article = StoredArticle.of(clip.id, version).orElse(null);
        if (article == null) {
            return ClipJson.of(clip);
        }
        List<ClipJson.Removed> removed =
                json.removals(article).stream().map(SingleClip::removed).toList();
        return ClipJson.of(clip, kept(article), removed, content.apply(article));
    }

    /** What the browser counted comes first; what the page's markup lets count stands in for it. */
    private ClipJson.Kept kept(StoredArticle article) {
        Facts facts = json.facts(article);
        Seen seen = Snapshot.<Snapshot>find("id", article.id)
                .project(Seen.class)
                .firstResultOptional()
                .orElse(new Seen(null, null));
        return new ClipJson.Kept(
                facts.counts().words(),
                seen.visibleWords() != null
                        ? seen.visibleWords()
                        : Integer.valueOf(facts.counts().visibleWords()),
                facts.counts().images(),
                seen.visibleImages() != null
                        ? seen.visibleImages()
                        : Integer.valueOf(facts.counts().visibleImages()));
    }

    /** What the browser counted on the page, as far as it did. */
    public record Seen(Integer visibleWords, Integer visibleImages) {}

    private static ClipJson.Removed removed(Removal removal) {
        return new ClipJson.Removed(
                removal.id(), removal.kind().word(), removal.step(), removal.rule(), removal.words(), removal.text());
    }
}
