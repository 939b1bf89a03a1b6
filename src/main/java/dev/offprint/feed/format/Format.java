package dev.offprint.feed.format;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats of a feed link; {@link #ending} is what its address ends with. */
public enum Format {
    RSS("application/rss+xml", Rss::write),
    ATOM("application/atom+xml", Atom::write),
    JSON("application/feed+json", JsonFeed::write),
    OPDS("application/atom+xml;profile=opds-catalog;kind=acquisition", Atom::writeOpds);

    private final String mediaType;
    private final Function<Channel, String> writer;

    Format(String mediaType, Function<Channel, String> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** Empty for an ending that no format has. */
    public static Optional<Format> ending(String ending) {
        for (Format format : values()) {
            if (format.ending().equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType + ";charset=utf-8";
    }

    /** The whole document: well-formed whatever the texts hold. */
    public String write(Channel channel) {
        return writer.apply(channel);
    }
}
