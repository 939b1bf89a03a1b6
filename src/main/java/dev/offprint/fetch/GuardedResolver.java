package dev.offprint.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Turns names into addresses for the one client, and lets only public ones through. The client connects to exactly
 * what this returns, so a name that answers otherwise a moment later (DNS rebinding) gains nothing. Addresses written
 * as numbers come this way too.
 */
final class GuardedResolver implements DnsResolver {

    private final DnsResolver names;
    private final Set<String> allowed;

    /** @param allowed exact {@code host:port} entries, lower case, that are let through wherever they lead */
    GuardedResolver(DnsResolver names, Set<String> allowed) {
        this.names = names;
        this.allowed = allowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] open = Arrays.stream(names.resolve(host))
                .filter(AddressGuard::isPublic)
                .toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new UnknownHostException(host);
        }
        return open;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] addresses = allows(host, port) ? names.resolve(host) : resolve(host);
        return Arrays.stream(addresses)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Whether the operator let this very host and port through. */
    boolean allows(String host, int port) {
        return allowed.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
