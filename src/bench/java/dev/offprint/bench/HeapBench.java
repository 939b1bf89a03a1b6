package dev.offprint.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.ThreadMXBean;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.content.FindContent;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Measures the heap that one page takes, as a multiple of the page's bytes: what is allocated in all, and what is alive
 * at once, seen after each collection. The more often it is looked, the nearer the second figure is to the truth: run it
 * with {@code -XX:+UseSerialGC -Xmn2m}.
 *
 * <p>Arguments: the folder, and optionally to take only every nth page of it.
 */
public final class HeapBench {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    /** Of smaller pages the pipeline's own tables would be measured. */
    private static final int SMALLEST_BYTES = 20_000;

    private final AtomicLong peak = new AtomicLong();

    private HeapBench() {
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notification, handback) -> note(
                                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())),
                            null,
                            null);
        }
    }

    public static void main(String[] args) throws IOException {
        List<BenchPage> pages = BenchPage.read(Path.of(args[0]));
        int step = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        Extractor extractor = new Extractor(new FindContent(), Duration.ofHours(1));
        HeapBench heap = new HeapBench();
        double[] allocated = new double[pages.size()];
        double[] alive = new double[pages.size()];
        int n = 0;
        for (int i = 0; i < pages.size(); i += step) {
            Page page = pages.get(i).page();
            int bytes = page.html().getBytes(StandardCharsets.UTF_8).length;
            if (bytes < SMALLEST_BYTES) {
                continue;
            }
            System.gc();
            long before = used();
            heap.peak.set(before);
            long start = THREADS.getCurrentThreadAllocatedBytes();
            extractor.extract(page, Rules.NONE);
            allocated[n] = (THREADS.getCurrentThreadAllocatedBytes() - start) / (double) bytes;
            alive[n++] = (heap.peak.get() - before) / (double) bytes;
        }
        System.out.println(n + " pages, heap as a multiple of the page's bytes");
        print("allocated", Arrays.copyOf(allocated, n));
        print("alive at once", Arrays.copyOf(alive, n));
    }

    private void note(GarbageCollectionNotificationInfo info) {
        long used = info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Old|Tenured).*"))
                .map(java.util.Map.Entry::getValue)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        peak.accumulateAndGet(used, Math::max);
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String name, double[] ratios) {
        Arrays.sort(ratios);
        System.out.printf(
                "%s: median %.1f, p95 %.1f, p99 %.1f, most %.1f%n",
                name,
                ratios[ratios.length / 2],
                ratios[ratios.length * 95 / 100],
                ratios[ratios.length * 99 / 100],
                ratios[ratios.length - 1]);
    }
}
