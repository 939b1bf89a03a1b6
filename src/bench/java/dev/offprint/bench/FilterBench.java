package dev.offprint.bench;

import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.clutter.filter.FilterList;
import dev.offprint.extract.clutter.reading.Outline;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * The filter index against the parser, on pages of the benchmark folder (the first argument), with the filter lists in
 * the files that the other arguments name, or else with a made-up list of 40,000 rules for elements and 20,000 for
 * addresses. Prints the ratio, what became of the rules, the time to build and the heap that the index keeps.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FilterBench {

    private static final int EVERY = 10;

    private List<BenchPage> pages;
    private List<Document> docs;
    private List<Outline> outlines;
    private FilterIndex index;

    /** Reads the pages and builds the index. */
    @Setup
    public void setUp() throws IOException {
        pages = new ArrayList<>();
        List<BenchPage> all = new ArrayList<>();
        BenchPage.each(Path.of(System.getProperty("pages")), all::add);
        for (int i = 0; i < all.size(); i += EVERY) {
            pages.add(all.get(i));
        }
        docs = pages.stream().map(page -> Jsoup.parse(page.html(), page.url())).toList();
        outlines = docs.stream().map(Outline::of).toList();
        index = FilterIndex.compile(lists());
    }

    private List<FilterList> lists() throws IOException {
        String files = System.getProperty("lists");
        return files.isEmpty()
                ? List.of(new FilterList("made up", MadeUpList.of(docs, 40_000, 20_000)))
                : ReadLists.of(List.of(files.split(File.pathSeparator)));
    }

    /** All pages parsed. */
    @Benchmark
    public int parse() {
        int elements = 0;
        for (BenchPage page : pages) {
            elements += Jsoup.parse(page.html(), page.url()).childNodeSize();
        }
        return elements;
    }

    /** All pages asked for what the rules name; the outline is there already, as in the pipeline. */
    @Benchmark
    public int find() {
        int[] hits = {0};
        for (int i = 0; i < pages.size(); i++) {
            index.find(outlines.get(i), pages.get(i).url(), (element, rule) -> hits[0]++);
        }
        return hits[0];
    }

    /** Runs both in this process and prints what they cost; on a busy machine the best iterations tell more. */
    public static void main(String[] args) throws RunnerException, IOException {
        System.setProperty("pages", args[0]);
        System.setProperty(
                "lists", String.join(File.pathSeparator, Arrays.asList(args).subList(1, args.length)));
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(FilterBench.class.getSimpleName())
                        .forks(0)
                        .warmupIterations(4)
                        .measurementIterations(5)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementTime(TimeValue.seconds(2))
                        .build())
                .run();
        double find = 0;
        double parse = 0;
        double leastFind = 0;
        double leastParse = 0;
        for (RunResult result : results) {
            double score = result.getPrimaryResult().getScore();
            if (result.getPrimaryResult().getLabel().equals("find")) {
                find = score;
                leastFind = result.getPrimaryResult().getStatistics().getMin();
            } else {
                parse = score;
                leastParse = result.getPrimaryResult().getStatistics().getMin();
            }
        }
        FilterBench bench = new FilterBench();
        bench.setUp();
        int size = bench.pages.size();
        System.out.printf(
                Locale.ROOT,
                "parse %.2f ms a page, index %.2f ms, ratio %.2f; best iterations %.2f, %.2f, ratio %.2f; %d hits on %d pages%n",
                parse / size,
                find / size,
                find / parse,
                leastParse / size,
                leastFind / size,
                leastFind / leastParse,
                bench.find(),
                size);
        bench.build();
    }

    private void build() throws IOException {
        List<FilterList> lists = lists();
        index = null;
        long before = used();
        long start = System.nanoTime();
        index = FilterIndex.compile(lists);
        long time = System.nanoTime() - start;
        System.out.printf(
                Locale.ROOT,
                "built in %.0f ms, keeps %.1f MB, %s%n",
                time / 1e6,
                (used() - before) / 1e6,
                index.counts());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
