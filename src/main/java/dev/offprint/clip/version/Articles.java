package dev.offprint.clip.version;

import dev.offprint.clip.Clip;
import dev.offprint.clip.image.FetchImages;
import dev.offprint.clip.image.Images;
import dev.offprint.clip.similar.FindSimilar;
import dev.offprint.clip.version.ArticleJson.Facts;
import dev.offprint.extract.Article;
import dev.offprint.extract.Rules;
import dev.offprint.extract.Strictness;
import dev.offprint.extract.page.Page;
import dev.offprint.job.Jobs;
import dev.offprint.rule.OwnerRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Makes articles of pages and puts them where readers find them. */
@ApplicationScoped
public class Articles {

    @Inject
    Extraction extraction;

    @Inject
    OwnerRules ownerRules;

    @Inject
    ArticleJson json;

    @Inject
    Images images;

    @Inject
    FetchImages fetchImages;

    @Inject
    FindSimilar findSimilar;

    @Inject
    Jobs jobs;

    /**
     * How an article is to be made.
     *
     * @param restored ids of removals that stay
     * @param dropped selectors of what goes from this article alone
     * @param selection the page is what the reader selected: it is the article, whatever it looks like
     */
    public record Wish(Set<String> restored, Set<String> dropped, Strictness strictness, boolean selection) {

        public static Wish first(boolean selection) {
            return new Wish(Set.of(), Set.of(), selection ? Strictness.WHOLE_PAGE : Strictness.STRICT, selection);
        }

        public Wish with(Strictness other) {
            return new Wish(restored, dropped, other, selection);
        }

        /** The same with this block back. */
        public Wish restoring(String removal) {
            return new Wish(with(restored, removal), dropped, strictness, selection);
        }

        /** The same without what the selector names. */
        public Wish dropping(String selector) {
            return new Wish(restored, with(dropped, selector), strictness, selection);
        }

        /** The same with what the selector names, if that was dropped. */
        public Wish notDropping(String selector) {
            Set<String> fewer = new LinkedHashSet<>(dropped);
            fewer.remove(selector);
            return new Wish(restored, fewer, strictness, selection);
        }

        private static Set<String> with(Set<String> some, String other) {
            Set<String> more = new LinkedHashSet<>(some);
            more.add(other);
            return more;
        }
    }

    /** An article and how it was made. */
    public record Made(Article article, Wish wish) {}

    /** The article, or empty when it takes longer than that. Runs outside of transactions. */
    public Optional<Made> make(Clip clip, Page page, Wish wish, Duration patience) {
        return make(clip.owner, clip.site, page, wish, patience);
    }

    /** The same for a page that is not a clip yet. */
    public Optional<Made> make(long owner, String site, Page page, Wish wish, Duration patience) {
        Rules rules =
                ownerRules.of(owner, site, wish.restored(), wish.strictness()).alsoRemoving(wish.dropped());
        return extraction.within(patience, page, rules).map(article -> new Made(article, wish));
    }

    /**
     * Stores the article of a version, and shows it unless an earlier one is much better. Part of the caller's
     * transaction, which holds the clip's lock.
     */
    public void put(Clip clip, int number, Made made, Instant now) {
        Optional<StoredArticle> shown = StoredArticle.of(clip.id, clip.version);
        String textBefore = shown.map(article -> article.text).orElse(null);
        Facts factsBefore = shown.map(json::facts).orElse(null);
        StoredArticle row = write(clip, number, made, now);
        Facts facts = json.facts(row);
        boolean newer = number > clip.version && factsBefore != null;
        String worse = newer && !made.wish().selection() ? Worse.than(factsBefore, facts) : null;
        if (worse != null) {
            clip.keptEarlier = worse;
        } else if (number >= clip.version) {
            show(clip, row, textBefore, now);
        }
        if (number == clip.latestVersion) {
            clip.pending = false;
        }
        askForImages(clip, facts);
    }

    /** Shows a stored version from now on; part of the caller's transaction. */
    public void show(Clip clip, int number, Instant now) {
        StoredArticle before = StoredArticle.of(clip.id, clip.version).orElse(null);
        StoredArticle.of(clip.id, number)
                .ifPresent(article -> show(clip, article, before == null ? null : before.text, now));
    }

    /** Asks for the images that are still missing. */
    public void askForImages(Clip clip, Facts facts) {
        if (images.note(clip, facts.images())) {
            jobs.ask(fetchImages, clip.id.toString(), clip.owner);
        }
    }

    private void show(Clip clip, StoredArticle article, String textBefore, Instant now) {
        Showing.show(clip, article.id.number(), json.facts(article));
        if (!article.text.equals(textBefore)) {
            clip.contentUpdatedAt = now;
            jobs.ask(findSimilar, clip.id.toString(), clip.owner);
        }
    }

    private StoredArticle write(Clip clip, int number, Made made, Instant now) {
        StoredArticle row = StoredArticle.of(clip.id, number).orElseGet(StoredArticle::new);
        json.write(made.article(), made.wish(), row);
        row.extractedAt = now;
        if (row.id == null) {
            row.id = new VersionId(clip.id, number);
            row.persist();
        }
        return row;
    }
}
