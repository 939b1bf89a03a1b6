package dev.offprint.extract.page;

import dev.offprint.extract.skeleton.Key;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Gives an empty element that says it is an image, or a lazy one, and shows it as its background, that image. */
final class ShowBackgrounds {

    /** What shows its images in other ways. */
    private static final Set<String> OTHERS = Set.of("amp-img", "img", "noscript", "picture");

    private ShowBackgrounds() {}

    static void apply(Skeleton whole) {
        boolean any = false;
        for (int i = 0; i < whole.size(); i++) {
            if (whole.has(i, Key.BACKGROUND) || whole.has(i, Key.ROLE)) {
                any |= !whole.isGone(i) && show(whole.element(i));
            }
        }
        if (any) {
            whole.anew();
        }
    }

    private static boolean show(Element e) {
        if (OTHERS.contains(e.normalName())) {
            return false;
        }
        String address = e.attributes().get("data-bg");
        if (address.isEmpty() && e.attributes().get("role").equals("img")) {
            address = inStyle(e.attributes().get("style"));
        }
        if (address.isEmpty() || !isAddress(address) || e.childrenSize() > 0 || e.hasText()) {
            return false;
        }
        e.appendElement("img").attr("src", address).attr("alt", e.attr("aria-label"));
        return true;
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

    static boolean isAddress(String value) {
        return value.indexOf('.') >= 0 || value.indexOf('/') >= 0;
    }
}
