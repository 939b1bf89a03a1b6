package dev.offprint.feed.link;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.offprint.feed.digest.Pace;
import dev.offprint.feed.format.Format;
import dev.offprint.feed.highlight.HighlightQuery;
import dev.offprint.problem.Problem;
import dev.offprint.search.Query;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What the items of a feed link are. */
public enum Kind {
    CLIPS(EnumSet.allOf(Format.class)) {
        @Override
        String canonical(String query) {
            return Query.parseStrictly(query).toString();
        }
    },
    /** Passages are no files, so e-readers' catalogues have none. */
    HIGHLIGHTS(EnumSet.complementOf(EnumSet.of(Format.OPDS))) {
        @Override
        String canonical(String query) {
            return HighlightQuery.parseStrictly(query).toString();
        }
    },
    /** The query says how often: daily or weekly. */
    DIGEST(EnumSet.complementOf(EnumSet.of(Format.OPDS))) {
        @Override
        String canonical(String query) {
            String word = query == null ? "" : query.strip().toLowerCase(Locale.ROOT);
            return Pace.named(word)
                    .map(Pace::word)
                    .orElseThrow(() -> Problem.invalid(
                            "query", "unknown-pace", "A digest is daily or weekly: write one of these two words."));
        }
    };

    private final Set<Format> formats;

    Kind(Set<Format> formats) {
        this.formats = formats;
    }

    /** @throws Problem 422 on field {@code kind}; absent is {@link #CLIPS} */
    static Kind of(String word) {
        if (word == null || word.isEmpty()) {
            return CLIPS;
        }
        for (Kind kind : values()) {
            if (kind.word().equals(word)) {
                return kind;
            }
        }
        throw Problem.invalid("kind", "unknown-kind", "A feed link carries clips, highlights or a digest.");
    }

    /** The name in JSON and forms. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean comesAs(Format format) {
        return formats.contains(format);
    }

    /**
     * The query in its canonical spelling.
     *
     * @throws Problem 422 on field {@code query} for what cannot be asked
     */
    abstract String canonical(String query);
}
