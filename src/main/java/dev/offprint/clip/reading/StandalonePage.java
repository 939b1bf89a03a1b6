package dev.offprint.clip.reading;

import dev.offprint.clip.Clip;
import dev.offprint.clip.Sha256;
import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.clip.image.StoredImage;
import dev.offprint.clip.reading.ReadableClip.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.HexFormat;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A clip as one file that needs nothing else: images inside, a style of its own, and a policy that lets it load and
 * run nothing. Built as a tree, so that text cannot become markup.
 */
@ApplicationScoped
public class StandalonePage {

    private static final String STYLE = "body{max-width:40rem;margin:2rem auto;padding:0 1rem;"
            + "font:1.1rem/1.6 Georgia,serif;color:#222;background:#fff}img{max-width:100%;height:auto}"
            + "pre{overflow-x:auto}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3rem .5rem}"
            + ".source{color:#666;font-size:.9rem}"
            + "@media(prefers-color-scheme:dark){body{color:#ddd;background:#191919}a{color:#9cf}}";

    /** The policy of such a file: it is in the file too, for when it is opened from a disk. */
    public static final String POLICY = "default-src 'none'; img-src data:; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.of(STYLE)) + "'; base-uri 'none'; form-action 'none'";

    /** The most that all images of one file may take, in bytes; further ones are left out. */
    private static final int IMAGES_LIMIT = 30_000_000;

    public String of(Reading reading) {
        Clip clip = reading.clip();
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        Element html = page.selectFirst("html");
        if (clip.language != null) {
            html.attr("lang", clip.language);
        }
        if (clip.direction != null) {
            html.attr("dir", clip.direction);
        }
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head()
                .appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY);
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.title(clip.title);
        page.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(STYLE));
        Element article = page.body().appendElement("article");
        article.appendElement("h1").text(clip.title);
        Element source = article.appendElement("p").addClass("source");
        source.appendElement("a").attr("href", clip.url).text(clip.siteName == null ? clip.site : clip.siteName);
        if (clip.byline != null) {
            source.appendText(" · " + clip.byline);
        }
        article.append(inlined(reading));
        return page.outerHtml();
    }

    private static String inlined(Reading reading) {
        int[] left = {IMAGES_LIMIT};
        return reading.content(stored -> dataUrl(stored, left));
    }

    private static String dataUrl(Stored stored, int[] left) {
        String hex = stored.path().substring(stored.path().lastIndexOf('/') + 1);
        StoredImage image = StoredImage.findById(HexFormat.of().parseHex(hex));
        if (image == null || image.bytes.length > left[0]) {
            return "data:,";
        }
        left[0] -= image.bytes.length;
        return "data:" + image.type + ";base64," + Base64.getEncoder().encodeToString(image.bytes);
    }
}
