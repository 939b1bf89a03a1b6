package dev.offprint.clip.reading;

import dev.offprint.clip.Clip;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An article as Markdown: CommonMark 0.31 with the tables and the strikethrough of GitHub's dialect. All text is
 * escaped, so that a page's words never become markup, and no HTML is passed through.
 */
public final class MarkdownDocument {

    /** Deeper nesting than this is written flat: nobody reads it, and prefixes would grow without bound. */
    private static final int DEEPEST = 24;

    private MarkdownDocument() {}

    /** The clip with title and source before the article. */
    public static String of(Clip clip, String html) {
        String source = clip.siteName == null ? clip.site : clip.siteName;
        StringBuilder head =
                new StringBuilder("# ").append(MarkdownText.escape(clip.title)).append("\n\n");
        head.append(MarkdownText.link(MarkdownText.escape(source), clip.url));
        if (clip.byline != null) {
            head.append(" · ").append(MarkdownText.escape(clip.byline));
        }
        if (clip.publishedAt != null) {
            head.append(" · ").append(clip.publishedAt.toString(), 0, 10);
        }
        return head.append("\n\n").append(of(html)).toString();
    }

    /** @param html a sanitised article */
    public static String of(String html) {
        return blocks(Jsoup.parseBodyFragment(html).body(), 0) + "\n";
    }

    private static String blocks(Element parent, int depth) {
        List<String> blocks = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && isBlock(element)) {
                flush(line, blocks);
                add(block(element, depth), blocks);
            } else if (child instanceof Element || child instanceof TextNode) {
                line.add(child);
            }
        }
        flush(line, blocks);
        return String.join("\n\n", blocks);
    }

    private static void flush(List<Node> line, List<String> blocks) {
        add(MarkdownText.paragraph(line), blocks);
        line.clear();
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private static boolean isBlock(Element element) {
        return switch (element.normalName()) {
            case "a", "ins", "del" -> element.children().stream().anyMatch(MarkdownDocument::isBlock);
            default -> element.isBlock();
        };
    }

    private static String block(Element e, int depth) {
        if (depth > DEEPEST) {
            return MarkdownText.paragraph(List.of(new TextNode(e.text())));
        }
        return switch (e.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(e);
            case "p", "figcaption", "summary" -> mixed(e, depth);
            case "blockquote" -> prefixed("> ", "> ", blocks(e, depth + 1));
            case "ul", "menu" -> list(e, false, depth);
            case "ol" -> list(e, true, depth);
            case "pre" -> fenced(e);
            case "table" -> MarkdownTable.of(e);
            case "hr" -> "---";
            case "dt" -> "**" + MarkdownText.paragraph(e.childNodes()) + "**";
            case "dd" -> prefixed(":   ", "    ", blocks(e, depth + 1));
            default -> blocks(e, depth + 1);
        };
    }

    /** A paragraph; one that holds blocks all the same is taken apart. */
    private static String mixed(Element e, int depth) {
        boolean plain = e.children().stream().noneMatch(MarkdownDocument::isBlock);
        return plain ? MarkdownText.paragraph(e.childNodes()) : blocks(e, depth + 1);
    }

    private static String heading(Element e) {
        String text =
                MarkdownText.paragraph(e.childNodes()).replace("\\\n", " ").replace("\n", " ");
        return text.isBlank() ? "" : "#".repeat(e.normalName().charAt(1) - '0') + " " + text;
    }

    private static String list(Element list, boolean ordered, int depth) {
        List<String> items = new ArrayList<>();
        int number = ordered ? start(list) : 0;
        boolean tight = true;
        for (Element item : list.children()) {
            String marker = ordered ? number++ + ". " : "- ";
            String content = blocks(item, depth + 1);
            tight &= !content.contains("\n\n");
            items.add(prefixed(marker, " ".repeat(marker.length()), content.isEmpty() ? " " : content));
        }
        return String.join(tight ? "\n" : "\n\n", items);
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
    }

    /** Code as it is, in a fence longer than any inside. */
    private static String fenced(Element pre) {
        String code = pre.wholeText();
        code = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        int ticks = Math.max(3, MarkdownText.longestRun(code, '`') + 1);
        String fence = "`".repeat(ticks);
        return fence + language(pre) + "\n" + code + "\n" + fence;
    }

    private static String language(Element pre) {
        for (Element e : pre.select("[class*=language-]")) {
            for (String name : e.classNames()) {
                if (name.startsWith("language-") && name.matches("[A-Za-z0-9+#._-]{1,40}")) {
                    return name.substring("language-".length());
                }
            }
        }
        return "";
    }

    private static String prefixed(String first, String others, String content) {
        StringBuilder out = new StringBuilder(first);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            out.append(c);
            if (c == '\n') {
                boolean blank = i + 1 < content.length() && content.charAt(i + 1) == '\n';
                out.append(blank ? others.stripTrailing() : others);
            }
        }
        return out.toString();
    }
}
