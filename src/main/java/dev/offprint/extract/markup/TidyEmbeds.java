package dev.offprint.extract.markup;

import dev.offprint.extract.page.RuleFile;
import dev.offprint.extract.page.WebAddress;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Turns players and frames of known hosts into a poster with a link, or a plain link; nothing of a third party is
 * loaded by a reader. Other frames go.
 */
final class TidyEmbeds {

    private static final List<String> HOSTS =
            RuleFile.read("markup/embeds.txt").list("hosts and the words for their embeds");

    private static final Evaluator SOURCE = Selector.evaluatorOf("source[src]");

    void apply(List<Element> embeds) {
        for (Element e : embeds) {
            if (e.parent() == null) {
                continue;
            }
            String name = e.normalName();
            switch (name) {
                case "iframe", "embed" -> frame(e, firstOf(e, "src", "data-src", "data-lazy-src", "data-cmp-src"));
                case "object" -> frame(e, e.attr("data"));
                case "video", "audio" -> media(e, name);
                case "blockquote" -> quotation(e);
                default -> {
                    String id = firstOf(e, "videoid", "data-videoid", "video-id");
                    boolean vimeo = name.contains("vimeo");
                    frame(e, (vimeo ? "https://player.vimeo.com/video/" : "https://www.youtube.com/embed/") + id);
                }
            }
        }
    }

    private static void frame(Element e, String src) {
        String address = src.isEmpty() ? null : WebAddress.resolve(e.baseUri(), src);
        String words = address == null ? null : wordsFor(WebAddress.host(address));
        if (words == null) {
            return;
        }
        String page = watchPage(address);
        Element card = new Element("figure");
        String poster = poster(page);
        if (poster != null) {
            card.appendElement("a")
                    .attr("href", page)
                    .appendElement("img")
                    .attr("src", poster)
                    .attr("alt", words);
        }
        String title = e.attr("title").isBlank() ? words : e.attr("title");
        card.appendElement(poster == null ? "p" : "figcaption")
                .appendElement("a")
                .attr("href", page)
                .appendText(title);
        e.replaceWith(card);
    }

    private static void media(Element e, String name) {
        Element source = e.selectFirst(SOURCE);
        String src = e.attr("src").isEmpty() && source != null ? source.attr("src") : e.attr("src");
        String poster = e.attr("poster");
        if (src.isEmpty() || src.startsWith("blob:") || src.startsWith("data:")) {
            if (!poster.isEmpty()) {
                e.replaceWith(new Element("img").attr("src", poster).attr("alt", e.attr("aria-label")));
            }
            return;
        }
        Element card = new Element("figure");
        if (!poster.isEmpty()) {
            card.appendElement("a")
                    .attr("href", src)
                    .appendElement("img")
                    .attr("src", poster)
                    .attr("alt", e.attr("aria-label"));
        }
        String label = name.equals("video") ? "Video" : "Audio";
        card.appendElement(poster.isEmpty() ? "p" : "figcaption")
                .appendElement("a")
                .attr("href", src)
                .appendText(label);
        e.replaceWith(card);
    }

    /** A quoted post is a quotation already; what a script would have made of it is not wanted. */
    private static void quotation(Element e) {
        if (e.hasAttr("cite") && e.selectFirst("a") == null && e.hasClass("instagram-media")) {
            e.appendElement("p").appendElement("a").attr("href", e.attr("cite")).appendText("Instagram");
        } else if (e.hasClass("instagram-media") && e.hasAttr("data-instgrm-permalink")) {
            e.empty()
                    .appendElement("p")
                    .appendElement("a")
                    .attr("href", e.attr("data-instgrm-permalink"))
                    .appendText("Instagram");
        }
    }

    private static String wordsFor(String host) {
        for (String rule : HOSTS) {
            int space = rule.indexOf(' ');
            String known = rule.substring(0, space);
            if (host.equals(known) || host.endsWith("." + known)) {
                return rule.substring(space + 1);
            }
        }
        return null;
    }

    /** The page that a person would open, where the frame's address is made for machines. */
    private static String watchPage(String address) {
        String host = WebAddress.host(address);
        String path = WebAddress.path(address);
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (host.contains("youtube") && path.startsWith("/embed/") && !last.isEmpty() && !last.equals("videoseries")) {
            return "https://www.youtube.com/watch?v=" + last;
        }
        return host.equals("player.vimeo.com") && path.startsWith("/video/") ? "https://vimeo.com/" + last : address;
    }

    private static String poster(String page) {
        int id = page.startsWith("https://www.youtube.com/watch?v=") ? page.indexOf('=') + 1 : -1;
        return id < 0 || page.length() - id > 20
                ? null
                : "https://i.ytimg.com/vi/" + page.substring(id) + "/hqdefault.jpg";
    }

    private static String firstOf(Element e, String... names) {
        for (String name : names) {
            if (!e.attr(name).isBlank() && !e.attr(name).startsWith("about:")) {
                return e.attr(name).toLowerCase(Locale.ROOT).startsWith("javascript:") ? "" : e.attr(name);
            }
        }
        return "";
    }
}
