package dev.offprint.extract.content.score;

import static dev.offprint.extract.content.score.BlockText.*;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What the guess of a page's type sees: sizes and shares, and what the vocabulary says for each type. */
public final class TypeFeatures {

    /** How many types there are. */
    public static final int TYPES = 7;
    /** How many features a page has. */
    public static final int WIDTH = 24 + 2 * TYPES;

    private static final List<String> TAGS = List.of("article", "pre", "blockquote");

    private TypeFeatures() {}

    /** The tokens of the page's elements, without repeats. */
    public static int[] elementTokens(PageScan scan) {
        return scan.sets.numbers().all();
    }

    /** The tokens of the page's path, never of its host, and of what its head says of its type, in ascending order. */
    public static int[] headTokens(Document doc, String url) {
        IntStream.Builder gathered = IntStream.builder();
        int scheme = url.indexOf("//");
        int path = url.indexOf('/', scheme < 0 ? 0 : scheme + 2);
        String address = path < 0 ? "" : url.substring(path);
        int depth = (int) address.chars().filter(c -> c == '/').count();
        gathered.add(hash('#', Integer.toString('a' + Math.min(depth, 9))));
        parts('u', address, gathered);
        for (Node node : doc.head().childNodes()) {
            if (node instanceof Element element && element.attributesSize() > 0) {
                said(element, gathered);
            } else if (node.normalName().equals("meta")) {
                gathered.add(hash('m', ""));
            }
        }
        return gathered.build().sorted().distinct().toArray();
    }

    private static void said(Element meta, IntStream.Builder tokens) {
        String property = meta.attributes().get("property");
        String ofName = meta.attributes().get("name");
        String name = property.isEmpty() ? ofName : ofName.isEmpty() ? property : property + ofName;
        if (name.equals("og:type") || name.equals("generator")) {
            parts(name.charAt(0), meta.attr("content"), tokens);
        } else if (meta.normalName().equals("meta")) {
            tokens.add(hash('m', name));
        }
    }

    private static void parts(char kind, String text, IntStream.Builder tokens) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (i - from > 1 && i - from < 30) {
                    tokens.add(hash(kind, text.substring(from, i)));
                }
                from = i + 1;
            }
        }
    }

    private static int hash(char kind, String text) {
        return NameTokens.hash(kind, text, 0, text.length());
    }

    /** One row of {@link #WIDTH}. */
    static float[] of(PageScan scan, int[] elementTokens, int[] headTokens, TokenTable table) {
        Row row = new Row(new float[WIDTH]);
        float words = scan.blocks == 0 ? 0 : scan.within(0, WORDS);
        row.add(scan.blocks);
        row.add(words);
        for (int figure : new int[] {LINK_WORDS, PROSE, COMMAS, STOPS, DIGITS, MONEY, YEARS, QUESTIONS, AT_SIGNS}) {
            row.share(scan.blocks == 0 ? 0 : scan.within(0, figure), words);
        }
        for (int sort = 0; sort < PageScan.TOTALS; sort++) {
            row.add(scan.elements == 0 ? 0 : scan.elementsWithin(0, sort));
        }
        row.add(scan.blocks == 0 ? 0 : scan.within(0, MONEY));
        row.add(longest(scan, words));
        int[] tagged = tagged(scan);
        for (int count : tagged) {
            row.add(count);
        }
        votes(elementTokens, table, row);
        votes(headTokens, table, row);
        return row.values;
    }

    private static float longest(PageScan scan, float words) {
        float most = 0;
        for (int b = 0; b < scan.blocks; b++) {
            most = Math.max(most, scan.figure(b, WORDS));
        }
        return words > 0 ? most / words : 0;
    }

    private static int[] tagged(PageScan scan) {
        int[] counts = new int[TAGS.size()];
        for (int e = 0; e < scan.elements; e++) {
            int tag = TAGS.indexOf(scan.name[e]);
            if (tag >= 0) {
                counts[tag]++;
            }
        }
        return counts;
    }

    private static void votes(int[] tokens, TokenTable table, Row row) {
        float[] sums = new float[TYPES];
        for (int token : tokens) {
            int found = table.find(token);
            for (int type = 0; found >= 0 && type < TYPES; type++) {
                sums[type] += table.value(found, type);
            }
        }
        for (float sum : sums) {
            row.add(sum);
        }
    }
}
