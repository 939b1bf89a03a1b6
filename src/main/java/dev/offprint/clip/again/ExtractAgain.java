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
import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.origin.Origins;
import dev.offprint.extract.page.Page;
import dev.offprint.job.Retry;
import dev.offprint.problem.Problem;
import dev.offprint.rule.SiteRule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Makes the article of the version that is shown once more from its snapshot. Begins transactions of its own. */
@ApplicationScoped
public class ExtractAgain {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Articles articles;

    @Inject
    ArticleJson json;

    /** The snapshot, its article or null, and how that was made. */
    private record Before(Clip clip, Page page, StoredArticle article, Wish wish) {}

    /** @param strictness where to begin from now on; null: as before */
    public void extract(long owner, UUID id, Strictness strictness) {
        Before before = before(owner, id);
        again(before, strictness == null ? before.wish() : before.wish().with(strictness));
    }

    /**
     * Puts a removed block back in its place, and says so for its like on the site where its selector names it well.
     * What a rule of the owner's own took comes back by forgetting the rule.
     *
     * @throws Problem 404 when the shown version has no such removal
     */
    public void restore(long owner, UUID id, String removal) {
        Before before = before(owner, id);
        Wish wish = QuarkusTransaction.requiringNew().call(() -> {
            Removal removed = find(before.clip(), removal);
            if (removed.step().equals(Removal.BY_OWNER)) {
                SiteRule.of(owner, before.clip().site, Rules.SiteRule.Action.REMOVE, removed.rule())
                        .ifPresent(SiteRule::delete);
                return before.wish().notDropping(removed.rule());
            }
            if (namesItsLike(removed.selector())) {
                SiteRule.say(owner, before.clip().site, Rules.SiteRule.Action.KEEP, removed.selector());
            }
            return before.wish().restoring(removed.id());
        });
        again(before, wish);
    }

    /** How far a removal reaches. */
    public enum Reach {
        /** All pages of the site, by a rule. */
        SITE,
        /** This article alone. */
        HERE
    }

    /**
     * Removes from the article what the selector names, and from others of the site if that is wanted.
     *
     * @throws Problem 422 when it is no selector, takes more than half of the article's words, or nothing of this article alone
     */
    public void remove(long owner, UUID id, String selector, Reach reach) {
        Before before = before(owner, id);
        String css = SiteRule.checked(selector);
        Made made = made(before, before.wish().dropping(css));
        int left = made.article().counts().words();
        if (before.article() == null
                || before.article().html.equals(made.article().html())) {
            throw Problem.invalid("selector", "takes-nothing", "Nothing in this article fits the selector.");
        }
        if (left < Origins.MOST * Words.count(before.article().text)) {
            throw Problem.invalid(
                    "selector",
                    "takes-too-much",
                    "This would take more than half of the article. Choose a smaller block.");
        }
        if (reach == Reach.HERE) {
            put(before, made);
            return;
        }
        QuarkusTransaction.requiringNew()
                .run(() -> SiteRule.say(owner, before.clip().site, Rules.SiteRule.Action.REMOVE, css));
        put(before, new Made(made.article(), before.wish()));
    }

    private Before before(long owner, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Clip clip = Clip.of(owner, id).orElseThrow(Problem::notFound);
            Snapshot snapshot = Snapshot.of(new VersionId(id, clip.version))
                    .orElseThrow(() -> Problem.invalid(
                            "version", "not-yet-fetched", "The page was not fetched yet. Try again in a moment."));
            StoredArticle article = StoredArticle.of(id, clip.version).orElse(null);
            Wish wish = article == null ? Wish.first(snapshot.selection) : json.wish(article, snapshot.selection);
            return new Before(clip, new Page(snapshot.html(), clip.url, snapshot.marks), article, wish);
        });
    }

    private void again(Before before, Wish wish) {
        put(before, made(before, wish));
    }

    private Made made(Before before, Wish wish) {
        return articles.make(before.clip(), before.page(), wish, PATIENCE)
                .orElseThrow(() -> Problem.later(503, "busy", "The server is busy. Try again in a moment.", 10));
    }

    private void put(Before before, Made made) {
        Clip old = before.clip();
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

    /** A bare tag would speak of half the page, also below something that has a name. */
    private static boolean namesItsLike(String selector) {
        String last = selector == null ? "" : selector.substring(selector.lastIndexOf('>') + 1);
        return last.indexOf('#') >= 0 || last.indexOf('.') >= 0;
    }
}
