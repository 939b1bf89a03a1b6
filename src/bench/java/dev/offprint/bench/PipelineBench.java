package dev.offprint.bench;

import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.Strictness;
import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.filter.FilterList;
import dev.offprint.extract.page.Page;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Times the pipeline against jsoup's parse alone, page by page in one run and in computing time, so that other load on
 * the machine meets both alike. One operation is one pass over the sample of pages; after it the bench prints the ratio
 * of the medians, the median of the pages' own ratios, the pipeline's median and 99th percentile a page, and what both
 * allocate for each byte of a page: an upper bound of the heap that one page needs. Some 15,000 pages come first: so
 * long the compiler goes on making both faster.
 *
 * <p>Arguments: the folder, optionally to take every nth page (default 10), and how many hiding rules a made-up filter
 * list is to have (default none; half as many rules for addresses come with it).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PipelineBench {

    private static final int MEASURED = 9;

    @Param("")
    public String folder;

    @Param("10")
    public int every;

    @Param("0")
    public int rules;

    private final Extractor extractor = new Extractor();
    private final List<Page> pages = new ArrayList<>();
    private final List<long[]> rounds = new ArrayList<>();
    private Rules lists = Rules.NONE;
    private long parseBytes;
    private long pipelineBytes;

    public static void main(String[] args) throws RunnerException {
        int every = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        new Runner(new OptionsBuilder()
                        .include(PipelineBench.class.getSimpleName())
                        .param("folder", args[0])
                        .param("every", Integer.toString(every))
                        .param("rules", args.length > 2 ? args[2] : "0")
                        .warmupIterations(10 * every)
                        .measurementIterations(MEASURED)
                        // in this JVM: Maven's exec plugin hides the class path from forks
                        .forks(0)
                        .build())
                .run();
    }

    @Setup(Level.Trial)
    public void read() throws IOException {
        List<BenchPage> all = BenchPage.read(Path.of(folder));
        for (int i = 0; i < all.size(); i += every) {
            pages.add(all.get(i).page());
        }
        if (rules > 0) {
            List<Document> docs = pages.stream()
                    .map(page -> Jsoup.parse(page.html(), page.url()))
                    .toList();
            String list = MadeUpList.of(docs, rules, rules / 2);
            FilterIndex filters = FilterIndex.compile(List.of(new FilterList("made up", list)));
            lists = new Rules(List.of(), Set.of(), filters, Strictness.STRICT);
        }
    }

    /** Both passes over each page; the first half of a round's times is parsing, the second the pipeline. */
    @Benchmark
    public void parseThenExtract(Blackhole sink) {
        long[] nanos = new long[pages.size() * 2];
        parseBytes = 0;
        pipelineBytes = 0;
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            long before = allocated();
            long start = cpu();
            sink.consume(Jsoup.parse(page.html(), page.url()));
            nanos[i] = cpu() - start;
            long between = allocated();
            start = cpu();
            sink.consume(extractor.extract(page, lists));
            nanos[i + pages.size()] = cpu() - start;
            parseBytes += between - before;
            pipelineBytes += allocated() - between;
        }
        rounds.add(nanos);
    }

    /** The time that this thread computed, in ns: on a busy machine the clock would measure the others' work. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    @TearDown(Level.Trial)
    public void report() {
        int n = pages.size();
        double[] parse = new double[n];
        double[] extract = new double[n];
        double[] ratio = new double[n];
        for (int i = 0; i < n; i++) {
            parse[i] = typical(i);
            extract[i] = typical(i + n);
            ratio[i] = extract[i] / parse[i];
        }
        Arrays.sort(parse);
        Arrays.sort(extract);
        Arrays.sort(ratio);
        System.out.printf(
                "%n%d pages: parse median %.2f ms, pipeline median %.2f ms (p99 %.1f), ratio of medians %.2f,"
                        + " median ratio %.2f%n",
                n, parse[n / 2], extract[n / 2], extract[n * 99 / 100], extract[n / 2] / parse[n / 2], ratio[n / 2]);
        double bytes = pages.stream()
                .mapToLong(page -> page.html().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        System.out.printf(
                "allocated for each byte of a page: parse %.1f, pipeline %.1f%n",
                parseBytes / bytes, pipelineBytes / bytes);
    }

    /** The median over the measured rounds, in ms. */
    private double typical(int i) {
        List<long[]> measured = rounds.subList(rounds.size() - MEASURED, rounds.size());
        return measured.stream().mapToLong(r -> r[i]).sorted().toArray()[measured.size() / 2] / 1e6;
    }
}
