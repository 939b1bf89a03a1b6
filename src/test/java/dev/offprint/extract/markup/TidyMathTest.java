package dev.offprint.extract.markup;

import static dev.offprint.extract.skeleton.Fresh.assertMakes;

import org.junit.jupiter.api.Test;

class TidyMathTest {

    private static final String MATH = "<math><mi>x</mi><annotation encoding=application/x-tex>x</annotation></math>";

    @Test
    void whatWasDrawnIsTheFormulaAgain() {
        assertTidy(
                "<p>Let <math alttext=\"x\"><mi>x</mi></math> be</p>",
                "<p>Let <span class=katex>" + MATH + "<span class=drawn>x</span></span> be</p>");
        assertTidy(
                "<p><math alttext=\"x\"><mi>x</mi></math></p>",
                "<p><span class='MathJax_Preview MathJax'>" + MATH + "</span></p>");
    }

    @Test
    void theSourceBehindADrawingIsTheFormula() {
        assertTidy(
                "<p>Let <code class=\"language-tex\">x^2</code> be</p>",
                "<p>Let <span class=MathJax_Preview>x2</span><span class=MathJax>x²</span>"
                        + "<script type=math/tex>x^2</script> be</p>");
    }

    @Test
    void whatIsNoFormulaStays() {
        String page = "<p class=\"katex\">A <span class=\"MathJax_Error katexes\">word</span></p>";
        assertTidy(page, page);
    }

    private static void assertTidy(String expected, String html) {
        assertMakes(expected, html, new TidyMath()::apply);
    }
}
