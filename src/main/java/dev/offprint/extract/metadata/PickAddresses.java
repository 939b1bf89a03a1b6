package dev.offprint.extract.metadata;

import dev.offprint.extract.page.CleanAddress;
import dev.offprint.extract.page.WebAddress;

/** The addresses a page names: its own, the next part, the AMP form, the lead image; each resolved and checked. */
final class PickAddresses {

    private static final CleanAddress CLEAN = new CleanAddress();

    private final String url;
    private final String base;
    private final PageHints hints;

    PickAddresses(String url, String base, PageHints hints) {
        this.url = url;
        this.base = base;
        this.hints = hints;
    }

    /** A canonical address is believed when it is of the same site and not a front page standing for an inner one. */
    String canonical() {
        String said = hints.head.link("canonical");
        String checked = checked(said);
        return checked != null ? checked : checked(hints.head.first("og:url"));
    }

    private String checked(String said) {
        String address = said == null ? null : WebAddress.resolve(base, said);
        if (address == null || !WebAddress.sameSite(address, url)) {
            return null;
        }
        boolean front = isFront(address) && !isFront(url);
        return front ? null : CLEAN.identity(address);
    }

    private static boolean isFront(String address) {
        return WebAddress.path(address).length() <= 1 && address.indexOf('?') < 0;
    }

    String next() {
        String href = hints.head.link("next");
        String address = resolve(href != null ? href : hints.nextPage);
        return address != null && WebAddress.sameSite(address, url) && !address.equals(url) ? address : null;
    }

    String amp() {
        return resolve(hints.head.link("amphtml"));
    }

    String image(String jsonLdImage) {
        String said = hints.head.first(
                "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src");
        String address = resolve(said != null ? said : jsonLdImage);
        return address == null ? resolve(hints.head.link("image_src")) : address;
    }

    private String resolve(String href) {
        return href == null || href.isBlank() ? null : WebAddress.resolve(base, href);
    }
}
