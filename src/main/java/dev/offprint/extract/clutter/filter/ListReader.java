package dev.offprint.extract.clutter.filter;

import dev.offprint.extract.clutter.filter.hiding.HidingIndex;
import dev.offprint.extract.clutter.filter.network.NetworkIndex;
import dev.offprint.extract.clutter.filter.scope.DomainScope;
import java.util.Map;

/** Reads one list line by line into the indexes and counts what became of the lines. */
final class ListReader {

    private static final int LINE_LIMIT = 64_000;
    /** What stands between sites and selector, the longer first, and whether it is an exception. */
    private static final Map<String, Boolean> SEPARATORS = Map.of("##", false, "#@#", true, "#?#", false, "#@?#", true);

    private final FilterList list;
    private final HidingIndex hiding;
    private final NetworkIndex network;
    private final QuietSites quiet;
    private int line;
    private int hidingRules;
    private int networkRules;
    private int elsewhere;
    private int unsupported;
    private int openConditions;
    private boolean last;

    ListReader(FilterList list, HidingIndex hiding, NetworkIndex network, QuietSites quiet) {
        this.list = list;
        this.hiding = hiding;
        this.network = network;
        this.quiet = quiet;
    }

    /** @throws BrokenFilterListException when this is no list or a damaged one */
    FilterCounts read() {
        String text = list.text();
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            last = end < 0;
            end = last ? text.length() : end;
            line++;
            line(text.substring(at, end).strip());
            at = end + 1;
        }
        if (openConditions != 0) {
            throw broken("the list ends inside of a condition (!#if): it may have been cut");
        }
        if (hidingRules + networkRules + elsewhere + unsupported == 0) {
            throw broken("there is no rule in it");
        }
        return new FilterCounts(list.name(), hidingRules, networkRules, elsewhere, unsupported);
    }

    private void line(String rule) {
        if (line == 1 && !rule.isEmpty() && rule.charAt(0) == 0xFEFF) {
            line(rule.substring(1).strip());
            return;
        }
        check(rule);
        if (rule.startsWith("!")) {
            directive(rule);
        } else if (!rule.isEmpty() && !(rule.startsWith("[") && rule.endsWith("]")) && !rule.startsWith("# ")) {
            int hash = separator(rule);
            if (hash >= 0) {
                element(rule, hash);
            } else if (openConditions == 0) {
                address(rule);
            }
        }
    }

    private void check(String rule) {
        if (rule.startsWith("<") && line < 20 && (rule.startsWith("<!") || rule.startsWith("<html"))) {
            throw broken("this is a web page and not a filter list");
        }
        if (rule.length() > LINE_LIMIT) {
            throw broken("the line is longer than " + LINE_LIMIT + " characters");
        }
        for (int i = 0; i < rule.length(); i++) {
            char c = rule.charAt(i);
            if (c < ' ' && c != '\t') {
                throw broken("there is a control character in it: this is not text");
            }
        }
    }

    /** Parts under a condition are for one browser or another, not for a kept page: they are left out. */
    private void directive(String rule) {
        if (rule.startsWith("!#if ")) {
            openConditions++;
        } else if (rule.startsWith("!#endif") && --openConditions < 0) {
            throw broken("a condition ends (!#endif) that never began");
        }
    }

    /** Where the hash of a rule for elements stands, -1 in network rules. */
    private static int separator(String rule) {
        for (int at = rule.indexOf('#'); at >= 0; at = rule.indexOf('#', at + 1)) {
            if (rule.startsWith("##", at)
                    || rule.startsWith("#@", at)
                    || rule.startsWith("#?", at)
                    || rule.startsWith("#$", at)
                    || rule.startsWith("#%", at)) {
                return at;
            }
        }
        return -1;
    }

    private void element(String rule, int hash) {
        int end = rule.indexOf('#', hash + 1);
        Boolean exception = end < 0 ? null : SEPARATORS.get(rule.substring(hash, end + 1));
        if (openConditions > 0) {
            elsewhere++;
            return;
        }
        if (exception == null) {
            elsewhere++;
            return;
        }
        String selector = rule.substring(end + 1).strip();
        if (selector.isEmpty()) {
            throw broken("the selector is missing");
        }
        if (selector.startsWith("+js(") || selector.startsWith("^") || selector.startsWith("//scriptlet(")) {
            elsewhere++;
            return;
        }
        if (!HidingIndex.isBalanced(selector)) {
            if (last) {
                throw broken("a bracket or quote is not closed, the list may have been cut: " + selector);
            }
            // expressions in arguments may hold what no bracket closes; one odd rule must not cost the list
            unsupported++;
            return;
        }
        try {
            hiding.add(selector, DomainScope.of(rule.substring(0, hash), ','), exception);
            hidingRules++;
        } catch (RuntimeException notUnderstood) {
            // the parsers of selectors and of expressions throw what they like
            unsupported++;
        }
    }

    private void address(String rule) {
        if (quiet.add(rule)) {
            elsewhere++;
            return;
        }
        try {
            if (network.add(rule)) {
                networkRules++;
            } else {
                elsewhere++;
            }
        } catch (RuntimeException notUnderstood) {
            unsupported++;
        }
    }

    private BrokenFilterListException broken(String reason) {
        return new BrokenFilterListException(list.name(), Math.max(1, line), reason);
    }
}
