package dev.offprint.extract.origin;

import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.markup.TidyMath;
import dev.offprint.extract.origin.PageText.Stretch;
import dev.offprint.extract.page.Budget;
import dev.offprint.extract.page.Page;
import dev.offprint.extract.page.ParsePage;
import dev.offprint.extract.page.ParsePage.Parsed;
import dev.offprint.extract.page.RealImages;
import dev.offprint.extract.page.Unfold;
import dev.offprint.extract.page.WebAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * An article's blocks, each with the element of the page that it was made of. A block is a child of the article's
 * body; blocks are counted from 0. The page is prepared as extraction prepares it before it takes anything away, so a
 * selector means the same here and there.
 */
public final class Origins {

    private static final Duration TIME = Duration.ofSeconds(8);

    /** A rule that takes more than this share of an article's words is no rule against clutter. */
    public static final double MOST = 0.5;

    private static final int MOST_PROPOSALS = 4;

    private final PageText page;
    private final List<Block> blocks = new ArrayList<>();
    private final int words;

    private record Block(Element shown, Stretch stretch, Element origin, int words) {}

    /**
     * A rule that would take a block.
     *
     * @param blocks of this article that it takes, in order
     * @param words of the article that it takes
     */
    public record Proposal(String selector, List<Integer> blocks, int words) {}

    /**
     * @param html the article that was made of the page
     * @throws Budget.Exceeded when reading the page takes too long
     */
    public Origins(Page page, String html) {
        Budget budget = Budget.of(TIME);
        Parsed parsed = new ParsePage().parse(page, budget);
        Document doc = parsed.doc();
        new TidyMath().apply(parsed.whole());
        new Unfold().apply(parsed.whole(), budget);
        new RealImages().apply(parsed.whole());
        this.page = new PageText(doc.body());
        int from = 0;
        int sum = 0;
        for (Element shown : Jsoup.parseBodyFragment(html).body().children()) {
            Stretch stretch = stretch(shown, from);
            Element origin = stretch == null ? image(shown, doc.baseUri()) : this.page.element(stretch);
            int count = Words.count(shown.text());
            blocks.add(new Block(shown, stretch, origin, count));
            from = stretch == null ? from : stretch.to();
            sum += count;
        }
        words = sum;
    }

    public int size() {
        return blocks.size();
    }

    /** The block as the article has it. */
    public Element block(int number) {
        return blocks.get(number).shown();
    }

    /** Rules for the block and its like, the narrowest first, none of which takes too much. */
    public List<Proposal> proposals(int number) {
        Map<List<Integer>, Proposal> proposals = new LinkedHashMap<>();
        Element origin = blocks.get(number).origin();
        for (Element e = origin; e != null && e != page.body() && proposals.size() < MOST_PROPOSALS; e = e.parent()) {
            Optional<Proposal> proposal = name(e, e == origin).map(this::proposal);
            proposal = proposal.filter(found -> isFit(found, number));
            proposal.ifPresent(found -> proposals.putIfAbsent(found.blocks(), found));
        }
        return List.copyOf(proposals.values());
    }

    /** What would take just this block of this page and nothing else, by its place; empty when it was not found. */
    public Optional<Proposal> here(int number) {
        Element origin = blocks.get(number).origin();
        if (origin == null || origin == page.body()) {
            return Optional.empty();
        }
        return Optional.of(proposal(place(origin))).filter(proposal -> isFit(proposal, number));
    }

    private boolean isFit(Proposal proposal, int number) {
        return proposal.blocks().contains(number)
                && proposal.words() <= MOST * words
                && proposal.blocks().size() < blocks.size();
    }

    /** An element without a name of its own is what its tag is below the nearest one that has a name. */
    private Optional<String> name(Element element, boolean mayBorrow) {
        Optional<String> own = StableName.of(element);
        if (own.isPresent() || !mayBorrow) {
            return own;
        }
        String path = element.normalName();
        for (Element up = element.parent(); up != null && up != page.body(); up = up.parent()) {
            Optional<String> name = StableName.of(up);
            if (name.isPresent()) {
                return Optional.of(name.get() + " > " + path);
            }
            path = up.normalName() + " > " + path;
        }
        return Optional.empty();
    }

    private Proposal proposal(String selector) {
        Elements matches = page.body().select(selector);
        List<Integer> taken = new ArrayList<>();
        int takenWords = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.origin() != null && matches.stream().anyMatch(match -> takes(match, block))) {
                taken.add(i);
                takenWords += block.words();
            }
        }
        return new Proposal(selector, taken, takenWords);
    }

    private boolean takes(Element match, Block block) {
        return block.stretch() == null
                ? match == block.origin() || block.origin().parents().contains(match)
                : page.of(match).holds(block.stretch());
    }

    private static String place(Element element) {
        StringBuilder path = new StringBuilder();
        for (Element e = element; e.parent() != null && !e.normalName().equals("body"); e = e.parent()) {
            path.insert(0, " > " + e.normalName() + ":nth-child(" + (e.elementSiblingIndex() + 1) + ")");
        }
        return "body" + path;
    }

    private Stretch stretch(Element shown, int from) {
        String plain = PageText.plain(shown.text());
        return plain.isEmpty() ? null : page.find(plain, from);
    }

    private Element image(Element shown, String base) {
        Element image = shown.normalName().equals("img") ? shown : shown.selectFirst("img");
        if (image == null) {
            return null;
        }
        String source = image.attr("src");
        return page.images().stream()
                .filter(candidate -> source.equals(candidate.attr("src"))
                        || source.equals(WebAddress.resolve(base, candidate.attr("src"))))
                .findFirst()
                .orElse(null);
    }
}
