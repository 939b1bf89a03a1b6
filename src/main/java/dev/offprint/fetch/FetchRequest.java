package dev.offprint.fetch;

/**
 * @param limit the largest decoded body, in bytes
 * @param etag a validator from an earlier answer, or null
 * @param lastModified a validator from an earlier answer, or null
 */
public record FetchRequest(String address, Wanted wanted, long limit, String etag, String lastModified) {

    /** The largest body that is taken from anywhere. */
    public static final long LIMIT = 20_000_000;

    public static FetchRequest of(String address, Wanted wanted) {
        return new FetchRequest(address, wanted, LIMIT, null, null);
    }
}
