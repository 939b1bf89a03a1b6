package dev.offprint.extract.markup;

import dev.offprint.extract.page.ClassTokens;
import dev.offprint.extract.skeleton.Skeleton;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reduces what KaTeX, MathJax and MediaWiki draw to the formula itself: MathML with its TeX as alternative text, or
 * the TeX as code. Runs before invisible parts are removed, as the formula is the invisible part.
 */
public final class TidyMath {

    private static final ClassTokens FORMULAS =
            ClassTokens.of("katex", "MathJax", "MathJax_SVG", "MathJax_CHTML", "mwe-math-element");
    private static final ClassTokens PREVIEWS = ClassTokens.of("MathJax_Preview");
    private static final int IS_TEXT = 1;
    private static final int IS_FORMULA = 2;
    private static final int IS_PREVIEW = 3;

    public void apply(Skeleton whole) {
        // worked out when first asked for, as few classes are those of a span
        int[] sorts = new int[whole.classes()];
        List<Element> formulas = new ArrayList<>();
        List<Element> scripts = new ArrayList<>();
        List<Element> previews = new ArrayList<>();
        for (int i : whole.named("mjx-container", "script", "span")) {
            Element e = whole.element(i);
            switch (whole.tagName(whole.tag(i))) {
                case "mjx-container" -> formulas.add(e);
                case "script" -> {
                    if (e.attr("type").startsWith("math/tex")) {
                        scripts.add(e);
                    }
                }
                default -> {
                    int names = whole.classes(i);
                    if (sorts[names] == 0) {
                        sorts[names] = sort(whole.classNames(names));
                    }
                    if (sorts[names] != IS_TEXT) {
                        (sorts[names] == IS_FORMULA ? formulas : previews).add(e);
                    }
                }
            }
        }
        if (formulas.isEmpty() && scripts.isEmpty() && previews.isEmpty()) {
            return;
        }
        for (Element script : scripts) {
            script(script, formulas);
        }
        previews.forEach(Element::remove);
        for (Element e : formulas) {
            if (e.parent() != null) {
                formula(e);
            }
        }
        whole.anew();
    }

    private static int sort(String classes) {
        return FORMULAS.anyIn(classes) ? IS_FORMULA : PREVIEWS.anyIn(classes) ? IS_PREVIEW : IS_TEXT;
    }

    /** MathJax 2 keeps the source in a script behind what it has drawn. */
    private static void script(Element script, List<Element> formulas) {
        String tex = script.data().strip();
        boolean display = script.attr("type").contains("mode=display");
        Element drawn = script.previousElementSibling();
        if (drawn != null && (formulas.remove(drawn) || drawn.hasClass("MathJax_Display"))) {
            drawn.remove();
        }
        if (tex.isEmpty()) {
            script.remove();
        } else {
            script.replaceWith(code(tex, display));
        }
    }

    private static void formula(Element e) {
        boolean display = e.attr("display").equals("true")
                || e.hasClass("mwe-math-element-block")
                || e.parent().hasClass("katex-display")
                || e.parent().hasClass("MathJax_Display");
        Element math = e.selectFirst("math");
        if (math == null && e.hasAttr("data-mathml")) {
            math = Jsoup.parseBodyFragment(e.attr("data-mathml")).selectFirst("math");
        }
        String tex = tex(e, math);
        if (math != null) {
            math.select("annotation, annotation-xml").remove();
            if (tex != null) {
                math.attr("alttext", tex);
            }
            if (display) {
                math.attr("display", "block");
            }
            e.replaceWith(math);
        } else if (tex != null) {
            e.replaceWith(code(tex, display));
        }
    }

    private static String tex(Element e, Element math) {
        Element annotation = e.selectFirst("annotation[encoding*=tex]");
        if (annotation != null) {
            return annotation.wholeText().strip();
        }
        if (math != null && math.hasAttr("alttext")) {
            return math.attr("alttext");
        }
        Element image = e.selectFirst("img[alt]");
        return image == null ? e.hasAttr("data-tex") ? e.attr("data-tex") : null : image.attr("alt");
    }

    private static Element code(String tex, boolean display) {
        Element code = new Element("code").addClass("language-tex").appendText(tex);
        return display ? new Element("pre").appendChild(code) : code;
    }
}
