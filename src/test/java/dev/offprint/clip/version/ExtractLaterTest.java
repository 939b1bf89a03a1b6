package dev.offprint.clip.version;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.offprint.clip.Clip;
import dev.offprint.clip.Clipping;
import dev.offprint.database.TestDatabase;
import dev.offprint.job.Jobs;
import dev.offprint.job.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ExtractLaterTest {

    private final Clipping reader = Clipping.as("extract-later-test");

    @Inject
    ExtractLater extractLater;

    @Inject
    Jobs jobs;

    /** A clip as it is when there was no time to extract it: snapshot stored, no article. */
    private String pending(String url) {
        String id = reader.save(url, Clipping.page("Later", "In its own time.")).path("id");
        QuarkusTransaction.requiringNew().run(() -> {
            Clip clip = Clip.locked(reader.user().id, UUID.fromString(id)).orElseThrow();
            clip.pending = true;
            clip.version = 0;
            StoredArticle.deleteById(new VersionId(clip.id, 1));
        });
        reader.get(id).then().body("pending", equalTo(true)).body("content", nullValue());
        return id;
    }

    @Test
    void theJobMakesTheArticleFromTheSnapshot() throws InterruptedException {
        String id = pending("https://example.org/later");
        QuarkusTransaction.requiringNew().run(() -> jobs.ask(extractLater, id, reader.user().id));
        reader.whenReady(id)
                .then()
                .body("pending", equalTo(false))
                .body("version", equalTo(1))
                .body("title", equalTo("Later"))
                .body("content", containsString("In its own time."));
    }

    @Test
    void whatCannotBeExtractedSaysSo() {
        String id = pending("https://example.org/never");
        extractLater.gaveUp(new Work(0, id, reader.user().id, 6));
        reader.get(id)
                .then()
                .body("pending", equalTo(false))
                .body("confidence", equalTo(0.0f))
                .body("confidenceReason", equalTo("failed"));
    }
}
