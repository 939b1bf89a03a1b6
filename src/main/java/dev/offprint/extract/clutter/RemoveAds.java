package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Phrases;
import dev.offprint.extract.clutter.reading.Signatures;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.clutter.reading.Trait;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.page.Marks;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes away, anywhere on the page, what is certainly an ad or floats over the page: containers of ad systems, ad
 * labels, frames and images from ad servers, tracking pixels, chat bubbles, app banners; then what the subscribed
 * filter lists name. Thread safe.
 */
public final class RemoveAds {

    private static final String STEP = "ads";
    /** A block that only its name makes an ad has no more text than this. */
    private static final int SLOT_LENGTH = 500;

    private static final int SHOWS = 1;
    private static final int LINKS = 2;

    private final NamedRules containers = new NamedRules("ads/containers.txt");
    private final AdHosts hosts = new AdHosts();

    /**
     * @param url the page's address
     * @param filters the owner's filter lists, {@link FilterIndex#NONE} when there are none
     */
    public void apply(Document doc, String url, Marks marks, FilterIndex filters, Ledger ledger) {
        apply(Outline.of(doc), url, marks, filters, ledger);
    }

    /** The same on a document that was read already and has changed since by removals that the outline knows of. */
    public void apply(Outline outline, String url, Marks marks, FilterIndex filters, Ledger ledger) {
        Pass pass = new Pass(outline, ledger);
        pass.run();
        if (!filters.isEmpty()) {
            pass.runFilters(filters, url);
        }
    }

    private final class Pass {
        private final Outline outline;
        private final Ledger ledger;
        private final Guard guard;
        private final SponsoredCards cards;
        private final Signatures<NamedRules.Rule>.Page named;
        private final int[] tags;

        Pass(Outline outline, Ledger ledger) {
            this.outline = outline;
            this.ledger = ledger;
            this.guard = new Guard(outline);
            this.cards = new SponsoredCards(outline);
            this.named = containers.on(outline);
            this.tags = outline.skeleton().ofTags(Pass::sort);
        }

        void run() {
            for (int i = 1; i < outline.size(); i++) {
                if (!outline.isGone(i)) {
                    container(i);
                    source(i);
                }
            }
            Phrases phrases = outline.phrases();
            for (int hit = 0; hit < phrases.size(); hit++) {
                if (phrases.is(hit, Topic.AD)) {
                    label(outline.smallest(hit));
                }
            }
        }

        /** What the owner's lists name goes as well, but for what holds the article. */
        void runFilters(FilterIndex filters, String url) {
            Map<Element, String> found = new IdentityHashMap<>();
            filters.find(outline, url, found::putIfAbsent);
            if (found.isEmpty()) {
                return;
            }
            for (int i = 1; i < outline.size(); i++) {
                String rule = outline.isGone(i) ? null : found.get(outline.element(i));
                if (rule != null && guard.allows(i)) {
                    boolean notice = outline.has(i, Topic.NOTICE);
                    if (ledger.remove(outline.element(i), "filters", notice ? Kind.NOTICE : Kind.AD, rule)) {
                        outline.drop(i);
                    }
                }
            }
        }

        private void container(int i) {
            NamedRules.Rule rule = named.match(i);
            if (rule == null || !guard.allows(i)) {
                return;
            }
            if (rule.certain() || outline.length(i) <= SLOT_LENGTH) {
                remove(i, rule.kind(), rule.text());
            }
        }

        private void source(int i) {
            switch (tags[outline.skeleton().tag(i)]) {
                case SHOWS -> {
                    Element element = outline.element(i);
                    String host = hosts.match(element.attributes().get("src"));
                    if (host != null) {
                        remove(i, Kind.AD, host);
                    } else if (element.normalName().equals("img") && isPixel(element)) {
                        remove(i, Kind.AD, "tracking pixel");
                    }
                }
                case LINKS -> {
                    String host = outline.length(i) > 0
                            ? null
                            : hosts.match(outline.element(i).attributes().get("href"));
                    if (host != null) {
                        remove(i, Kind.AD, host);
                    }
                }
                default -> {
                    // loads nothing
                }
            }
        }

        private static int sort(String tag) {
            return switch (tag) {
                case "iframe", "img", "embed" -> SHOWS;
                case "a" -> LINKS;
                default -> 0;
            };
        }

        private static boolean isPixel(Element image) {
            return isTiny(image.attr("width")) && isTiny(image.attr("height"));
        }

        private static boolean isTiny(String length) {
            return length.equals("1") || length.equals("0") || length.equals("1px") || length.equals("0px");
        }

        /** A label is a block of its own and goes with the box that holds nothing else to read. */
        private void label(int start) {
            if (start <= 0 || outline.isGone(start) || !outline.isExactly(start, Topic.AD)) {
                return;
            }
            int i = start;
            boolean block = outline.is(i, Trait.BLOCK);
            while (outline.parent(i) > 0
                    && outline.length(outline.parent(i)) == outline.length(start)
                    && guard.allows(outline.parent(i))) {
                i = outline.parent(i);
                block |= outline.is(i, Trait.BLOCK);
            }
            if (!block || !isLabelPlace(i)) {
                return;
            }
            int card = cards.card(i);
            if (card > 0 && guard.allows(card)) {
                remove(card, Kind.AD, "sponsored card");
            } else if (guard.allows(i)) {
                remove(i, Kind.AD, "ad label");
            }
        }

        /** Not an entry of a menu, a table or a glossary. */
        private boolean isLabelPlace(int i) {
            return switch (outline.element(i).normalName()) {
                case "a",
                        "li",
                        "td",
                        "th",
                        "dt",
                        "dd",
                        "option",
                        "button",
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "label",
                        "code" -> false;
                default -> outline.linkLength(i) == 0;
            };
        }

        private void remove(int i, Kind kind, String rule) {
            if (ledger.remove(outline.element(i), STEP, kind, rule)) {
                outline.drop(i);
            }
        }
    }
}
