package dev.offprint.clip.version;

import dev.offprint.clip.Clip;
import dev.offprint.clip.version.ArticleJson.Facts;
import dev.offprint.extract.Article;
import dev.offprint.extract.Confidence;
import dev.offprint.extract.page.Characters;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Writes into the clip's row what lists show of a version's article. */
final class Showing {

    private static final int NAME_LIMIT = 255;
    private static final int LINE_LIMIT = 1_000;
    private static final int ADDRESS_LIMIT = 8_000;

    private Showing() {}

    static void show(Clip clip, int number, Facts facts) {
        Article.Metadata said = facts.metadata();
        clip.version = number;
        clip.keptEarlier = null;
        clip.canonicalUrl = address(said.canonicalUrl());
        clip.siteName = line(said.siteName(), NAME_LIMIT);
        clip.byline = line(said.byline(), LINE_LIMIT);
        clip.publishedAt = instant(said.published());
        clip.language = line(said.language(), 35);
        clip.direction = "rtl".equals(said.direction()) || "ltr".equals(said.direction()) ? said.direction() : null;
        clip.excerpt = line(said.excerpt(), LINE_LIMIT);
        clip.leadImage = address(said.leadImage());
        clip.words = facts.counts().words();
        clip.readingMinutes = facts.counts().readingMinutes();
        clip.confidence = facts.confidence().value();
        clip.confidenceReason = word(facts.confidence().reason());
        String title = line(said.title(), Clip.TITLE_LIMIT);
        if (title != null && !clip.titleEdited) {
            clip.title = title;
        }
    }

    /** The reason as JSON and the reader page have it. */
    static String word(Confidence.Reason reason) {
        return reason == null ? null : reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(String text, int limit) {
        String line = Characters.line(text, limit);
        return line == null || line.isEmpty() ? null : line;
    }

    private static String address(String address) {
        return address == null || address.length() > ADDRESS_LIMIT ? null : Characters.harmless(address);
    }

    /** Null for what is no date of a page, such as the year 99999. */
    private static Instant instant(OffsetDateTime time) {
        return time == null || time.getYear() < 1000 || time.getYear() > 9998 ? null : time.toInstant();
    }
}
