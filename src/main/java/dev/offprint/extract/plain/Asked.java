package dev.offprint.extract.plain;

import java.util.Collection;

/**
 * Which attributes of a page are asked for after it was parsed. Those are left out that are known to be of no use to
 * extraction: a list of what to drop is safer than one of what to keep, as a name that was forgotten only costs time.
 */
public final class Asked {

    /** Anything may be asked for: nothing is left out. */
    public static final Asked EVERYTHING = new Asked(true, null, 0, true);
    /** What extraction asks for by itself. */
    public static final Asked LEAST = new Asked(false, null, 0, false);

    private static final String DATA = "data-";
    private static final String ARIA = "aria-";
    private static final String EVENT = "on";
    private static final String ANGULAR = "_ng";

    /** Of the names that {@link #beginsUseless}, those asked for by a step, or named in a rule file; a test holds this against both. */
    private static final String ASKED =
            """
            aria-controls aria-describedby aria-hidden aria-label aria-labelledby aria-modal onclick
            data-action data-actualsrc data-ad-client data-ad-slot data-author data-author-username data-bg
            data-cc-banner data-cmp-src data-component data-delayed-url data-full-src data-google-query-id data-hi-res-src
            data-hook data-image data-img-src data-img-url data-instgrm-permalink data-lang data-language data-lazy
            data-lazy-src data-lazy-srcset data-lazyload data-line-number data-mathml data-module data-offprint-frame
            data-orig-srcset data-original data-original-set data-outbrain-widget data-pin-media data-preloaded
            data-real-src data-src data-srcset data-taboola-placement data-testid data-tex data-tid data-type data-url
            data-videoid""";

    /** Of no use: for scripts, for forms, for how things look, and what drawings are made of. */
    private static final String UNASKED =
            """
            accesskey allow allowfullscreen as async autocomplete autofocus bgcolor border cellpadding cellspacing
            checked clip-path clip-rule contenteditable crossorigin cx cy d decoding defer disabled draggable
            enable-background fetchpriority fill fill-opacity fill-rule focusable font-family font-size font-weight for
            frameborder gradienttransform gradientunits hreflang imagesizes imagesrcset integrity is itemid itemscope
            jsaction jscontroller jsdata jslog jsmodel jsname jsshadow loading marginheight marginwidth maxlength media
            nonce nowrap opacity part ping placeholder points preserveaspectratio r referrerpolicy required rx ry
            scrolling selected sizes spellcheck stop-color stop-opacity stroke stroke-dasharray stroke-linecap
            stroke-linejoin stroke-miterlimit stroke-opacity stroke-width tabindex target text-anchor transform valign
            version viewbox vocab x x1 x2 xlink:href xml:space xmlns xmlns:xlink y y1 y2""";

    private static final Names ASKED_NAMES = Names.of(ASKED);
    private static final Names UNASKED_NAMES = Names.of(UNASKED);

    private final boolean everything;
    private final Names also;
    private final long mark;
    private final boolean blanks;

    private Asked(boolean everything, Names also, long mark, boolean blanks) {
        this.everything = everything;
        this.also = also;
        this.mark = mark;
        this.blanks = blanks;
    }

    /**
     * These attributes too, in lower case, and elements of drawings.
     *
     * @param blanks whether somebody asks for the blanks and comments between blocks
     */
    public static Asked also(Collection<String> attributes, boolean blanks) {
        return new Asked(false, Names.of(attributes), 0, blanks);
    }

    /** This one too; null for none. */
    public Asked and(String attribute) {
        return everything || attribute == null ? this : new Asked(false, also, Names.key(attribute), blanks);
    }

    boolean everything() {
        return everything;
    }

    /** Whether blanks and comments between blocks stay. */
    boolean blanks() {
        return blanks;
    }

    /** Whether only extraction asks, which has no use for what a drawing consists of. */
    boolean least() {
        return !everything && also == null;
    }

    /** Whether extraction never asks for an attribute of this name, which is in lower case. */
    public static boolean isUseless(String name) {
        return LEAST.drops(name, 0, name.length(), Names.key(name));
    }

    /**
     * Whether an attribute may be left out.
     *
     * @param from where its name begins
     * @param to where it ends
     * @param key the name's
     */
    boolean drops(String html, int from, int to, long key) {
        boolean useless = beginsUseless(html, from, to)
                ? ASKED_NAMES.find(key) == Names.NONE
                : UNASKED_NAMES.find(key) != Names.NONE;
        return useless && key != mark && (also == null || also.find(key) == Names.NONE);
    }

    /** For scripts, for readers aloud, for events, or made by a framework. */
    private static boolean beginsUseless(String html, int from, int to) {
        return switch (html.charAt(from)) {
            case 'd', 'D' -> begins(DATA, html, from, to);
            case 'a', 'A' -> begins(ARIA, html, from, to);
            case 'o', 'O' -> begins(EVENT, html, from, to);
            case '_' -> begins(ANGULAR, html, from, to);
            default -> false;
        };
    }

    private static boolean begins(String name, String html, int from, int to) {
        int i = 0;
        while (i < name.length() && from + i < to && (html.charAt(from + i) | ' ') == (name.charAt(i) | ' ')) {
            i++;
        }
        return i == name.length();
    }
}
