package dev.offprint.extract.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TagKindTest {

    @Test
    void knowsEachNameThatIsListed() {
        Tags.BLOCKS.forEach(name -> assertTrue(TagKind.of(name).isBlock(), name));
        Tags.DROPPED.forEach(name -> assertTrue(TagKind.of(name).isDropped(), name));
        Tags.INLINE.forEach(name -> assertEquals(name, TagKind.of(name).inline()));
        SafeTag.names()
                .forEach(name -> assertSame(SafeTag.of(name), TagKind.of(name).safe(), name));
    }

    @Test
    void knowsNothingOfOthers() {
        for (String name : new String[] {"font", "h", "h7", "my-card", "span", ""}) {
            TagKind kind = TagKind.of(name);
            assertFalse(kind.isBlock() || kind.isDropped() || kind.isHeading(), name);
            assertNull(kind.inline());
            assertNull(kind.safe());
        }
    }

    @Test
    void tellsHeadingsAndOlderNames() {
        assertTrue(TagKind.of("h1").isHeading());
        assertTrue(TagKind.of("h6").isHeading());
        assertFalse(TagKind.of("hr").isHeading());
        assertEquals("strong", TagKind.of("b").inline());
        assertEquals("abbr", TagKind.of("acronym").inline());
        assertNull(TagKind.of("p").inline());
    }
}
