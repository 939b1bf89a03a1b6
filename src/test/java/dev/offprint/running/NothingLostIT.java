package dev.offprint.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.offprint.browser.Waiting;
import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second promise: nothing acknowledged is ever lost, and nothing is there twice. */
class NothingLostIT {

    private static final int CLIENTS = 4;
    private static final int ENOUGH = 40;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedClipIsThereOnceAfterAKillOfServiceAndDatabase() throws Exception {
        Path home = RunningOffprint.newHome(folder.resolve("home"));
        RunningOffprint offprint = RunningOffprint.start(home);
        String token = offprint.newToken("api");
        PostingClients clients = new PostingClients(offprint, token, CLIENTS);
        Waiting.until("clips", () -> clients.acknowledged().size() >= ENOUGH ? true : null);
        offprint.database().orElseThrow().destroyForcibly();
        offprint.kill();
        clients.join();

        try (RunningOffprint restarted = RunningOffprint.start(home)) {
            List<String> kept = urls(restarted, token);
            Set<String> once = new HashSet<>(kept);
            assertEquals(once.size(), kept.size(), "no address twice");
            assertTrue(once.containsAll(clients.acknowledged().keySet()), "every acknowledged address");
            for (Map.Entry<String, String> clip : clients.acknowledged().entrySet()) {
                String content = restarted
                        .request(token)
                        .get("/api/v1/clips/" + clip.getValue())
                        .path("content");
                assertTrue(content.contains("The harbour of " + clip.getKey()), "with its own article");
            }

            for (String url : clients.unanswered()) {
                int status = clients.post(restarted, url).statusCode();
                assertTrue(status == 200 || status == 201, url + ": " + status);
                once.add(url);
            }
            List<String> afterRetries = urls(restarted, token);
            assertEquals(once.size(), afterRetries.size(), "a retry with the same key makes no second clip");
        }
    }

    /** The addresses of all clips, page by page. */
    private static List<String> urls(RunningOffprint offprint, String token) {
        List<String> urls = new ArrayList<>();
        String after = null;
        do {
            var request = offprint.request(token).queryParam("limit", 100);
            JsonPath page = (after == null ? request : request.queryParam("after", after))
                    .get("/api/v1/clips")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            urls.addAll(page.getList("items.url", String.class));
            after = page.getString("next");
        } while (after != null);
        return urls;
    }
}
