package dev.offprint.extract.page;

import static dev.offprint.extract.skeleton.Fresh.assertMakes;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnfoldTest {

    @Test
    void aShadowRootReceivesWhatItsSlotsAreFor() {
        assertUnfolded(
                "<x-card><b>Title</b><span><p>Light</p></span></x-card>",
                "<x-card><template shadowrootmode=open><b>Title</b><slot></slot></template><p>Light</p></x-card>");
    }

    @Test
    void rootsStandInsideOfRoots() {
        assertUnfolded(
                "<x-a><x-b><i>Deep</i></x-b></x-a>",
                "<x-a><template shadowrootmode=open><x-b><template shadowrootmode=open><i>Deep</i></template></x-b>"
                        + "</template></x-a>");
    }

    @Test
    void whatIsOnlyAPatternForScriptsGoes() {
        assertUnfolded("<p>One</p><p>Two</p>", "<p>One</p><template><p>Name</p> of row</template><p>Two</p>");
    }

    @Test
    void whatWasStreamedIsInItsPlace() {
        assertUnfolded(
                "<main><!--$?--><p>Text</p><!--/$--></main>",
                "<main><!--$?--><template id='B:0'></template><i>wait</i><!--/$--></main><div hidden id='S:0'><p>Text</p></div>");
    }

    @Test
    void framesAreOpened() {
        assertUnfolded(
                "<div><p>Inside</p></div><iframe srcdoc=\" \"></iframe>",
                "<iframe srcdoc='<p>Inside</p>'></iframe><iframe srcdoc=' '></iframe>");
        assertUnfolded(
                "<div><a href=\"https://other.example/b\">On</a></div>",
                "<section data-offprint-frame='https://other.example/a'><a href=b>On</a></section>");
    }

    @Test
    void noscriptIsShownWhereItHasMoreTextThanTheRest() {
        String much = "A word of it. ".repeat(60);
        assertUnfolded("<p>Wait</p><div>" + much + "</div>", "<p>Wait</p><noscript>" + much + "</noscript>");
        String more = "<p>" + much + much + much + "</p><noscript>" + much + "</noscript>";
        assertUnfolded(more, more);
    }

    private static void assertUnfolded(String expected, String html) {
        assertMakes(expected, html, whole -> new Unfold().apply(whole, Budget.of(Duration.ofMinutes(1))));
    }
}
