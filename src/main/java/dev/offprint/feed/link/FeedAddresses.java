package dev.offprint.feed.link;

import dev.offprint.feed.format.Format;
import dev.offprint.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;

/** Full addresses on this server, as whoever asks can reach it. */
@RequestScoped
public class FeedAddresses {

    @Inject
    Settings settings;

    @Inject
    FeedToken tokens;

    @Inject
    UriInfo request;

    /** The server's own address, without a slash at the end. */
    public String server() {
        String address = settings.url().orElseGet(() -> request.getBaseUri().toString());
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    public String of(FeedLink link, Format format) {
        return server() + "/feeds/" + tokens.of(link) + "." + format.ending();
    }

    /** Where one article of the link can be had as a file. */
    public String file(FeedLink link, String clip) {
        return server() + "/feeds/" + tokens.of(link) + "/" + clip + ".html";
    }
}
