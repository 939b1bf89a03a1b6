package dev.offprint.extract.markup;

import dev.offprint.extract.page.ClassTokens;
import dev.offprint.extract.page.RuleFile;
import dev.offprint.extract.page.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Makes every code block {@code <pre><code class="language-x">}: line numbers and copy buttons go, the language stays. */
final class TidyCode {

    private static final RuleFile RULES = RuleFile.read("markup/code.txt");
    private static final ClassTokens NUMBERS = ClassTokens.of(RULES.set("class tokens of line numbers and buttons"));
    private static final Set<String> BLOCKS = RULES.set("class tokens of code blocks");
    private static final ClassTokens CODE_BLOCKS = ClassTokens.of(BLOCKS);
    private static final List<String> PREFIXES = RULES.list("class prefixes before a language");
    private static final ClassTokens GUTTERS =
            ClassTokens.of("gutter", "linenos", "line-numbers", "blob-num", "hljs-ln-numbers", "rouge-gutter");
    private static final Evaluator CODE_IN_CELLS = Selector.evaluatorOf("td pre, td code");
    private static final Evaluator ROWS = Selector.evaluatorOf("tr");
    private static final Evaluator CELLS = Selector.evaluatorOf("td");
    private static final Set<String> LANGUAGES = RULES.set("languages");
    private static final Set<String> NO_LANGUAGES = Set.of("none", "plaintext", "default", "text", "numbers");
    private static final List<String> SAYING = List.of("data-language", "data-lang", "lang", "language");
    private static final Pattern BLANK = Pattern.compile("\\s");

    /**
     * Makes blocks of tables that only number lines of code.
     *
     * @return whether there were any, which moves what was found so far
     */
    boolean tables(List<Element> tables) {
        boolean any = false;
        for (Element table : tables) {
            any |= numberedTable(table);
        }
        return any;
    }

    void blocks(List<Element> blocks) {
        for (Element pre : blocks) {
            if (pre.parent() != null) {
                block(pre);
            }
        }
    }

    /** A table with the line numbers in one cell and the code in the other. */
    private static boolean numberedTable(Element table) {
        if (!CODE_BLOCKS.anyIn(table) && !hasGutter(table)) {
            return false;
        }
        Element pre = table.select(CODE_IN_CELLS).last();
        Element made = new Element("pre");
        String language = language(table);
        if (pre != null && table.select(ROWS).size() == 1) {
            made.appendText(CodeText.of(pre.normalName().equals("code") ? pre.parent() : pre));
            language = language == null ? language(pre) : language;
        } else {
            StringBuilder lines = new StringBuilder();
            for (Element row : table.select(ROWS)) {
                Element cell = row.select(CELLS).last();
                lines.append(cell == null ? "" : cell.wholeText().stripTrailing())
                        .append('\n');
            }
            made.appendText(lines.toString());
        }
        mark(made, language);
        table.replaceWith(made);
        return true;
    }

    private static boolean hasGutter(Element table) {
        for (Element e = table; e != null; e = Walk.next(e, table)) {
            if (e.normalName().equals("td")
                    && e.attributesSize() > 0
                    && isGutter(e.attributes().get("class"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGutter(String classes) {
        return GUTTERS.anyIn(classes.toLowerCase(Locale.ROOT));
    }

    private static void block(Element pre) {
        for (Element e : Walk.all(pre)) {
            if (e != pre && e.parent() != null && isNumberOrButton(e)) {
                e.remove();
            }
        }
        mark(pre, language(pre));
    }

    private static boolean isNumberOrButton(Element e) {
        return e.normalName().equals("button") || NUMBERS.anyIn(e) || e.hasAttr("data-line-number") && !e.hasText();
    }

    private static void mark(Element pre, String language) {
        Element code = Walk.first(pre, "code");
        if (code == null) {
            code = new Element("code");
            code.insertChildren(0, List.copyOf(pre.childNodes()));
            pre.appendChild(code);
        }
        code.removeAttr("class");
        if (language != null) {
            code.addClass("language-" + language);
        }
    }

    /** Said by the block, what it holds or what wraps it (highlighters do all three), or null. */
    private static String language(Element block) {
        Element code = Walk.first(block, "code");
        Element up = block.parent();
        Element over = up == null ? null : up.parent();
        for (Element e : new Element[] {code, block, up, over}) {
            String language = e == null ? null : saidBy(e);
            if (language != null) {
                return language;
            }
        }
        return null;
    }

    private static String saidBy(Element e) {
        if (e.attributesSize() == 0) {
            return null;
        }
        for (String name : SAYING) {
            String said = e.attributes().get(name).toLowerCase(Locale.ROOT);
            if (LANGUAGES.contains(said)) {
                return said;
            }
        }
        String best = null;
        String[] tokens = BLANK.split(e.attributes().get("class").toLowerCase(Locale.ROOT));
        for (String token : tokens) {
            for (String prefix : PREFIXES) {
                String rest = token.startsWith(prefix) ? token.substring(prefix.length()) : "";
                // the longest prefix says least besides the language
                if (!rest.isEmpty()
                        && rest.length() < 25
                        && isPlain(rest)
                        && (best == null || rest.length() < best.length())) {
                    best = rest;
                }
            }
        }
        if (best != null) {
            return best;
        }
        boolean code = e.normalName().equals("pre")
                || e.normalName().equals("code")
                || tokens.length > 0 && BLOCKS.contains(tokens[0]);
        for (String token : tokens) {
            if (code && LANGUAGES.contains(token)) {
                return token;
            }
        }
        return null;
    }

    private static boolean isPlain(String language) {
        for (int i = 0; i < language.length(); i++) {
            char c = language.charAt(i);
            if (!(c >= 'a' && c <= 'z'
                    || c >= '0' && c <= '9'
                    || c == '+'
                    || c == '#'
                    || c == '-'
                    || c == '_'
                    || c == '.')) {
                return false;
            }
        }
        return !NO_LANGUAGES.contains(language);
    }
}
