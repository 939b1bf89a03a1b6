package dev.offprint.extract.page;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Gives every image its real source: from lazy-loading attributes, {@code srcset}, {@code picture}, {@code noscript}
 * and background images; placeholders and tracking pixels go. Afterwards only {@code img} with {@code src} is left.
 */
public final class RealImages {

    private static final RuleFile RULES = RuleFile.read("page/lazy-images.txt");
    private static final List<String> SETS = RULES.list("attributes with a source set");
    private static final List<String> SOURCES = RULES.list("attributes with a source");
    private static final Set<String> BESIDE_SRC = new HashSet<>();
    private static final NameSieve SIEVE = new NameSieve();
    private static final List<String> BLANKS = RULES.list("parts of placeholder addresses");
    private static final Set<Character> BLANK_BEGINNINGS = new HashSet<>();
    private static final int SHORT_DATA = 2_000;

    static {
        BESIDE_SRC.addAll(SETS);
        BESIDE_SRC.addAll(SOURCES);
        BESIDE_SRC.forEach(SIEVE::add);
        BLANKS.forEach(blank -> BLANK_BEGINNINGS.add(blank.charAt(0)));
    }

    public void apply(Skeleton whole) {
        ShowBackgrounds.apply(whole);
        for (int i : whole.named("noscript")) {
            fromNoscript(i, whole);
        }
        boolean added = false;
        for (int i : whole.named("picture")) {
            // one may stand inside of another
            added |= !whole.isGone(i) && fromPicture(i, whole);
        }
        if (added) {
            whole.anew();
        }
        for (int i : whole.named("amp-img", "img")) {
            if (!whole.isGone(i)) {
                settle(i, whole);
            }
        }
    }

    /** Behind or around a placeholder, {@code noscript} holds the image that a page without scripts shows. */
    private static void fromNoscript(int i, Skeleton whole) {
        Element noscript = whole.element(i);
        Element inner = Walk.first(noscript, "img");
        if (inner == null || isPixel(inner)) {
            remove(i, whole);
            return;
        }
        Element before = noscript.previousElementSibling();
        Element twin = before == null ? null : Walk.first(before, "img");
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
            remove(i, whole);
        } else if (noscript.text().isBlank()) {
            noscript.tagName("span");
            whole.rename(i);
        }
    }

    private static void remove(int i, Skeleton whole) {
        whole.element(i).remove();
        whole.drop(i);
    }

    /** Whether an image had to be made for it. */
    private static boolean fromPicture(int i, Skeleton whole) {
        Element picture = whole.element(i);
        Element img = Walk.first(picture, "img");
        String best = bestOf(Walk.named(picture, "source"));
        if (img == null && best == null) {
            remove(i, whole);
        } else if (img == null) {
            picture.replaceWith(new Element("img").attr("src", best));
        } else {
            if (best != null && sourceSet(img) == null) {
                img.attr("src", best);
            }
            picture.replaceWith(img);
            whole.lift(number(img, i, whole), i);
        }
        return img == null && best != null;
    }

    private static int number(Element inner, int outer, Skeleton whole) {
        int i = outer;
        while (whole.element(i) != inner) {
            i++;
        }
        return i;
    }

    /** What a feed reader may not know is the second choice. */
    private static String bestOf(List<Element> sources) {
        String best = null;
        for (Element source : sources) {
            boolean isKnown = !source.attr("type").endsWith("avif");
            if (best == null || isKnown) {
                String candidate = sourceSet(source);
                best = candidate == null ? best : candidate;
                if (best != null && isKnown) {
                    break;
                }
            }
        }
        return best;
    }

    private static void settle(int i, Skeleton whole) {
        Element img = whole.element(i);
        String source = realSource(img);
        if (source.isEmpty() || isPixel(img)) {
            remove(i, whole);
            return;
        }
        if (!img.normalName().equals("img")) {
            img.tagName("img");
            whole.rename(i);
        }
        // between the attributes alone: jsoup's own way looks up the document and its parser
        img.attributes().put("src", source);
        img.attributes().remove("srcset");
    }

    private static String realSource(Element img) {
        String beside = sourceBeside(img);
        if (beside != null) {
            return beside;
        }
        String own = img.attributes().get("src");
        return isPlaceholder(own) ? "" : own;
    }

    private static String sourceBeside(Element img) {
        // most have none, so that one look saves many
        if (!hasSourceBeside(img)) {
            return null;
        }
        String set = sourceSet(img);
        if (set != null) {
            return set;
        }
        for (String name : SOURCES) {
            String value = img.attributes().get(name);
            if (!value.isBlank() && !isPlaceholder(value) && ShowBackgrounds.isAddress(value)) {
                return value;
            }
        }
        return null;
    }

    private static boolean hasSourceBeside(Element img) {
        for (Attribute attribute : img.attributes()) {
            String name = attribute.getKey();
            if (SIEVE.passes(name.length(), name.charAt(0)) && BESIDE_SRC.contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static String sourceSet(Element e) {
        for (String name : SETS) {
            String value = e.attributes().get(name);
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

    private static boolean isPlaceholder(String src) {
        if (src.isBlank() || src.startsWith("about:") || src.startsWith("#")) {
            return true;
        }
        if (src.startsWith("data:")) {
            return src.length() < SHORT_DATA || src.startsWith("data:image/svg");
        }
        int slash = src.lastIndexOf('/', src.length() - 2);
        if (slash + 1 < src.length() && !BLANK_BEGINNINGS.contains(Character.toLowerCase(src.charAt(slash + 1)))) {
            return false;
        }
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
        String width = img.attributes().get("width");
        String height = img.attributes().get("height");
        return isTiny(width) && (isTiny(height) || height.isEmpty()) || isTiny(height) && width.isEmpty();
    }

    private static boolean isTiny(String size) {
        return size.equals("0")
                || size.equals("1")
                || size.equals("2")
                || size.equals("3")
                || size.equals("1px")
                || size.equals("0px");
    }
}
