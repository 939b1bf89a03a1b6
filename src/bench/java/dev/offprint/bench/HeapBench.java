package dev.offprint.bench;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.management.GcInfo;
import com.sun.management.ThreadMXBean;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.content.FindContent;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the heap that one page takes: what is alive at once, seen by whole collections one after the other while the
 * page is extracted several times, and what is allocated in all. What is loaded or compiled once is out of it, as each
 * page is extracted before it is measured. The page's own text is not counted: it is there before.
 *
 * <p>Arguments: the folder, and optionally to take only every nth page of it. Run it with {@code -XX:+UseSerialGC
 * -XX:MarkSweepAlwaysCompactCount=1 -XX:MarkSweepDeadRatio=0}: without these, room that a collection leaves unused
 * between objects, up to a twentieth of the heap, is counted to whichever page is at hand.
 */
public final class HeapBench {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Of smaller pages the pipeline's own buffers are most of it. */
    private static final int SMALL_BYTES = 20_000;

    private static final int TIMES = 4;

    private final Extractor extractor = new Extractor(new FindContent(), Duration.ofHours(1));

    /** @param alive bytes at once, at most */
    private record Heap(String id, int bytes, long alive, long allocated) {}

    private HeapBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        List<BenchPage> pages = BenchPage.read(Path.of(args[0]));
        int step = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        HeapBench bench = new HeapBench();
        List<Heap> all = new ArrayList<>();
        for (int i = 0; i < pages.size(); i += step) {
            all.add(bench.measure(pages.get(i).id(), pages.get(i).page()));
        }
        List<Heap> small = all.stream().filter(h -> h.bytes < SMALL_BYTES).toList();
        List<Heap> others = all.stream().filter(h -> h.bytes >= SMALL_BYTES).toList();
        System.out.println(others.size() + " pages of " + SMALL_BYTES + " bytes or more, as a multiple of their bytes");
        print("alive at once", others.stream().mapToDouble(h -> h.alive / (double) h.bytes));
        print("allocated", others.stream().mapToDouble(h -> h.allocated / (double) h.bytes));
        System.out.println(small.size() + " smaller pages, in KB");
        print("alive at once", small.stream().mapToDouble(h -> h.alive / 1024.0));
        others.stream()
                .sorted((a, b) -> Double.compare(b.alive / (double) b.bytes, a.alive / (double) a.bytes))
                .limit(5)
                .forEach(h -> System.out.printf("  %s: %d bytes, %d alive%n", h.id, h.bytes, h.alive));
    }

    private Heap measure(String id, Page page) throws InterruptedException {
        extractor.extract(page, Rules.NONE);
        long start = THREADS.getCurrentThreadAllocatedBytes();
        extractor.extract(page, Rules.NONE);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - start;
        long before = alive();
        Thread work = new Thread(() -> {
            for (int i = 0; i < TIMES; i++) {
                extractor.extract(page, Rules.NONE);
            }
        });
        work.start();
        long most = before;
        while (work.isAlive()) {
            most = Math.max(most, alive());
            work.join(0, 300_000);
        }
        return new Heap(id, page.html().getBytes(StandardCharsets.UTF_8).length, most - before, allocated);
    }

    /** What a whole collection leaves on the heap. */
    private static long alive() {
        System.gc();
        long alive = 0;
        long latest = -1;
        for (var bean : ManagementFactory.getGarbageCollectorMXBeans()) {
            GcInfo last = ((GarbageCollectorMXBean) bean).getLastGcInfo();
            if (last != null && last.getEndTime() > latest) {
                latest = last.getEndTime();
                alive = last.getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                        .map(java.util.Map.Entry::getValue)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum();
            }
        }
        return alive;
    }

    private static void print(String name, java.util.stream.DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        if (sorted.length > 0) {
            System.out.printf(
                    "%s: median %.1f, p95 %.1f, p99 %.1f, most %.1f%n",
                    name,
                    sorted[sorted.length / 2],
                    sorted[sorted.length * 95 / 100],
                    sorted[sorted.length * 99 / 100],
                    sorted[sorted.length - 1]);
        }
    }
}
