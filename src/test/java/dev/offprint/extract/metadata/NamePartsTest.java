package dev.offprint.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamePartsTest {

    private final NameParts parts =
            new NameParts(List.of(List.of("author", "by-line"), List.of("date", "dateline")), List.of("username"));

    @Test
    void saysWhichListsHaveAPartInAName() {
        assertEquals(1, parts.in("post-AuthorName"));
        assertEquals(2, parts.in("updated"));
        assertEquals(3, parts.in("by-line article__date"));
        assertEquals(0, parts.in("by line dat"));
        assertEquals(0, parts.in(""));
    }

    @Test
    void aWholeWordIsTheName() {
        assertEquals(4, parts.in("UserName"));
        assertEquals(4, parts.in("link username bold", 5, 13));
        assertEquals(0, parts.in("username-link"));
        assertEquals(0, parts.in("my-username"));
        assertEquals(0, parts.in("link username bold", 5, 12));
    }
}
