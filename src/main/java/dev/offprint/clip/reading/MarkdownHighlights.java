package dev.offprint.clip.reading;

import dev.offprint.clip.Clip;
import dev.offprint.clip.highlight.Highlight;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.TextNode;

/** Highlights as Markdown: each passage a quotation, below it colour and day, and the note. */
public final class MarkdownHighlights {

    private MarkdownHighlights() {}

    /** The highlights of one article under a heading that names it. */
    public static String of(Clip clip, List<Highlight> highlights) {
        String title = clip.title.isBlank() ? clip.site : clip.title;
        String source = MarkdownText.link(MarkdownText.escape(title), clip.url);
        String by = clip.byline == null ? "" : MarkdownText.escape(clip.byline) + "\n\n";
        return "## " + source + "\n\n" + by + list(highlights);
    }

    /** The passages alone; ends with a line end. */
    static String list(List<Highlight> highlights) {
        return highlights.stream().map(MarkdownHighlights::one).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static String one(Highlight highlight) {
        String quote = "> " + paragraphs(highlight.quote).replace("\n", "\n> ").replace("> \n", ">\n");
        String facts = "*" + highlight.colour.word() + ", "
                + highlight.createdAt.toString().substring(0, 10) + "*";
        return quote + "\n\n" + facts + (highlight.note == null ? "" : "\n\n" + paragraphs(highlight.note));
    }

    private static String paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> MarkdownText.paragraph(List.of(new TextNode(line))))
                .collect(Collectors.joining("\n\n"));
    }
}
