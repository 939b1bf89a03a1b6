package dev.offprint.clip.capture;

import dev.offprint.problem.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A request's body, decoded, that ends with 413 where it passes the limit. */
final class BoundedBody extends FilterInputStream {

    private final long limit;
    private long read;

    private BoundedBody(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    /** @param encoding the Content-Encoding, or null; only gzip is known */
    static InputStream of(InputStream body, String encoding, long limit) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return new BoundedBody(body, limit);
        }
        if (!encoding.strip().equalsIgnoreCase("gzip")) {
            throw Problem.of(415, "content-encoding", "A clip may be sent as it is or as gzip, not otherwise encoded.");
        }
        try {
            return new BoundedBody(new GZIPInputStream(body, 16_384), limit);
        } catch (IOException broken) {
            throw broken();
        }
    }

    static Problem broken() {
        return Problem.badRequest("broken-body", "The body ended early or is not what its headers say.");
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = in.read(bytes, offset, length);
        count(Math.max(n, 0));
        return n;
    }

    private void count(int n) {
        read += n;
        if (read > limit) {
            throw Problem.tooLarge("This clip is larger than the server takes.", limit);
        }
    }
}
