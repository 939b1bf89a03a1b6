package dev.offprint.clip.version;

import dev.offprint.extract.Article;
import dev.offprint.extract.Confidence;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.page.Page;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/** Runs the extractor on a few threads of its own, so that hostile pages cannot hold up the rest. */
@ApplicationScoped
public class Extraction {

    private static final Logger LOG = Logger.getLogger(Extraction.class);
    private static final int THREADS = Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final int QUEUE = 64;
    private static final long STACK_BYTES = 16L << 20;

    private final Extractor extractor = new Extractor();
    private final AtomicInteger names = new AtomicInteger();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(QUEUE),
            task -> new Thread(null, task, "extract-" + names.incrementAndGet(), STACK_BYTES));

    /**
     * The article, or empty when there was no time for it. What the extractor cannot do comes as an empty article
     * that says so.
     */
    public Optional<Article> within(Duration patience, Page page, Rules rules) {
        Future<Article> result;
        try {
            result = threads.submit(() -> extractor.extract(page, rules));
        } catch (RejectedExecutionException busy) {
            return Optional.empty();
        }
        try {
            return Optional.of(result.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            result.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            // the page's text stays out of the log
            LOG.errorf("extraction failed: %s at %s", failed.getCause().getClass(), place(failed.getCause()));
            return Optional.of(failure(page.url()));
        }
    }

    /** The article of a page that extraction cannot cope with: nothing, and a reason. */
    public static Article failure(String url) {
        return new Article(
                "",
                "",
                new Article.Metadata(
                        url, null, "", null, null, List.of(), null, null, null, null, null, null, null, null, false),
                new Article.Counts(0, 0, 0, 0, 0, "article"),
                List.of(),
                List.of(),
                new Confidence(0, Confidence.Reason.FAILED));
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
