package dev.offprint.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostCheckTest {

    private final HostCheck unset = new HostCheck(Optional.empty());
    private final HostCheck set = new HostCheck(Optional.of("https://Read.example.org:8443/"));

    @Test
    void withoutAnAddressOnlyLocalNamesAreAnswered() {
        for (var local : new String[] {"localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "[::1]", "::1"}) {
            assertTrue(unset.answersTo(local, "/", true), local);
        }
        for (var other : new String[] {
            "evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.168.1.5", "0.0.0.0", ""
        }) {
            assertFalse(unset.answersTo(other, "/", true), other);
        }
    }

    @Test
    void withAnAddressItsNameAloneIsAnswered() {
        assertTrue(set.answersTo("read.example.org", "/", true));
        assertTrue(set.answersTo("READ.example.org", "/sign-in", true));
        assertFalse(set.answersTo("localhost", "/", true));
        assertFalse(set.answersTo("example.org", "/", true));
    }

    @Test
    void whatOperatorsLookAtIsLocalExceptForHealth() {
        assertTrue(set.answersTo("localhost", "/q/metrics", true));
        assertTrue(set.answersTo("127.0.0.1", "/q/health", true));
        assertTrue(set.answersTo("read.example.org", "/q/health/ready", true));
        assertFalse(set.answersTo("read.example.org", "/q/metrics", true));
        assertFalse(set.answersTo("read.example.org", "/q/openapi", true));
        assertFalse(unset.answersTo("localhost", "/q/metrics", false));
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        assertThrows(IllegalStateException.class, () -> new HostCheck(Optional.of("read.example.org")));
    }
}
