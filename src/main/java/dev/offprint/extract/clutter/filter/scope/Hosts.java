package dev.offprint.extract.clutter.filter.scope;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What filter lists need to know of host names, by their shape alone. */
public final class Hosts {

    /** A second level this short under a country is part of the public suffix: co.uk, com.au, or.jp. */
    private static final int SHORT_LABEL = 3;

    private Hosts() {}

    /** The host of an absolute or scheme-relative address, in lower case; empty when it has none. */
    public static String of(String address) {
        int start = address.indexOf("//");
        if (start < 0 || start > 6) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start + 2, end).toLowerCase(Locale.ROOT);
    }

    /** The names by which rules may mean a host: itself, what it is part of, and the same with {@code .*} for the suffix. */
    public static Set<String> names(String host) {
        Set<String> names = new LinkedHashSet<>();
        int suffix = suffixStart(host);
        for (int at = 0; at >= 0 && at < host.length(); at = next(host, at)) {
            names.add(host.substring(at));
            if (suffix > at) {
                names.add(host.substring(at, suffix) + ".*");
            }
        }
        return names;
    }

    /** The registered name, guessed: the label before the suffix, and the suffix. */
    public static String site(String host) {
        int suffix = suffixStart(host);
        return suffix <= 0 ? host : host.substring(host.lastIndexOf('.', suffix - 1) + 1);
    }

    private static int next(String host, int at) {
        int dot = host.indexOf('.', at);
        return dot < 0 ? -1 : dot + 1;
    }

    /** Where the dot before the public suffix stands, -1 when there is none. */
    private static int suffixStart(String host) {
        int last = host.lastIndexOf('.');
        if (last <= 0) {
            return -1;
        }
        int before = host.lastIndexOf('.', last - 1);
        boolean country = host.length() - last - 1 == 2;
        return country && before > 0 && last - before - 1 <= SHORT_LABEL ? before : last;
    }
}
