package dev.offprint.fetch;

/** What sort of thing is fetched: what is asked for and which content types are let in. */
public enum Wanted {
    PAGE("text/html,application/xhtml+xml;q=0.9,*/*;q=0.1") {
        @Override
        boolean admits(String type) {
            return type.isEmpty() || type.equals("text/html") || type.equals("application/xhtml+xml");
        }
    },
    IMAGE("image/avif,image/webp,image/png,image/jpeg,image/gif;q=0.9,image/*;q=0.5") {
        @Override
        boolean admits(String type) {
            // what it really is, its first bytes say; some servers name every file an octet stream
            return type.isEmpty() || type.startsWith("image/") || type.equals("application/octet-stream");
        }
    },
    TEXT("text/plain,text/*;q=0.9,*/*;q=0.1") {
        @Override
        boolean admits(String type) {
            return type.isEmpty() || type.equals("text/plain") || type.equals("application/octet-stream");
        }
    };

    private final String accept;

    Wanted(String accept) {
        this.accept = accept;
    }

    String accept() {
        return accept;
    }

    /** @param type a media type in lower case without parameters, empty when the server named none */
    abstract boolean admits(String type);
}
