package dev.offprint.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Does what the scripts of a page do that React streamed: parts that were not ready at once stand hidden at the end,
 * {@code <div hidden id="S:4">}, and belong where the page has {@code <template id="B:4">} or {@code "P:4"}, in place
 * of what was shown meanwhile, which ends with the comment {@code /$}.
 */
final class PlaceStreamed {

    private static final String PART = "S:";
    private static final String BOUNDARY = "B:";
    private static final String PLACE = "P:";

    private PlaceStreamed() {}

    /** Whether something that was streamed may belong in the place of this template. */
    static boolean isPlace(Element template) {
        String id = template.attributesSize() > 0 ? template.attributes().get("id") : "";
        return id.startsWith(BOUNDARY) || id.startsWith(PLACE);
    }

    static void apply(Document doc) {
        List<Element> parts = new ArrayList<>();
        Map<String, Element> places = new HashMap<>();
        for (Element e : Walk.all(doc)) {
            String id = e.attributesSize() > 0 ? e.attributes().get("id") : "";
            if (id.startsWith(PART) && e.attributes().hasKey("hidden")) {
                parts.add(e);
            } else if (e.normalName().equals("template") && isPlace(e)) {
                places.putIfAbsent(id, e);
            }
        }
        for (Element part : parts) {
            String number = part.id().substring(PART.length());
            Element boundary = places.get(BOUNDARY + number);
            Element place = boundary == null ? places.get(PLACE + number) : boundary;
            if (place != null && place.parent() != null && !Walk.isWithin(place, part)) {
                if (place == boundary) {
                    removeMeanwhile(place);
                }
                part.remove();
                place.parent().insertChildren(place.siblingIndex(), new ArrayList<>(part.childNodes()));
                place.remove();
            }
        }
    }

    /** What follows the template up to the end of its boundary; boundaries may stand inside of each other. */
    private static void removeMeanwhile(Element boundary) {
        List<Node> shown = new ArrayList<>();
        int depth = 0;
        for (Node n = boundary.nextSibling(); n != null; n = n.nextSibling()) {
            if (n instanceof Comment comment) {
                String data = comment.getData();
                if (data.equals("/$") && depth-- == 0) {
                    shown.forEach(Node::remove);
                    return;
                }
                depth += data.equals("$") || data.equals("$?") || data.equals("$!") ? 1 : 0;
            }
            shown.add(n);
        }
    }
}
