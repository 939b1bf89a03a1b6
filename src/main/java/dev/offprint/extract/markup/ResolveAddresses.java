package dev.offprint.extract.markup;

import dev.offprint.extract.page.CleanAddress;
import dev.offprint.extract.page.Walk;
import dev.offprint.extract.page.WebAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Makes the addresses of links and images absolute and takes the trackers out; links within the article stay short. */
public final class ResolveAddresses {

    private static final CleanAddress CLEAN = new CleanAddress();

    /**
     * @param base what relative addresses of the page are relative to
     * @param url the page's own address: a link to a place on it becomes a link within the article when it is there
     */
    public void apply(Element article, String base, String url) {
        Set<String> ids = new HashSet<>();
        List<Element> found = new ArrayList<>();
        for (Element e : Walk.all(article)) {
            if (e.attributesSize() > 0) {
                String id = e.attributes().get("id");
                if (!id.isEmpty()) {
                    ids.add(id);
                }
                if (e.normalName().equals("a") && e.attributes().hasKey("href")) {
                    found.add(e);
                }
            }
            if (e.normalName().equals("img")) {
                found.add(e);
            }
        }
        String own = withoutFragment(url);
        for (Element e : found) {
            if (e.normalName().equals("a")) {
                link(e, base, own, ids);
            } else {
                image(e, base);
            }
        }
    }

    private static void link(Element a, String base, String own, Set<String> ids) {
        String href = a.attributes().get("href").strip();
        if (SafeAttribute.isContact(href)) {
            return;
        }
        String absolute = href.startsWith("#") ? own + href : WebAddress.resolve(base, href);
        if (absolute == null) {
            a.unwrap();
            return;
        }
        int fragment = absolute.indexOf('#');
        String target = fragment < 0 ? "" : absolute.substring(fragment + 1);
        if (!target.isEmpty()
                && ids.contains(target)
                && absolute.substring(0, fragment).equals(own)) {
            a.attributes().put("href", "#" + target);
        } else {
            a.attributes().put("href", CLEAN.clean(absolute));
        }
    }

    private static void image(Element img, String base) {
        String src = img.attributes().get("src");
        if (src.startsWith("data:image/")) {
            return;
        }
        String absolute = WebAddress.resolve(base, src);
        if (absolute == null) {
            Element around = img.parent();
            img.remove();
            if (around.childNodeSize() == 0) {
                around.remove();
            }
        } else {
            img.attributes().put("src", absolute);
        }
    }

    private static String withoutFragment(String url) {
        int at = url.indexOf('#');
        return at < 0 ? url : url.substring(0, at);
    }
}
