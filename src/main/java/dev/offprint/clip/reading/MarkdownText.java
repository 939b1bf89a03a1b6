package dev.offprint.clip.reading;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The inside of a Markdown block: escaped text, emphasis, code, links and images. */
final class MarkdownText {

    private static final String SPECIAL = "\\`*_[]<>~|";
    private static final int DEEPEST = 24;

    private MarkdownText() {}

    /** The nodes as one paragraph; line breaks stay. */
    static String paragraph(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> write(node, out, 0));
        String text = collapse(out);
        return escapeStart(text);
    }

    /** Text with everything escaped that Markdown would read as markup in the middle of a line. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean entity = c == '&'
                    && i + 1 < text.length()
                    && (Character.isLetter(text.charAt(i + 1)) || text.charAt(i + 1) == '#');
            if (SPECIAL.indexOf(c) >= 0 || entity) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** @param label already Markdown; without an address of the web it stands alone */
    static String link(String label, String href) {
        String target = target(href);
        return target == null ? label : "[" + label + "](" + target + ")";
    }

    static int longestRun(String text, char wanted) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == wanted ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static void write(Node node, StringBuilder out, int depth) {
        if (node instanceof TextNode text) {
            out.append(escape(
                    text.getWholeText().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ')));
        } else if (node instanceof Element element) {
            if (depth > DEEPEST) {
                out.append(escape(element.text()));
            } else {
                write(element, out, depth);
            }
        }
    }

    private static void write(Element e, StringBuilder out, int depth) {
        switch (e.normalName()) {
            case "br" -> out.append("\\\n");
            case "strong", "b" -> wrapped("**", e, out, depth);
            case "em", "i", "cite", "dfn", "var" -> wrapped("*", e, out, depth);
            case "del", "s" -> wrapped("~~", e, out, depth);
            case "code", "kbd", "samp", "tt" -> code(e.wholeText(), out);
            case "a" -> out.append(link(inside(e, depth), e.attr("href")));
            case "img" -> image(e, out);
            case "sup" -> raised("^", e, out, depth);
            default -> inside(e, out, depth);
        }
    }

    private static void inside(Element e, StringBuilder out, int depth) {
        e.childNodes().forEach(child -> write(child, out, depth + 1));
    }

    private static String inside(Element e, int depth) {
        StringBuilder out = new StringBuilder();
        inside(e, out, depth);
        return collapse(out);
    }

    /** Emphasis must touch its words, so blanks go outside. */
    private static void wrapped(String mark, Element e, StringBuilder out, int depth) {
        StringBuilder raw = new StringBuilder();
        inside(e, raw, depth);
        String text = raw.toString();
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            out.append(text);
            return;
        }
        out.append(Character.isWhitespace(text.charAt(0)) ? " " : "");
        out.append(mark).append(trimmed).append(mark);
        out.append(Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "");
    }

    /** Footnote marks stay readable; Markdown itself has no superscript. */
    private static void raised(String mark, Element e, StringBuilder out, int depth) {
        boolean number = e.text().strip().length() <= 3 && e.selectFirst("a") == null;
        out.append(number ? mark : "");
        inside(e, out, depth);
    }

    private static void code(String code, StringBuilder out) {
        String line = code.replace('\n', ' ');
        if (line.isEmpty()) {
            return;
        }
        String ticks = "`".repeat(longestRun(line, '`') + 1);
        boolean pad = line.startsWith("`") || line.endsWith("`");
        out.append(ticks)
                .append(pad ? " " : "")
                .append(line)
                .append(pad ? " " : "")
                .append(ticks);
    }

    private static void image(Element image, StringBuilder out) {
        String target = target(image.attr("src"));
        String alt = escape(image.attr("alt").replace('\n', ' '));
        out.append(target == null ? alt : "![" + alt + "](" + target + ")");
    }

    /** The address as a link's target, or null for what a link must not lead to. */
    private static String target(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        boolean known = lower.startsWith("https:")
                || lower.startsWith("http:")
                || lower.startsWith("mailto:")
                || lower.startsWith("#")
                || lower.startsWith("/");
        if (!known) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        for (char c : address.strip().toCharArray()) {
            switch (c) {
                case '(' -> out.append("%28");
                case ')' -> out.append("%29");
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '\\' -> out.append("%5C");
                default -> out.append(c <= ' ' ? "%20" : String.valueOf(c));
            }
        }
        return out.toString();
    }

    /** Runs of blanks become one, none before or after a line. */
    private static String collapse(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char last = out.length() == 0 ? '\n' : out.charAt(out.length() - 1);
            if (c == ' ' && (last == ' ' || last == '\n')) {
                continue;
            }
            out.append(c);
        }
        return withoutLastBreak(out.toString().strip());
    }

    /** A break at the very end of a paragraph breaks nothing; an escaped backslash is left alone. */
    private static String withoutLastBreak(String text) {
        int slashes = 0;
        while (slashes < text.length() && text.charAt(text.length() - 1 - slashes) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1 ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    /** What is markup only at the start of a line: headings, lists, quotes are escaped already. */
    private static String escapeStart(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (String line : text.split("\n", -1)) {
            out.append(out.length() == 0 ? "" : "\n").append(escapedStart(line));
        }
        return out.toString();
    }

    private static String escapedStart(String line) {
        if (line.isEmpty()) {
            return line;
        }
        char first = line.charAt(0);
        if (first == '#' || first == '+' || first == '-' || first == '=' || first == ':') {
            return "\\" + line;
        }
        int digits = 0;
        while (digits < line.length() && digits < 10 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean numbered =
                digits > 0 && digits < line.length() && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
        return numbered ? line.substring(0, digits) + "\\" + line.substring(digits) : line;
    }
}
