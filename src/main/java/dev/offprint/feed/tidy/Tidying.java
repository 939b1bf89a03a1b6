package dev.offprint.feed.tidy;

import dev.offprint.clip.Clip;
import dev.offprint.clip.version.Snapshot;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.clip.version.VersionId;
import dev.offprint.extract.ledger.Words;
import dev.offprint.extract.origin.Origins;
import dev.offprint.extract.page.Budget;
import dev.offprint.extract.page.Page;
import dev.offprint.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Lists an article's blocks, and the ways to remove one of them. */
@ApplicationScoped
class Tidying {

    private static final int EXCERPT = 240;

    /** The article with the page that it was made of. */
    private record Pair(Clip clip, Page page, String html) {}

    /** @throws Problem 404, or 422 while there is no article */
    TidyPage page(long owner, UUID id) {
        Pair pair = pair(owner, id);
        Origins origins = origins(pair);
        List<TidyPage.Block> blocks = new ArrayList<>();
        for (int i = 0; i < origins.size(); i++) {
            blocks.add(block(i, origins.block(i)));
        }
        return new TidyPage(pair.clip(), blocks);
    }

    /** @throws Problem 404 when there is no such clip, or no such block in it */
    TidyChoice choice(long owner, UUID id, int number) {
        Pair pair = pair(owner, id);
        Origins origins = origins(pair);
        if (number < 0 || number >= origins.size()) {
            throw Problem.notFound();
        }
        List<TidyChoice.Option> options = new ArrayList<>();
        origins.here(number).ifPresent(here -> options.add(option("here", here)));
        origins.proposals(number).forEach(proposal -> options.add(option("site", proposal)));
        return new TidyChoice(pair.clip(), block(number, origins.block(number)), options);
    }

    private static TidyChoice.Option option(String reach, Origins.Proposal proposal) {
        String blocks = proposal.blocks().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return new TidyChoice.Option(
                reach, proposal.selector(), blocks, proposal.blocks().size(), proposal.words());
    }

    private static TidyPage.Block block(int number, Element shown) {
        String text = shown.text().strip();
        Element image = shown.normalName().equals("img") ? shown : shown.selectFirst("img");
        String alternative = image == null ? "" : image.attr("alt").strip();
        String words = text.isEmpty() ? alternative : text;
        String excerpt = words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words;
        return new TidyPage.Block(number, excerpt, Words.count(text), image != null && text.isEmpty());
    }

    private static Pair pair(long owner, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Clip clip = Clip.of(owner, id).orElseThrow(Problem::notFound);
            Snapshot snapshot = Snapshot.of(new VersionId(id, clip.version)).orElseThrow(Tidying::noPage);
            StoredArticle article = StoredArticle.of(id, clip.version).orElseThrow(Tidying::noPage);
            return new Pair(clip, new Page(snapshot.html(), clip.url, snapshot.marks), article.html);
        });
    }

    private static Origins origins(Pair pair) {
        try {
            return new Origins(pair.page(), pair.html());
        } catch (Budget.Exceeded tooMuch) {
            throw Problem.invalid("id", "too-intricate", "This page is too intricate to be tidied up.");
        }
    }

    private static Problem noPage() {
        return Problem.invalid(
                "id", "no-page", "The page of this article is not here, so nothing can be chosen in it.");
    }
}
