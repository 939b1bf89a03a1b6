package dev.offprint.extract.clutter.filter.network;

import dev.offprint.extract.clutter.filter.scope.DomainScope;
import java.util.Locale;
import java.util.Set;

/**
 * A rule for the addresses of images and frames.
 *
 * @param text as in the list
 * @param images whether it counts for images
 * @param frames whether it counts for frames
 * @param party null when it does not matter; true for addresses of other sites only, false for the page's own
 */
record NetworkRule(String text, UrlPattern pattern, DomainScope scope, boolean images, boolean frames, Boolean party) {

    private static final Set<String> ELSEWHERE = Set.of(
            "script",
            "stylesheet",
            "css",
            "xmlhttprequest",
            "xhr",
            "object",
            "font",
            "media",
            "websocket",
            "webrtc",
            "ping",
            "beacon",
            "other",
            "popup",
            "popunder",
            "document",
            "doc",
            "csp",
            "redirect",
            "redirect-rule",
            "removeparam",
            "replace",
            "header",
            "permissions",
            "inline-script",
            "inline-font",
            "elemhide",
            "ehide",
            "generichide",
            "ghide",
            "specifichide",
            "shide",
            "genericblock",
            "badfilter",
            "cname",
            "queryprune",
            "urltransform",
            "uritransform",
            "empty",
            "mp4",
            "cookie",
            "removeheader",
            "stealth",
            "jsonprune",
            "hls",
            "network",
            "content",
            "urlblock",
            "jsinject",
            "extension",
            "object-subrequest",
            "rewrite",
            "popups");

    /**
     * Reads a rule without its exception mark.
     *
     * @return null when it is about other things than images and frames
     * @throws IllegalArgumentException when it is not understood
     */
    static NetworkRule of(String rule) {
        int dollar = options(rule);
        Options options = new Options(dollar < 0 ? "" : rule.substring(dollar + 1));
        if (options.elsewhere) {
            return null;
        }
        String pattern = dollar < 0 ? rule : rule.substring(0, dollar);
        if (pattern.isEmpty() || pattern.equals("*")) {
            return null;
        }
        return new NetworkRule(
                rule, new UrlPattern(pattern), options.scope, options.images(), options.frames(), options.party);
    }

    /** Where the options begin: the last dollar that no expression holds. */
    private static int options(String rule) {
        int dollar = rule.lastIndexOf('$');
        return dollar < 0 || rule.startsWith("/") && rule.lastIndexOf('/') > dollar ? -1 : dollar;
    }

    boolean applies(Request request) {
        return (request.image() ? images : frames)
                && (party == null || party == request.thirdParty())
                && scope.covers(request.pageNames())
                && pattern.matches(request.address());
    }

    private static final class Options {
        private DomainScope scope = DomainScope.EVERYWHERE;
        private Boolean party;
        private boolean image;
        private boolean frame;
        private boolean notImage;
        private boolean notFrame;
        private boolean typed;
        private boolean elsewhere;

        Options(String text) {
            if (text.isEmpty()) {
                return;
            }
            for (String option : text.split(",")) {
                read(option.strip().toLowerCase(Locale.ROOT));
            }
            elsewhere |= typed && !image && !frame;
        }

        private void read(String option) {
            String name = option.contains("=") ? option.substring(0, option.indexOf('=')) : option;
            switch (name) {
                case "third-party", "3p", "~first-party", "~1p" -> party = true;
                case "~third-party", "~3p", "first-party", "1p" -> party = false;
                case "image" -> {
                    image = true;
                    typed = true;
                }
                case "subdocument", "frame" -> {
                    frame = true;
                    typed = true;
                }
                case "~image" -> notImage = true;
                case "~subdocument", "~frame" -> notFrame = true;
                case "domain", "from" -> scope = DomainScope.of(option.substring(name.length() + 1), '|');
                case "important", "match-case", "all", "_", "" -> {}
                default -> other(name);
            }
        }

        private void other(String name) {
            boolean negated = name.startsWith("~");
            if (!ELSEWHERE.contains(negated ? name.substring(1) : name)) {
                throw new IllegalArgumentException("not supported: $" + name);
            }
            if (!negated) {
                typed = true;
            }
        }

        boolean images() {
            return typed ? image : !notImage;
        }

        boolean frames() {
            return typed ? frame : !notFrame;
        }
    }
}
