package dev.offprint.clip.image;

import dev.offprint.clip.image.ImageAddresses.Stored;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Points the images of an article at the stored ones. An image that is not stored loses its address, so that reading
 * never tells a stranger; its alternative text stays, and {@code class="not-stored"} says why it is empty.
 */
public final class ArticleImages {

    private ArticleImages() {}

    /**
     * @param html a sanitised article
     * @param images by their address in the article
     * @param address what to write for a stored one, such as its path, or that below a full address
     */
    public static String rewrite(String html, Map<String, Stored> images, Function<Stored, String> address) {
        if (!html.contains("<img") && !html.contains("poster=")) {
            return html;
        }
        Document doc = Jsoup.parseBodyFragment(html);
        doc.outputSettings().prettyPrint(false);
        for (Element image : doc.select("img")) {
            image.removeAttr("srcset");
            Stored stored = images.get(image.attr("src"));
            if (stored == null) {
                image.removeAttr("src").addClass("not-stored");
            } else {
                image.attr("src", address.apply(stored))
                        .attr("width", String.valueOf(stored.width()))
                        .attr("height", String.valueOf(stored.height()))
                        .attr("loading", "lazy")
                        .attr("decoding", "async");
            }
        }
        doc.select("source").remove();
        doc.select("[poster]").removeAttr("poster");
        return doc.body().html();
    }
}
