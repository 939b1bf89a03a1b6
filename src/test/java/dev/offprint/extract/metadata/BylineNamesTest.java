package dev.offprint.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class BylineNamesTest {

    @Test
    void severalNamesAreSeveral() {
        assertEquals(List.of("Mirela Voss", "Tam Okafor"), BylineNames.of("By Mirela Voss and Tam Okafor"));
    }

    @Test
    void degreesAreNoNames() {
        assertEquals(List.of("Dagny Brekke"), BylineNames.of("Dagny Brekke, MS, RD, FAND"));
        assertEquals(List.of("Ilse Kranz"), BylineNames.of("Ilse Kranz, CFP"));
    }

    @Test
    void officesAreNoNames() {
        assertEquals(List.of("Ravi Lund"), BylineNames.of("Ravi Lund, CEO of Tidepool"));
        assertEquals(List.of("Anke Sol"), BylineNames.of("Anke Sol, Sr. Director of Operations"));
    }

    @Test
    void aLabelOrAnUnfilledTemplateIsNobody() {
        assertEquals(List.of(), BylineNames.of("Written by"));
        assertEquals(List.of(), BylineNames.of("page.head.extra.author"));
    }
}
