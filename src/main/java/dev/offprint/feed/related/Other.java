package dev.offprint.feed.related;

import dev.offprint.clip.Clip;
import java.util.UUID;

/** Another clip of the same story, as a card or the reader names it. */
public record Other(UUID id, String siteName, String title) {

    static Other of(Clip clip) {
        return new Other(
                clip.id,
                clip.siteName == null || clip.siteName.isBlank() ? clip.site : clip.siteName,
                clip.title.isBlank() ? clip.site : clip.title);
    }
}
