package dev.offprint.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives every image its real source: from lazy-loading attributes, {@code srcset}, {@code picture}, {@code noscript}
 * and background images; placeholders and tracking pixels go. Afterwards only {@code img} with {@code src} is left.
 */
public final class RealImages {

    private static final RuleFile RULES = RuleFile.read("page/lazy-images.txt");
    private static final List<String> SETS = RULES.list("attributes with a source set");
    private static final List<String> SOURCES = RULES.list("attributes with a source");
    private static final List<String> BLANKS = RULES.list("parts of placeholder addresses");
    private static final int SHORT_DATA = 2_000;

    public void apply(Document doc) {
        List<Element> pictures = new ArrayList<>();
        List<Element> images = new ArrayList<>();
        List<Element> quiet = new ArrayList<>();
        for (Element e : Walk.all(doc)) {
            switch (e.normalName()) {
                case "img", "amp-img" -> images.add(e);
                case "picture" -> pictures.add(e);
                case "noscript" -> quiet.add(e);
                default -> background(e, images);
            }
        }
        quiet.forEach(RealImages::fromNoscript);
        pictures.forEach(RealImages::fromPicture);
        images.forEach(RealImages::settle);
    }

    /** Behind or around a placeholder, {@code noscript} holds the image that a page without scripts shows. */
    private static void fromNoscript(Element noscript) {
        Element inner = noscript.selectFirst("img");
        if (inner == null || isPixel(inner)) {
            noscript.remove();
            return;
        }
        Element before = noscript.previousElementSibling();
        Element twin = before == null ? null : before.normalName().equals("img") ? before : before.selectFirst("img");
        if (twin == null && noscript.nextElementSibling() != null) {
            Element after = noscript.nextElementSibling();
            twin = after.normalName().equals("img") ? after : null;
        }
        if (twin != null) {
            if (!hasRealSource(twin)) {
                twin.attr("src", realSource(inner));
                twin.removeAttr("srcset");
                for (String name : List.of("alt", "width", "height")) {
                    if (!twin.hasAttr(name) && inner.hasAttr(name)) {
                        twin.attr(name, inner.attr(name));
                    }
                }
            }
            noscript.remove();
        } else if (noscript.text().isBlank()) {
            noscript.tagName("span");
            settle(inner);
        }
    }

    private static void fromPicture(Element picture) {
        Element img = picture.selectFirst("img");
        String best = null;
        for (Element source : picture.getElementsByTag("source")) {
            String type = source.attr("type");
            // what a feed reader may not know is the second choice
            if (best == null || !type.endsWith("avif")) {
                String candidate = sourceSet(source);
                best = candidate == null ? best : candidate;
                if (best != null && !type.endsWith("avif")) {
                    break;
                }
            }
        }
        if (img == null && best != null) {
            img = picture.appendElement("img");
            img.attr("src", best);
        } else if (img != null && best != null && sourceSet(img) == null) {
            img.attr("src", best);
        }
        if (img != null) {
            picture.replaceWith(img);
            settle(img);
        } else {
            picture.remove();
        }
    }

    private static void settle(Element img) {
        if (img.parent() == null) {
            return;
        }
        String source = realSource(img);
        if (source.isEmpty() || isPixel(img)) {
            img.remove();
            return;
        }
        img.tagName("img").attr("src", source);
        img.removeAttr("srcset");
    }

    private static String realSource(Element img) {
        String set = sourceSet(img);
        if (set != null) {
            return set;
        }
        for (String name : SOURCES) {
            String value = img.attr(name);
            if (!value.isBlank() && !isPlaceholder(value) && looksLikeAddress(value)) {
                return value;
            }
        }
        String own = img.attr("src");
        return isPlaceholder(own) ? "" : own;
    }

    private static String sourceSet(Element e) {
        for (String name : SETS) {
            String value = e.attr(name);
            if (!value.isBlank()) {
                String best = SourceSet.best(value);
                if (best != null && !isPlaceholder(best)) {
                    return best;
                }
            }
        }
        return null;
    }

    private static boolean hasRealSource(Element img) {
        return !realSource(img).isEmpty();
    }

    private static boolean looksLikeAddress(String value) {
        return value.indexOf('.') >= 0 || value.indexOf('/') >= 0;
    }

    private static boolean isPlaceholder(String src) {
        if (src.isBlank() || src.startsWith("about:") || src.startsWith("#")) {
            return true;
        }
        if (src.startsWith("data:")) {
            return src.length() < SHORT_DATA || src.startsWith("data:image/svg");
        }
        int slash = src.lastIndexOf('/', src.length() - 2);
        String file =
                src.substring(slash + 1, Math.min(src.length(), slash + 60)).toLowerCase(Locale.ROOT);
        for (String blank : BLANKS) {
            if (file.startsWith(blank)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPixel(Element img) {
        return isTiny(img.attr("width"))
                        && (isTiny(img.attr("height")) || img.attr("height").isEmpty())
                || isTiny(img.attr("height")) && img.attr("width").isEmpty();
    }

    private static boolean isTiny(String size) {
        return size.equals("0")
                || size.equals("1")
                || size.equals("2")
                || size.equals("3")
                || size.equals("1px")
                || size.equals("0px");
    }

    /** An empty element that says it is an image, or a lazy one, and shows it as its background. */
    private static void background(Element e, List<Element> images) {
        if (e.attributesSize() == 0) {
            return;
        }
        String address = e.attr("data-bg");
        if (address.isEmpty() && e.attr("role").equals("img")) {
            address = inStyle(e.attr("style"));
        }
        if (!address.isEmpty() && looksLikeAddress(address) && e.childrenSize() == 0 && !e.hasText()) {
            Element img = e.appendElement("img").attr("src", address).attr("alt", e.attr("aria-label"));
            images.add(img);
        }
    }

    private static String inStyle(String style) {
        int at = style.indexOf("url(");
        int end = at < 0 ? -1 : style.indexOf(')', at);
        if (end < 0) {
            return "";
        }
        String address = style.substring(at + 4, end).strip();
        return address.length() > 2 && (address.charAt(0) == '"' || address.charAt(0) == '\'')
                ? address.substring(1, address.length() - 1)
                : address;
    }
}
