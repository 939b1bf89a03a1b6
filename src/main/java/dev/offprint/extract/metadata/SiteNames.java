package dev.offprint.extract.metadata;

import java.util.ArrayList;
import java.util.List;

/** How a site calls itself, and how to take that out of a title. */
final class SiteNames {

    private static final String SEPARATORS = "|-–—»·•∙<›~/:";
    /** The part of a name that must be there for a longer or shorter form of it to count. */
    private static final double MOSTLY = 0.5;

    private static final int WORDS_BEFORE_A_DASH = 3;

    private final List<String> packed = new ArrayList<>();

    SiteNames(Iterable<String> names) {
        for (String name : names) {
            String key = TitleKey.packed(name);
            if (key.length() > 1) {
                packed.add(key);
            }
        }
    }

    /** Whether this is a name of the site, perhaps a longer or shorter form of it. */
    boolean is(String part) {
        String key = TitleKey.packed(part);
        if (key.isEmpty()) {
            return true;
        }
        for (String name : packed) {
            boolean related = key.length() > 3 && name.length() > 3 && (key.startsWith(name) || name.startsWith(key));
            double ratio = Math.min(key.length(), name.length()) / (double) Math.max(key.length(), name.length());
            if (key.equals(name) || related && ratio >= MOSTLY) {
                return true;
            }
        }
        return false;
    }

    /** Whether the title begins with the site's name: then the rest of it is a motto. */
    boolean begins(String title) {
        List<int[]> cuts = separators(title);
        return !cuts.isEmpty() && is(title.substring(0, cuts.get(0)[0]));
    }

    /** Cuts the site's name from either end, as often as it is there. */
    String without(String title) {
        List<int[]> cuts = separators(title);
        if (cuts.isEmpty()) {
            return title;
        }
        int[] first = cuts.get(0);
        int[] last = cuts.get(cuts.size() - 1);
        if (is(title.substring(last[1])) && title.charAt(last[0]) != ':') {
            return without(title.substring(0, last[0]).strip());
        }
        String before = title.substring(0, first[0]);
        boolean exactly = packed.contains(TitleKey.packed(before));
        if (exactly || title.charAt(first[0]) != ':' && is(before)) {
            return without(title.substring(first[1]).strip());
        }
        return title;
    }

    /** As {@link #without}, and then the sections that stand behind bars, or a short end behind a dash. */
    String withoutEnd(String title) {
        String rest = without(title);
        List<int[]> cuts = new ArrayList<>(separators(rest));
        while (!cuts.isEmpty()) {
            int[] cut = cuts.remove(cuts.size() - 1);
            char sign = rest.charAt(cut[0]);
            String left = rest.substring(0, cut[0]).strip();
            int words = TitleKey.of(left).split(" ").length;
            boolean bar = sign == '|' || sign == '»' || sign == '·';
            boolean dash = (sign == '-' || sign == '–' || sign == '—') && words >= WORDS_BEFORE_A_DASH;
            if (left.isEmpty() || !bar && !dash) {
                break;
            }
            rest = left;
        }
        return rest;
    }

    /** Where a separator with blanks around it, a bar, or a colon before a blank stands: start and end of each. */
    static List<int[]> separators(String title) {
        List<int[]> found = new ArrayList<>();
        for (int i = 1; i < title.length() - 1; i++) {
            char c = title.charAt(i);
            boolean before = title.charAt(i - 1) == ' ';
            boolean after = title.charAt(i + 1) == ' ';
            if (SEPARATORS.indexOf(c) >= 0 && (before && after || c == '|' || c == ':' && after)) {
                int end = i + 1;
                found.add(new int[] {i, end});
                i = end;
            }
        }
        return found;
    }
}
