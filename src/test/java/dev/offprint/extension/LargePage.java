package dev.offprint.extension;

/** A page of any size, made like a long news page: nested blocks, links inside of text, pictures, styles by class. */
final class LargePage {

    private static final String STYLE =
            """
            <style>body { font: 16px/1.5 serif } .card { display: flex; border: 1px solid #ccc; padding: 8px }
            .card .meta { position: relative; opacity: .9 } .more { display: none } .bar { position: sticky; top: 0 }
            </style>""";

    /** 26 nodes: 14 elements and 12 texts. */
    private static final String BLOCK =
            """
            <div class="card story-%d" data-id="%d"><div class="meta"><span class="tag tag-news">News</span><a \
            href="/story/%d?utm_source=front">Headline number %d of a long day</a></div><div class="body"><p class="lead">\
            A first sentence with <em>some stress</em> and <a href="/topic/%d" class="link">a link</a> in it.</p><p>The \
            second paragraph goes on for a while, as they do, and has <strong>weight</strong>.</p><img src="/photo.svg" \
            alt="Photo %d" width="120" height="80"></div><div class="more"><b>Hidden</b> words</div></div>
            """;

    private LargePage() {}

    /** A page of at least that many nodes. */
    static String of(int nodes) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=en><head><title>A long page</title>")
                .append(STYLE)
                .append("</head><body><main>");
        for (int i = 0; i * 26 < nodes; i++) {
            html.append(BLOCK.formatted(i, i, i, i, i, i));
        }
        return html.append("</main></body></html>").toString();
    }
}
