package dev.offprint.feed.related;

import dev.offprint.clip.Clip;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A clip that has to do with another one, and why. */
public record RelatedClip(
        UUID id, String title, String siteName, int minutes, String language, String direction, List<Why> reasons) {

    public RelatedClip {
        reasons = List.copyOf(reasons);
    }

    /** @param value the tags or words that both have; empty for the site */
    public record Why(Kind kind, String value) {

        /** The key of the sentence. */
        public String key() {
            return "why_" + kind.name().toLowerCase(Locale.ROOT);
        }
    }

    /** What two clips have in common. */
    public enum Kind {
        TAG,
        ABOUT,
        SITE
    }

    static RelatedClip of(Clip clip, List<Why> reasons) {
        Other named = Other.of(clip);
        return new RelatedClip(
                clip.id, named.title(), named.siteName(), clip.readingMinutes, clip.language, clip.direction, reasons);
    }
}
