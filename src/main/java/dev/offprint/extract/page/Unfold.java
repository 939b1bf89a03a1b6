package dev.offprint.extract.page;

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

    public void apply(Document doc, Budget budget) {
        List<Element> roots = new ArrayList<>();
        List<Element> frames = new ArrayList<>();
        List<Element> quiet = new ArrayList<>();
        boolean streamed = false;
        for (Element e : Walk.all(doc)) {
            switch (e.normalName()) {
                case "template" -> {
                    streamed |= PlaceStreamed.isPlace(e);
                    roots.add(e);
                }
                case "iframe" -> frames.add(e);
                case "section" -> {
                    if (e.hasAttr(FRAME)) {
                        frames.add(e);
                    }
                }
                case "noscript" -> quiet.add(e);
                default -> {
                    // in its place already
                }
            }
        }
        if (streamed) {
            PlaceStreamed.apply(doc);
        }
        frames.forEach(Unfold::frame);
        budget.check();
        // inner roots first, so that a slot receives what is unfolded already
        for (int i = roots.size() - 1; i >= 0; i--) {
            shadow(roots.get(i));
        }
        budget.check();
        if (!quiet.isEmpty()) {
            noscripts(doc, quiet);
        }
    }

    private static void frame(Element frame) {
        if (frame.normalName().equals("section")) {
            AbsoluteWithin.resolve(frame, frame.attr(FRAME));
            frame.tagName("div").removeAttr(FRAME);
        } else if (frame.hasAttr("srcdoc") && frame.attr("src").isBlank()) {
            Element body = Jsoup.parseBodyFragment(frame.attr("srcdoc"), frame.baseUri())
                    .body();
            if (body.hasText()) {
                frame.replaceWith(body.tagName("div"));
            }
        }
    }

    private static void shadow(Element template) {
        Element host = template.parent();
        if (host == null) {
            return;
        }
        if (!template.hasAttr("shadowrootmode")) {
            template.remove();
            return;
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
    }

    private static void noscripts(Document doc, List<Element> quiet) {
        int words = 0;
        Element longest = null;
        for (Element e : quiet) {
            int n = e.text().length() / 6;
            if (n > words) {
                words = n;
                longest = e;
            }
        }
        if (longest == null || words < MIN_NOSCRIPT_WORDS || doc.body() == null) {
            return;
        }
        int others = doc.body().text().length() / 6 - words;
        if (words > others) {
            longest.tagName("div");
        }
    }
}
