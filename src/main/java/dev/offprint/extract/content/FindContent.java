package dev.offprint.extract.content;

import dev.offprint.extract.ledger.Ledger;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds the content by scoring paragraphs and passing their score upwards. */
public final class FindContent {

    private static final Set<String> PROSE = Set.of("p", "pre", "td", "blockquote", "li", "dd", "h2", "h3");

    /**
     * @param content holds the article's blocks in document order
     * @param confidence from 0 to 1
     */
    public record Found(Element content, PageType type, double confidence) {}

    public Found find(Document doc, String url, Ledger ledger) {
        Map<Element, Double> scores = new IdentityHashMap<>();
        for (Element e : doc.body().getAllElements()) {
            if (PROSE.contains(e.normalName())) {
                score(e, scores);
            }
        }
        Element best = null;
        double bestScore = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            Element e = entry.getKey();
            double score = entry.getValue() * (1 - linkDensity(e)) * weight(e);
            if (score > bestScore
                    || score == bestScore && best != null && best.parents().contains(e)) {
                best = e;
                bestScore = score;
            }
        }
        if (best == null) {
            return new Found(doc.body(), PageType.ARTICLE, 0.1);
        }
        return new Found(best, PageType.ARTICLE, Math.min(1, bestScore / 20));
    }

    private static void score(Element e, Map<Element, Double> scores) {
        String text = e.text();
        if (text.length() < 25) {
            return;
        }
        double score = 1
                + Math.min(text.length() / 100.0, 6)
                + text.chars().filter(c -> c == ',' || c == '、').count();
        double share = 1;
        Element up = e.parent();
        for (int i = 0; up != null && i < 4 && !up.normalName().equals("html"); i++, up = up.parent()) {
            scores.merge(up, score * share, Double::sum);
            share *= 0.6;
        }
    }

    private static double weight(Element e) {
        String hints = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
        boolean good = hints.contains("content")
                || hints.contains("article")
                || hints.contains("entry")
                || hints.contains("post-body");
        boolean bad = hints.contains("comment")
                || hints.contains("sidebar")
                || hints.contains("footer")
                || hints.contains("menu");
        double tag = Set.of("article", "main").contains(e.normalName()) ? 1.3 : 1;
        return tag * (good ? 1.3 : 1) * (bad ? 0.3 : 1);
    }

    private static double linkDensity(Element e) {
        int links = 0;
        for (Element a : e.getElementsByTag("a")) {
            links += a.text().length();
        }
        return links / (double) Math.max(1, e.text().length());
    }
}
