package dev.offprint.clip.snapshot;

import dev.offprint.clip.image.ImageAddresses.Stored;
import dev.offprint.extract.page.Budget;
import dev.offprint.extract.page.Page;
import dev.offprint.extract.page.ParsePage;
import dev.offprint.extract.page.ParsePage.Parsed;
import dev.offprint.extract.page.RealImages;
import dev.offprint.extract.page.Walk;
import dev.offprint.extract.page.WebAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A captured page with its own look and nothing that acts: no scripts, frames or plug-ins, no address but those of
 * stored images and of places on the page itself. Not sanitised as an article is: it has to be served under
 * {@link #POLICY}, which holds even where this class should miss something.
 *
 * @param html the whole document
 * @param missing what a reader may miss in it
 */
public record HarmlessPage(String html, Missing missing) {

    /**
     * What the browser lets such a page do: lay itself out with its own styles and show images of this server. The
     * sandbox gives it an origin of its own, so no cookie goes out with what it loads, and takes scripts, forms,
     * pop-ups and downloads.
     */
    public static final String POLICY = "sandbox; default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /** @param media sounds, films and plug-ins */
    public record Missing(int images, int styleSheets, int frames, int media) {

        public boolean isEmpty() {
            return images + styleSheets + frames + media == 0;
        }
    }

    private static final Duration TIME = Duration.ofSeconds(8);

    private static final Set<String> DROPPED = Set.of("script", "noscript", "base", "meta", "link", "portal", "param");
    private static final Set<String> FRAMES = Set.of("iframe", "frame", "frameset", "fencedframe");
    private static final Set<String> MEDIA =
            Set.of("audio", "video", "source", "track", "object", "embed", "applet", "bgsound");

    private static final Pattern IMPORT = Pattern.compile("@import[^;]*;?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("(?:url\\((?!\\s*[\"']?(?:data:|#))|image-set\\()[^)]*\\)", Pattern.CASE_INSENSITIVE);

    /** Attributes that hold an address or set something off. */
    private static final Set<String> ACTING = Set.of(
            "action",
            "archive",
            "autofocus",
            "background",
            "cite",
            "classid",
            "codebase",
            "contenteditable",
            "data",
            "download",
            "dynsrc",
            "formaction",
            "href",
            "imagesrcset",
            "longdesc",
            "lowsrc",
            "manifest",
            "nonce",
            "ping",
            "poster",
            "profile",
            "src",
            "srcdoc",
            "srcset",
            "target",
            "usemap",
            "xlink:href",
            "xml:base");

    /**
     * @param images the clip's stored images by their address, with paths that open without a cookie
     * @throws Budget.Exceeded when reading the page takes too long
     */
    public static HarmlessPage of(Page page, Map<String, Stored> images) {
        Parsed parsed = new ParsePage().parse(page, Budget.of(TIME));
        Document doc = parsed.doc();
        new RealImages().apply(parsed.whole());
        int[] counts = new int[4];
        List<Element> gone = new ArrayList<>();
        for (Element e = doc.firstElementChild(); e != null; e = Walk.next(e)) {
            String name = e.normalName();
            if (DROPPED.contains(name)) {
                counts[1] += name.equals("link")
                                && e.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")
                        ? 1
                        : 0;
                gone.add(e);
            } else if (FRAMES.contains(name)) {
                counts[2]++;
                gone.add(e);
            } else if (MEDIA.contains(name)) {
                counts[3] += name.equals("source") || name.equals("track") ? 0 : 1;
                gone.add(e);
            } else {
                if (name.equals("style")) {
                    calmStyle(e);
                }
                calm(e, name.equals("img") ? stored(e, doc.baseUri(), images) : null);
                counts[0] += name.equals("img") && !e.hasAttr("src") ? 1 : 0;
            }
        }
        gone.forEach(Element::remove);
        doc.head().prependElement("meta").attr("charset", "utf-8");
        return new HarmlessPage(doc.outerHtml(), new Missing(counts[0], counts[1], counts[2], counts[3]));
    }

    /** The policy lets styles load nothing; that they do not even ask is for when a proxy takes the policy away. */
    private static void calmStyle(Element style) {
        String calm = calmed(style.data());
        style.empty().appendChild(new DataNode(calm));
    }

    private static String calmed(String css) {
        return ADDRESS.matcher(IMPORT.matcher(css).replaceAll("")).replaceAll("none");
    }

    /** @param source what the element shows afterwards, or null */
    private static void calm(Element e, String source) {
        List<String> acting = new ArrayList<>();
        for (Attribute attribute : e.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            boolean place = name.endsWith("href") && attribute.getValue().startsWith("#");
            if (name.startsWith("on") || ACTING.contains(name) && !place) {
                acting.add(attribute.getKey());
            }
        }
        acting.forEach(e::removeAttr);
        if (e.hasAttr("style")) {
            e.attr("style", calmed(e.attr("style")));
        }
        if (source != null) {
            e.attr("src", source);
        }
    }

    private static String stored(Element img, String base, Map<String, Stored> images) {
        String source = img.attr("src").strip();
        if (source.startsWith("data:image/")) {
            return source;
        }
        String address = WebAddress.resolve(base, source);
        Stored stored = address == null ? null : images.get(address);
        return stored == null ? null : stored.path();
    }
}
