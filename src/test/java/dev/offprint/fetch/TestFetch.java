package dev.offprint.fetch;

import io.quarkus.test.junit.QuarkusMock;
import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/** The application's own client with the sites of a test let through, until the test ends. */
public final class TestFetch {

    private TestFetch() {}

    public static void allow(LocalServer... sites) {
        List<String> entries =
                java.util.Arrays.stream(sites).map(LocalServer::hostAndPort).toList();
        QuarkusMock.installMockForType(
                new Fetch(SystemDefaultDnsResolver.INSTANCE, entries, Duration.ofSeconds(10)), Fetch.class);
    }
}
