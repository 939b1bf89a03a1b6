package dev.offprint.extract.page;

import dev.offprint.extract.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Puts the parts of a page that its markup keeps apart where the reader sees them: what was streamed behind it, shadow
 * roots (with their slots), captured and {@code srcdoc} frames, and the text of {@code noscript} on pages that have it nowhere else.
 */
public final class Unfold {

    /** What the capture calls the address of an inlined frame. */
    static final String FRAME = "data-offprint-frame";

    private static final int MIN_NOSCRIPT_WORDS = 60;

    public void apply(Skeleton whole, Budget budget) {
        Document doc = whole.element(0).ownerDocument();
        int[] templates = whole.named("template");
        boolean moved = false;
        for (int template : templates) {
            moved |= PlaceStreamed.isPlace(whole.element(template));
        }
        if (moved) {
            PlaceStreamed.apply(doc);
        }
        for (int frame : whole.named("iframe", "section")) {
            moved |= frame(whole.element(frame));
        }
        budget.check();
        // inner roots first, so that a slot receives what is unfolded already
        for (int i = templates.length - 1; i >= 0; i--) {
            Element template = whole.element(templates[i]);
            if (template.hasAttr("shadowrootmode")) {
                moved |= shadow(template);
            } else if (template.parent() != null) {
                template.remove();
                whole.drop(templates[i]);
            }
        }
        budget.check();
        if (moved) {
            whole.anew();
        }
        noscripts(doc, whole);
    }

    /** Whether anything changed. */
    private static boolean frame(Element frame) {
        if (frame.normalName().equals("section")) {
            boolean captured = frame.hasAttr(FRAME);
            if (captured) {
                AbsoluteWithin.resolve(frame, frame.attr(FRAME));
                frame.tagName("div").removeAttr(FRAME);
            }
            return captured;
        }
        if (!frame.hasAttr("srcdoc") || !frame.attr("src").isBlank()) {
            return false;
        }
        Element body =
                Jsoup.parseBodyFragment(frame.attr("srcdoc"), frame.baseUri()).body();
        if (body.hasText()) {
            frame.replaceWith(body.tagName("div"));
        }
        return body.hasText();
    }

    /** Whether anything changed. */
    private static boolean shadow(Element template) {
        Element host = template.parent();
        if (host == null) {
            return false;
        }
        template.remove();
        List<Node> light = host.childNodesCopy().isEmpty() ? List.of() : new ArrayList<>(host.childNodes());
        light.forEach(Node::remove);
        host.insertChildren(0, new ArrayList<>(template.childNodes()));
        for (Element slot : host.getElementsByTag("slot")) {
            String name = slot.attr("name");
            List<Node> assigned = new ArrayList<>();
            for (Node n : light) {
                String wanted = n instanceof Element e ? e.attr("slot") : "";
                if (wanted.equals(name) && n.parent() == null) {
                    assigned.add(n);
                }
            }
            if (!assigned.isEmpty()) {
                slot.empty().insertChildren(0, assigned);
            }
            slot.tagName("span");
        }
        return true;
    }

    private static void noscripts(Document doc, Skeleton whole) {
        int words = 0;
        int longest = -1;
        for (int i : whole.named("noscript")) {
            int n = whole.element(i).text().length() / 6;
            if (n > words) {
                words = n;
                longest = i;
            }
        }
        if (words < MIN_NOSCRIPT_WORDS) {
            return;
        }
        int others = doc.body().text().length() / 6 - words;
        if (words > others) {
            whole.element(longest).tagName("div");
            whole.rename(longest);
        }
    }
}
