package dev.offprint.extract.clutter.filter;

import dev.offprint.extract.clutter.filter.hiding.HidingIndex;
import dev.offprint.extract.clutter.filter.network.NetworkIndex;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.page.WebAddress;
import dev.offprint.extract.plain.Asked;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Filter lists compiled for jsoup: one index for all lists that an owner subscribes to. Built once, then only read;
 * thread safe. The syntax is that of EasyList and of uBlock Origin's cosmetic rules as their public documentation
 * describes it.
 */
public final class FilterIndex {

    /** No list at all. */
    public static final FilterIndex NONE = compile(List.of());

    private final HidingIndex hiding = new HidingIndex();
    private final NetworkIndex network = new NetworkIndex();
    private final QuietSites quiet = new QuietSites();
    private final List<FilterCounts> counts = new ArrayList<>();

    private Asked asked = Asked.LEAST;

    private FilterIndex() {}

    /**
     * Compiles lists into one index.
     *
     * @throws BrokenFilterListException when one of them is no list, or is damaged; nothing is compiled then. Rules
     *     that are well formed but not supported are counted instead
     */
    public static FilterIndex compile(List<FilterList> lists) {
        FilterIndex index = new FilterIndex();
        for (FilterList list : lists) {
            index.counts.add(new ListReader(list, index.hiding, index.network, index.quiet).read());
        }
        index.asked = index.isEmpty() ? Asked.LEAST : index.hiding.asked();
        return index;
    }

    /** What became of each list's lines, in the order of the lists. */
    public List<FilterCounts> counts() {
        return List.copyOf(counts);
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** What of a page the rules ask for. */
    public Asked asked() {
        return asked;
    }

    /** The absolute address of an image or frame; empty for one that holds its own content. */
    private static String address(Element element, String base) {
        String source = element.attributes().get("src");
        if (source.startsWith("https://") || source.startsWith("http://") || source.startsWith("//")) {
            return source;
        }
        String address = source.isEmpty() ? null : WebAddress.resolve(base, source);
        return address == null ? "" : address;
    }

    /**
     * Finds the elements that rules name, and the images and frames whose addresses they block. An element may be
     * named more than once.
     *
     * @param url the page's address
     */
    public void find(Outline outline, String url, HidingIndex.Hit hit) {
        if (isEmpty()) {
            return;
        }
        if (quiet.allowsRules(url)) {
            hiding.find(outline, url, quiet.allowsGenericRules(url), hit);
        }
        if (network.isEmpty()) {
            return;
        }
        NetworkIndex.OnPage requests = network.on(url);
        String base = outline.element(0).baseUri();
        for (int i : outline.skeleton().named("iframe", "img")) {
            Element element = outline.element(i);
            String rule =
                    requests.match(address(element, base), element.normalName().equals("img"));
            if (rule != null) {
                hit.found(element, rule);
            }
        }
    }
}
