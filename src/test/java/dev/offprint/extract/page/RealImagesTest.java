package dev.offprint.extract.page;

import static dev.offprint.extract.skeleton.Fresh.assertMakes;

import org.junit.jupiter.api.Test;

class RealImagesTest {

    @Test
    void aPicturesPlaceIsTakenByItsImage() {
        assertImages(
                "<p>One<img class=\"wide\" src=\"/b.jpg\">two</p>",
                "<p>One<picture> <source srcset='/b.jpg 900w'> <img class=wide src=/a.jpg> </picture>two</p>");
        assertImages("<p><img src=\"/a.png\"></p>", "<p><picture><source srcset=/a.png></picture></p>");
        assertImages("<p>One</p>", "<p>One<picture><source type=image/webp></picture></p>");
    }

    @Test
    void ofPicturesInsideOfEachOtherOneIsLeft() {
        assertImages(
                "<figure><img src=\"/a.png\"></figure>end",
                "<figure><picture>a<picture>b<img src=/a.png></picture><img src=/b.png></picture></figure>end");
    }

    @Test
    void whatAPictureSaysOfItsWidthsOutranksWhatScriptsAreTold() {
        assertImages(
                "<img data-src=\"/small.jpg\" src=\"/large.jpg\">",
                "<picture><source><img data-src=/small.jpg srcset='/large.jpg 900w, /small.jpg 90w'></picture>");
    }

    @Test
    void noscriptGivesItsImageToThePlaceholder() {
        assertImages(
                "<img src=\"/a.png\" alt=\"A\"><p>Text</p>",
                "<img src='data:image/gif;base64,x'><noscript><img src=/a.png alt=A></noscript><p>Text</p>");
        assertImages("<p><span><img src=\"/a.png\"></span></p>", "<p><noscript><img src=/a.png></noscript>");
        assertImages("<p>Text</p>", "<noscript>Turn on scripts</noscript><p>Text</p>");
        assertImages("<p>Text</p>", "<p>Text</p><noscript><img width=1 height=1 src=/t.gif></noscript>");
    }

    @Test
    void placeholdersAndPixelsGo() {
        assertImages("<p>One</p><p></p>", "<p>One<img src=/spacer.gif></p><p><img src=/t.png width=1 height=1></p>");
    }

    @Test
    void everyImageIsOneByItsTag() {
        assertImages("<img src=\"/a.png\">", "<amp-img src=/a.png></amp-img>");
    }

    @Test
    void aBackgroundIsShown() {
        assertImages(
                "<div data-bg=\"/a.png\"><img src=\"/a.png\" alt=\"\"></div><p>Text</p>",
                "<div data-bg=/a.png></div><p>Text</p>");
        assertImages(
                "<i role=\"img\" style=\"background: url('/a.png')\" aria-label=\"A\"><img src=\"/a.png\" alt=\"A\"></i>",
                "<i role=img style=\"background: url('/a.png')\" aria-label=A></i>");
        String full = "<div data-bg=\"/a.png\">Text</div>";
        assertImages(full, full);
    }

    private static void assertImages(String expected, String html) {
        assertMakes(expected, html, new RealImages()::apply);
    }
}
