package dev.offprint.clip.reading;

import dev.offprint.clip.Clip;
import dev.offprint.clip.image.ArticleImages;
import dev.offprint.clip.image.ImageAddresses;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.clip.version.StoredArticle;
import dev.offprint.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Finds a clip with the article that is shown of it. Inside a transaction. */
@ApplicationScoped
public class ReadableClip {

    @Inject
    ImageAddresses images;

    /**
     * @param html sanitised, with the article's own image addresses; empty while there is no article
     * @param text the same as plain text
     * @param stored the stored images by those addresses
     */
    public record Reading(Clip clip, String html, String text, Map<String, Stored> stored) {

        /** The article with its images from this server. */
        public String content() {
            return content(Stored::path);
        }

        /** @param address what to write for a stored image */
        public String content(Function<Stored, String> address) {
            return ArticleImages.rewrite(html, stored, address);
        }
    }

    /** @throws Problem 404 */
    public Reading of(long owner, UUID id) {
        Clip clip = Clip.of(owner, id).orElseThrow(Problem::notFound);
        StoredArticle article = StoredArticle.of(id, clip.version).orElse(null);
        return new Reading(
                clip,
                article == null ? "" : article.html,
                article == null ? "" : article.text,
                images.ofClip(owner, id));
    }
}
