package dev.offprint.clip.version;

import dev.offprint.clip.Clip;
import dev.offprint.extract.page.Characters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The title that a clip's page gives itself. */
@ApplicationScoped
public class PageTitle {

    @Inject
    ArticleJson json;

    /** The title of the version that is shown, or its address where the page has none. */
    public String of(Clip clip) {
        String address = clip.url.length() <= Clip.TITLE_LIMIT ? clip.url : clip.url.substring(0, Clip.TITLE_LIMIT);
        return StoredArticle.of(clip.id, clip.version)
                .flatMap(article ->
                        Optional.ofNullable(json.facts(article).metadata().title()))
                .map(title -> Characters.line(title, Clip.TITLE_LIMIT))
                .filter(title -> !title.isEmpty())
                .orElse(address);
    }
}
