package dev.offprint.extract;

import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.content.FindContent;
import dev.offprint.extract.markup.Sanitise;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The long run of {@code MutatedPagesTest}: extracts many pages broken by {@link Mutator} and says which of them throw,
 * hang, or are not clean after one cleaning. Each thread has a seed of its own, counted up from the first; a page found
 * is named {@code SEED:NUMBER}. Ends with 1 when anything was found.
 *
 * <p>Arguments: how many pages (1000000), the first seed (7), how many threads (all processors), and a folder for the
 * pages found out (none).
 */
public final class MutatePages {

    /** Of the thread's own processor time: the machine may be busy with other things. */
    private static final long HANGS_AFTER_NANOS = 60_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int PROGRESS_MILLIS = 30_000;

    private final Extractor extractor = new Extractor(new FindContent(), Duration.ofHours(1));
    private final Sanitise sanitise = new Sanitise();
    private final List<String> pages = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger found = new AtomicInteger();
    private final Path folder;

    /** One thread and what it is at, for the one that watches. */
    private final class Work extends Thread {
        private final long seed;
        private final int count;
        private volatile int number;
        private volatile long since;
        private volatile String html = "";

        Work(long seed, int count) {
            this.seed = seed;
            this.count = count;
            setDaemon(true);
        }

        @Override
        public void run() {
            Mutator mutator = new Mutator(seed, pages);
            for (number = 0; number < count; number++) {
                html = mutator.next();
                since = THREADS.getCurrentThreadCpuTime();
                String wrong = wrong(html);
                if (wrong != null) {
                    report(wrong);
                }
                done.incrementAndGet();
            }
        }

        boolean hangs() {
            return isAlive() && THREADS.getThreadCpuTime(getId()) - since > HANGS_AFTER_NANOS;
        }

        void report(String wrong) {
            found.incrementAndGet();
            System.out.println(seed + ":" + number + " " + wrong);
            if (folder != null) {
                try {
                    Files.write(
                            folder.resolve(seed + "-" + number + ".html"), html.getBytes(StandardCharsets.UTF_16BE));
                } catch (IOException e) {
                    System.out.println("could not be written: " + e);
                }
            }
        }
    }

    private MutatePages(Path folder) throws IOException {
        this.folder = folder;
        for (ArticleCase one : ArticleCase.all()) {
            pages.add(one.page().html());
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 7;
        int threads = args.length > 2
                ? Integer.parseInt(args[2])
                : Runtime.getRuntime().availableProcessors();
        MutatePages run = new MutatePages(args.length > 3 ? Files.createDirectories(Path.of(args[3])) : null);
        System.exit(run.all(count, seed, threads) ? 0 : 1);
    }

    private boolean all(int count, long seed, int threads) throws InterruptedException {
        List<Work> works = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            works.add(new Work(seed + i, count / threads + (i < count % threads ? 1 : 0)));
        }
        works.forEach(Thread::start);
        long start = System.nanoTime();
        for (Work work : works) {
            while (work.isAlive()) {
                work.join(PROGRESS_MILLIS);
                long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
                System.out.printf(
                        "%d of %d pages, %d a second, %d found%n",
                        done.get(), count, done.get() / seconds, found.get());
                for (Work other : works) {
                    if (other.hangs()) {
                        other.report("hangs");
                        return false;
                    }
                }
            }
        }
        return found.get() == 0;
    }

    /** What is wrong with the article that the page becomes, or null. */
    private String wrong(String html) {
        try {
            Article article = extractor.extract(Page.of(html, "https://site.example/a/b.html"), Rules.NONE);
            Reason reason = article.confidence().reason();
            if (reason == Reason.FAILED || reason == Reason.BUDGET_EXCEEDED) {
                return reason.name();
            }
            return article.html().equals(sanitise.sanitise(article.html(), "")) ? null : "is not clean once cleaned";
        } catch (RuntimeException | StackOverflowError thrown) {
            return thrown.toString();
        }
    }
}
