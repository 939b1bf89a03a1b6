package dev.offprint.extract.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** Makes the addresses inside an inlined frame absolute, as they belong to another page than what surrounds them. */
final class AbsoluteWithin {

    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster");

    private AbsoluteWithin() {}

    static void resolve(Element frame, String url) {
        for (Element e = frame.firstElementChild(); e != null; e = Walk.next(e, frame)) {
            for (String name : ATTRIBUTES) {
                String value = e.attr(name);
                if (!value.isEmpty() && !value.startsWith("#")) {
                    String absolute = WebAddress.resolve(url, value);
                    if (absolute != null) {
                        e.attr(name, absolute);
                    }
                }
            }
        }
    }
}
