package dev.offprint.account;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;

/** Where a request comes from, as a key for counting. */
public final class Addresses {

    private Addresses() {}

    /**
     * The peer's address; of IPv6 the first 64 bits, which one household has. Behind a proxy this is the proxy, unless
     * Quarkus is told to trust its headers.
     */
    public static String of(HttpServerRequest request) {
        var peer = request.remoteAddress();
        if (peer == null || peer.hostAddress() == null) {
            return "unknown";
        }
        var address = peer.hostAddress();
        var groups = address.split("[:%]", -1);
        return groups.length > 4 && !address.contains("::") ? String.join(":", Arrays.copyOf(groups, 4)) : address;
    }
}
