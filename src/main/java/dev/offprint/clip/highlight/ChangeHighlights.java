package dev.offprint.clip.highlight;

import dev.offprint.clip.ClientTime;
import dev.offprint.clip.Clip;
import dev.offprint.clip.ClipId;
import dev.offprint.clip.Note;
import dev.offprint.clip.highlight.MarkedArticle.Entry;
import dev.offprint.clip.highlight.anchor.ArticleText;
import dev.offprint.clip.highlight.anchor.FindQuote;
import dev.offprint.clip.highlight.anchor.Quote;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.problem.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes, changes and deletes highlights: the last writer wins. All of it is part of the caller's transaction. */
public final class ChangeHighlights {

    private ChangeHighlights() {}

    /** @param fresh false when it was there already: the same id, or the very same passage */
    record Made(Entry entry, boolean fresh) {}

    /**
     * Marks a passage. One that is not in the article is kept all the same: the text may have changed a moment ago.
     *
     * @throws Problem 404, or 422 with the field
     */
    static Made create(long owner, UUID clipId, NewHighlight asked) {
        Clip clip = Clip.locked(owner, clipId).orElseThrow(Problem::notFound);
        Quote sent = asked.asQuote();
        UUID id = asked.parsedId();
        if (id != null) {
            Optional<Highlight> known = Highlight.findByIdOptional(id);
            if (known.isPresent()) {
                return known.filter(one -> one.owner == owner && one.clip.equals(clipId))
                        .map(one -> new Made(new Entry(one, one.position), false))
                        .orElseThrow(Problem::notFound);
            }
        }
        List<Highlight> others = Highlight.ofClip(owner, clipId);
        Optional<Quote> placed = placed(clip, sent);
        Quote quote = placed.orElse(sent);
        for (Highlight other : others) {
            if (placed.isPresent() && other.isOf(quote)) {
                apply(other, new HighlightChange(asked.colour(), asked.note(), null), Instant.now());
                return new Made(new Entry(other, other.position), false);
            }
        }
        if (others.size() >= Highlight.MOST_OF_A_CLIP) {
            throw Problem.invalid(
                    "quote",
                    "too-many-highlights",
                    "An article may have at most " + Highlight.MOST_OF_A_CLIP + " highlights. Delete one first.");
        }
        Highlight made = make(owner, clipId, id, asked, quote);
        return new Made(new Entry(made, placed.isPresent() ? quote.position() : null), true);
    }

    /** @throws Problem 404, or 422 with the field */
    public static Highlight change(long owner, UUID id, HighlightChange change) {
        Highlight highlight = Highlight.of(owner, id).orElseThrow(Problem::notFound);
        if (change != null) {
            apply(highlight, change, Instant.now());
        }
        return highlight;
    }

    /** @throws Problem 404 */
    public static void delete(long owner, UUID id) {
        Highlight.of(owner, id).orElseThrow(Problem::notFound).delete();
    }

    private static Highlight make(long owner, UUID clip, UUID id, NewHighlight asked, Quote quote) {
        Instant now = Instant.now();
        Highlight highlight = new Highlight();
        highlight.id = id == null ? ClipId.next(now) : id;
        highlight.owner = owner;
        highlight.clip = clip;
        highlight.quote(quote);
        highlight.colour = asked.colour() == null ? Colour.YELLOW : Colour.of(asked.colour());
        highlight.note = Note.of(asked.note());
        highlight.createdAt = ClientTime.of(asked.createdAt(), "createdAt", now).truncatedTo(ChronoUnit.MILLIS);
        highlight.changedAt = highlight.createdAt;
        highlight.persist();
        return highlight;
    }

    private static void apply(Highlight highlight, HighlightChange change, Instant now) {
        Instant at = ClientTime.of(change.changedAt(), "changedAt", now).truncatedTo(ChronoUnit.MILLIS);
        if (at.isBefore(highlight.changedAt)) {
            return;
        }
        if (change.colour() != null) {
            highlight.colour = Colour.of(change.colour());
        }
        if (change.note() != null) {
            highlight.note = Note.of(change.note());
        }
        highlight.changedAt = at;
    }

    /** The passage in the article's own words, and with all that stands around it; empty when it is not there. */
    private static Optional<Quote> placed(Clip clip, Quote sent) {
        String html = StoredArticle.of(clip.id, clip.version)
                .map(article -> article.html)
                .orElse("");
        ArticleText text = MarkedArticle.text(html);
        return new FindQuote(text).find(sent).map(found -> {
            Quote there = text.quote(found.span());
            boolean same = found.exactly() && there.exact().length() <= Highlight.QUOTE_LIMIT;
            return same ? there : new Quote(sent.exact(), there.prefix(), there.suffix(), there.position());
        });
    }
}
