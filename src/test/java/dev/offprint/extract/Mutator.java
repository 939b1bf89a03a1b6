package dev.offprint.extract;

import java.util.List;
import java.util.Random;

/** Breaks pages in the ways that pages are broken, the same way for the same seed. */
final class Mutator {

    private static final List<String> SHARDS = List.of(
            "<",
            ">",
            "</",
            "\"",
            "'",
            "&",
            "&#x0;",
            "\0",
            "\ud800",
            "\udfff",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<table>",
            "<tr><td>",
            "</table>",
            "<svg>",
            "</svg>",
            "<math><mtext>",
            "</math>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<template shadowrootmode=open>",
            "</template>",
            "<noscript>",
            "</noscript>",
            "<a href=#x>",
            "<p id=x>",
            "<select>",
            "<option>",
            "<textarea>",
            "</textarea>",
            "<title>",
            "<form>",
            "<b><i>",
            "</b></i>",
            "<ul><li>",
            "<ol start=-1>",
            "<pre>",
            "<figure><figcaption>",
            "<details><summary>",
            "<ruby><rt>",
            "<br><br>",
            "<iframe srcdoc='<p>x'>",
            "<base href=//x>",
            "<img srcset=', ,a 1x,'>",
            "<section data-offprint-frame=':'>",
            "﷽",
            "\u202e",
            "א",
            "字",
            "<h1>",
            "</h1>",
            "<frameset>",
            "<body onload=x>",
            "<dl><dt>",
            "<td colspan=9999999999>");

    private final Random random;
    private final List<String> pages;

    Mutator(long seed, List<String> pages) {
        this.random = new Random(seed);
        this.pages = pages;
    }

    String next() {
        StringBuilder page = new StringBuilder(pages.get(random.nextInt(pages.size())));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            change(page);
        }
        return page.toString();
    }

    private void change(StringBuilder page) {
        int at = random.nextInt(page.length() + 1);
        int length = Math.min(page.length() - at, random.nextInt(random.nextInt(10) == 0 ? 2_000 : 30));
        String shard = SHARDS.get(random.nextInt(SHARDS.size()));
        switch (random.nextInt(7)) {
            case 0 -> page.delete(at, at + length);
            case 1 -> page.insert(at, shard.repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 600 : 3)));
            case 2 -> page.insert(at, page.substring(at, at + length));
            case 3 -> page.replace(at, at + length, shard);
            case 4 -> splice(page, at);
            case 5 -> page.insert(atTag(page, at), shard);
            default -> {
                if (at < page.length()) {
                    page.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
                }
            }
        }
    }

    private void splice(StringBuilder page, int at) {
        String other = pages.get(random.nextInt(pages.size()));
        int from = random.nextInt(other.length());
        page.insert(at, other, from, Math.min(other.length(), from + 400));
    }

    private static int atTag(StringBuilder page, int at) {
        int tag = page.indexOf("<", at);
        return tag < 0 ? at : tag;
    }
}
