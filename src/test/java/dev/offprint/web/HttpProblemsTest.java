package dev.offprint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What is the caller's doing, and no incident of ours. */
class HttpProblemsTest {

    @Test
    void whoLeavesBeforeTheEndOfARequestBreaksNothing() {
        IOException read = new IOException(new IOException(new HttpClosedException("Connection was closed")));
        assertEquals(400, HttpProblems.of(read).orElseThrow().status());
        assertTrue(HttpProblems.of(new IOException("disk")).isEmpty());
    }
}
