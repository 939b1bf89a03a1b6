package dev.offprint.extract;

import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.clutter.PruneBoilerplate;
import dev.offprint.extract.clutter.RemoveAds;
import dev.offprint.extract.clutter.RemoveLandmarks;
import dev.offprint.extract.clutter.RemoveNotices;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.content.AddProduct;
import dev.offprint.extract.content.CutOtherProducts;
import dev.offprint.extract.content.FindContent;
import dev.offprint.extract.content.FindContent.Found;
import dev.offprint.extract.content.FindContent.Source;
import dev.offprint.extract.content.PageType;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.markup.FlattenBlocks;
import dev.offprint.extract.markup.ResolveAddresses;
import dev.offprint.extract.markup.TidyContent;
import dev.offprint.extract.markup.TidyHeadings;
import dev.offprint.extract.markup.TidyMath;
import dev.offprint.extract.metadata.Dateline;
import dev.offprint.extract.metadata.PageFacts;
import dev.offprint.extract.metadata.ReadMetadata;
import dev.offprint.extract.page.Budget;
import dev.offprint.extract.page.Marks;
import dev.offprint.extract.page.Page;
import dev.offprint.extract.page.ParsePage;
import dev.offprint.extract.page.ParsePage.Parsed;
import dev.offprint.extract.page.RealImages;
import dev.offprint.extract.page.RemoveInvisible;
import dev.offprint.extract.page.ShowPosts;
import dev.offprint.extract.page.Unfold;
import dev.offprint.extract.page.Walk;
import dev.offprint.extract.plain.Asked;
import dev.offprint.extract.skeleton.Skeleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pipeline: its {@link #extract} is the table of contents of this package. Thread safe, made once. */
public final class Extractor {

    private static final Logger LOG = System.getLogger(Extractor.class.getName());

    /** The time that one page may take. */
    static final Duration TIME = Duration.ofSeconds(8);

    /** A dateline stands above the text. */
    private static final int FIRST_BLOCKS = 4;

    private final ParsePage parsePage = new ParsePage();
    private final ShowPosts showPosts = new ShowPosts();
    private final ReadMetadata readMetadata = new ReadMetadata();
    private final TidyMath tidyMath = new TidyMath();
    private final Unfold unfold = new Unfold();
    private final RealImages realImages = new RealImages();
    private final RemoveInvisible removeInvisible = new RemoveInvisible();
    private final RemoveNotices removeNotices = new RemoveNotices();
    private final RemoveAds removeAds = new RemoveAds();
    private final RemoveLandmarks removeLandmarks = new RemoveLandmarks();
    private final FindContent findContent;
    private final Duration time;
    private final PruneBoilerplate pruneBoilerplate = new PruneBoilerplate();
    private final TidyContent tidyContent = new TidyContent();
    private final TidyHeadings tidyHeadings = new TidyHeadings();
    private final ResolveAddresses resolveAddresses = new ResolveAddresses();
    private final WriteArticle writeArticle = new WriteArticle();

    public Extractor() {
        this(new FindContent());
    }

    /** @param findContent with other scores than the shipped ones, for training and measuring */
    public Extractor(FindContent findContent) {
        this(findContent, TIME);
    }

    /** @param time what one page may take; training gives it more, so that a busy machine teaches nothing else */
    public Extractor(FindContent findContent, Duration time) {
        this.findContent = findContent;
        this.time = time;
    }

    /**
     * Makes an article of a page. Never throws for what a page contains: broken, hostile and huge pages come back
     * degraded, with a {@link Confidence} that says why.
     */
    public Article extract(Page page, Rules rules) {
        Budget budget = Budget.of(time);
        Article best = null;
        for (Strictness strictness : Strictness.values()) {
            if (strictness.ordinal() < rules.strictness().ordinal()) {
                continue;
            }
            Article article = attempt(page, rules, strictness, budget);
            best = best == null || Completeness.isBetter(article, best) ? article : best;
            if (budget.spent() || Completeness.isEnough(best)) {
                break;
            }
        }
        return best;
    }

    private Article attempt(Page page, Rules rules, Strictness strictness, Budget budget) {
        try {
            return run(page, rules, strictness, budget);
        } catch (Budget.Exceeded spent) {
            return writeArticle.none(page, Reason.BUDGET_EXCEEDED);
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.log(Level.WARNING, "a page could not be extracted", failed);
            return writeArticle.none(page, Reason.FAILED);
        }
    }

    private Article run(Page page, Rules rules, Strictness strictness, Budget budget) {
        Ledger ledger = new Ledger(rules.restored());
        Marks marks = Marks.of(page.marks());

        Parsed parsed = parsePage.parse(page, asked(marks, rules), budget);
        Document doc = parsed.doc();
        Skeleton whole = parsed.whole();
        showPosts.apply(whole);
        PageFacts facts = readMetadata.read(whole, page.url());
        SiteRules site = new SiteRules(rules.site());

        tidyMath.apply(whole);
        unfold.apply(whole, budget);
        realImages.apply(whole);
        site.apply(whole, ledger);
        Skeleton skeleton = whole.body();
        removeInvisible.apply(skeleton, marks, ledger);
        budget.check();

        Outline outline = Outline.of(skeleton);
        Seen seen = Seen.of(outline);
        boolean wall = removeNotices.apply(outline, marks, ledger).wall();
        if (strictness != Strictness.WHOLE_PAGE) {
            removeAds.apply(outline, page.url(), marks, rules.filters(), ledger);
            if (!site.nameContent()) {
                removeLandmarks.apply(outline, ledger);
            }
        }
        budget.check();

        Source source = new Source(doc, page.url(), facts.product() != null);
        // else the other products would decide what sort of page it is
        if (source.product() && strictness == Strictness.STRICT && CutOtherProducts.apply(doc.body(), ledger)) {
            skeleton = Skeleton.of(doc);
        }
        Found found = content(skeleton, source, site, strictness, ledger);
        budget.check();
        if (strictness == Strictness.STRICT) {
            prune(outline, found, ledger);
            budget.check();
        }

        boolean product = found.type() == PageType.PRODUCT && strictness != Strictness.WHOLE_PAGE;
        Element content = product ? AddProduct.apply(found.content(), facts.product()) : found.content();
        Element article = tidy(content, facts);
        if (found.type() != PageType.FORUM) {
            dropDateline(article, facts);
        }
        budget.check();
        resolveAddresses.apply(article, doc.baseUri(), page.url());
        return writeArticle.of(
                article,
                facts,
                seen,
                found,
                ledger,
                new WriteArticle.Odds(wall, parsed.cut(), parsed.scripts(), marks != Marks.NONE));
    }

    /** The owner's selectors, and the ids of what was restored, may speak of anything. */
    private static Asked asked(Marks marks, Rules rules) {
        boolean free = rules.site().isEmpty() && rules.restored().isEmpty();
        return free ? rules.filters().asked().and(marks.attribute()) : Asked.EVERYTHING;
    }

    private Found content(Skeleton skeleton, Source source, SiteRules site, Strictness strictness, Ledger ledger) {
        Element named = site.content(source.doc());
        if (named == null && strictness != Strictness.WHOLE_PAGE) {
            return findContent.find(skeleton, source, ledger);
        }
        return new Found(named == null ? source.doc().body() : named, PageType.ARTICLE, named == null ? 0.4 : 1);
    }

    private void prune(Outline page, Found found, Ledger ledger) {
        // what an article has below it, a thread consists of
        if (found.type() != PageType.FORUM) {
            pruneBoilerplate.apply(page, found.content(), ledger);
        }
        if (found.type() == PageType.PRODUCT) {
            CutOtherProducts.apply(found.content(), ledger);
        }
    }

    private static void dropDateline(Element article, PageFacts facts) {
        Element block = article.firstElementChild();
        for (int i = 0; i < FIRST_BLOCKS && block != null; i++) {
            Element next = block.nextElementSibling();
            if (block.normalName().equals("p")
                    && !Walk.isLonger(block, Dateline.LONGEST)
                    && Dateline.is(block.text(), facts.authors())
                    && Walk.first(block, "img") == null) {
                block.remove();
            }
            block = next;
        }
    }

    private Element tidy(Element content, PageFacts facts) {
        tidyContent.apply(content);
        Element article = FlattenBlocks.apply(content);
        tidyHeadings.apply(article, facts.headlines());
        return article;
    }
}
