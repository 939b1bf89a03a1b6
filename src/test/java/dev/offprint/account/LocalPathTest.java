package dev.offprint.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LocalPathTest {

    @Test
    void keepsAPathWithItsQuery() {
        assertEquals("/clips/1?q=a%20b#end", of("/clips/1?q=a%20b#end"));
    }

    @Test
    void refusesWhatABrowserWouldReadAsAnotherServer() {
        for (var away : new String[] {
            null,
            "",
            "https://evil.example/",
            "//evil.example",
            "///evil.example",
            "/\\evil.example",
            "\\/evil.example",
            "/\t/evil.example",
            " //evil.example",
            "javascript:alert(1)",
            "evil.example",
            "/a\r\nSet-Cookie: x=y"
        }) {
            assertEquals("/", of(away), away);
        }
    }

    private static String of(String wanted) {
        return LocalPath.of(wanted, "/").toString();
    }
}
