package dev.offprint.clip.again;

import dev.offprint.clip.Clip;
import dev.offprint.clip.version.ArticleJson;
import dev.offprint.clip.version.Articles;
import dev.offprint.clip.version.Articles.Made;
import dev.offprint.clip.version.Articles.Wish;
import dev.offprint.clip.version.Snapshot;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.clip.version.VersionId;
import dev.offprint.extract.Rules;
import dev.offprint.extract.Strictness;
import dev.offprint.extract.ledger.Removal;
import dev.offprint.extract.page.Page;
import dev.offprint.job.Retry;
import dev.offprint.problem.Problem;
import dev.offprint.rule.SiteRule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Makes the article of the version that is shown once more from its snapshot. Begins transactions of its own. */
@ApplicationScoped
public class ExtractAgain {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Articles articles;

    @Inject
    ArticleJson json;

    /** The snapshot and how its article was made. */
    private record Before(Clip clip, Page page, Wish wish) {}

    /** @param strictness where to begin from now on; null: as before */
    public void extract(long owner, UUID id, Strictness strictness) {
        Before before = before(owner, id);
        again(before, strictness == null ? before.wish() : before.wish().with(strictness));
    }

    /**
     * Puts a removed block back in its place, and says so for its like on the site where its selector names it well.
     *
     * @throws Problem 404 when the shown version has no such removal
     */
    public void restore(long owner, UUID id, String removal) {
        Before before = before(owner, id);
        Set<String> restored = new HashSet<>(before.wish().restored());
        QuarkusTransaction.requiringNew().run(() -> {
            Removal removed = find(before.clip(), removal);
            restored.add(removed.id());
            if (namesItsLike(removed.selector())) {
                SiteRule.say(owner, before.clip().site, Rules.SiteRule.Action.KEEP, removed.selector());
            }
        });
        again(
                before,
                new Wish(restored, before.wish().strictness(), before.wish().selection()));
    }

    /**
     * From now on removes on this site what the selector names.
     *
     * @throws Problem 422 when it is no selector
     */
    public void remove(long owner, UUID id, String selector) {
        Before before = before(owner, id);
        QuarkusTransaction.requiringNew()
                .run(() -> SiteRule.say(owner, before.clip().site, Rules.SiteRule.Action.REMOVE, selector));
        again(before, before.wish());
    }

    private Before before(long owner, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Clip clip = Clip.of(owner, id).orElseThrow(Problem::notFound);
            Snapshot snapshot = Snapshot.of(new VersionId(id, clip.version))
                    .orElseThrow(() -> Problem.invalid(
                            "version", "not-yet-fetched", "The page was not fetched yet. Try again in a moment."));
            Wish first = Wish.first(snapshot.selection);
            Wish wish = StoredArticle.of(id, clip.version)
                    .map(article -> new Wish(json.restored(article), article.strictness, snapshot.selection))
                    .orElse(first);
            return new Before(clip, new Page(snapshot.html(), clip.url, snapshot.marks), wish);
        });
    }

    private void again(Before before, Wish wish) {
        Clip old = before.clip();
        Made made = articles.make(old, before.page(), wish, PATIENCE)
                .orElseThrow(() -> Problem.later(503, "busy", "The server is busy. Try again in a moment.", 10));
        Retry.onLostRace(() -> {
            QuarkusTransaction.requiringNew().run(() -> Clip.locked(old.owner, old.id)
                    .filter(clip -> clip.version == old.version)
                    .ifPresent(clip -> articles.put(clip, clip.version, made, Instant.now())));
            return null;
        });
    }

    private Removal find(Clip clip, String id) {
        return StoredArticle.of(clip.id, clip.version).map(json::removals).stream()
                .flatMap(java.util.List::stream)
                .filter(removal -> removal.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** A bare tag would speak of half the page. */
    private static boolean namesItsLike(String selector) {
        return selector != null && (selector.indexOf('#') >= 0 || selector.indexOf('.') >= 0);
    }
}
