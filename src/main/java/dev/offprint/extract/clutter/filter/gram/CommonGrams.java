package dev.offprint.extract.clutter.filter.gram;

import java.util.List;

/** What so many addresses have that no rule should be looked up by it while it has anything else. */
final class CommonGrams {

    /** As if so many rules were filed there already. */
    static final int HANDICAP = 1_000;

    private static final List<String> TEXTS = List.of(
            "https://www.",
            "http://www.",
            ".com/",
            ".net/",
            ".org/",
            "/images/",
            "/image/",
            "/img/",
            "/media/",
            "/static/",
            "/assets/",
            "/content/",
            "/uploads/",
            ".jpeg",
            ".jpg",
            ".png",
            ".webp",
            ".svg",
            ".gif",
            ".html",
            ".php");

    private CommonGrams() {}

    static boolean has(String text, int at) {
        for (String common : TEXTS) {
            for (int i = 0; i + GramTable.LENGTH <= common.length(); i++) {
                if (common.regionMatches(i, text, at, GramTable.LENGTH)) {
                    return true;
                }
            }
        }
        return false;
    }
}
