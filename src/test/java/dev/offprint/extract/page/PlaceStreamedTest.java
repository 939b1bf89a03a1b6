package dev.offprint.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PlaceStreamedTest {

    @Test
    void aPartReplacesWhatWasShownMeanwhile() {
        assertPlaced(
                "<main><!--$?--><p>Text</p><!--/$--><p>end</p></main>",
                "<main><!--$?--><template id='B:0'></template><i>wait</i><!--$--><b>a little</b><!--/$--><!--/$--><p>end</p>"
                        + "</main><div hidden id='S:0'><p>Text</p></div>");
    }

    @Test
    void partsStandInsideOfParts() {
        assertPlaced(
                "<main><ul><li>one</li><li>two</li></ul></main>",
                "<main><template id='B:1'></template></main><div hidden id='S:1'><ul><li>one</li><template id='P:2'></template></ul></div>"
                        + "<div hidden id='S:2'><li>two</li></div>");
    }

    @Test
    void whatHasNoPlaceStaysHidden() {
        String alone = "<p>end</p><div hidden id=\"S:0\">nowhere</div>";
        assertPlaced(alone, alone);
        String within = "<div hidden id=\"S:0\"><template id=\"B:0\"></template>in itself</div>";
        assertPlaced(within, within);
    }

    private static void assertPlaced(String expected, String html) {
        Document doc = Jsoup.parse(html);
        doc.outputSettings().prettyPrint(false);
        PlaceStreamed.apply(doc);
        assertEquals(expected, doc.body().html());
    }
}
