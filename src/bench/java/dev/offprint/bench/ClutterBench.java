package dev.offprint.bench;

import dev.offprint.extract.Article;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import dev.offprint.extract.Strictness;
import dev.offprint.extract.clutter.PruneBoilerplate;
import dev.offprint.extract.clutter.RemoveAds;
import dev.offprint.extract.clutter.RemoveNotices;
import dev.offprint.extract.clutter.filter.FilterIndex;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.ledger.Removal;
import dev.offprint.extract.page.Marks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the clutter steps take from the benchmark's pages and what they harm; of the last step both by the best element
 * that there is and by the content that the pipeline finds. Arguments: the folder of the pages, and
 * {@code -v} to print every leak and every loss, and files of filter lists to apply as well. Half 0 of the hosts is for
 * tuning, half 1 for the report.
 */
public final class ClutterBench {

    private static final String BOILERPLATE = "boilerplate";

    private static final Map<String, Pattern> CLASSES = Map.of(
            "1 consent", words("cookie|consent|gdpr|privacy"),
            "2 ads", words("advertis|sponsor|promoted|\\bads?\\b"),
            "3 newsletter", words("newsletter|subscri|sign ?up|inbox"),
            "4 related", words("related|you may also|recommended|read (?:more|also|next)|trending|popular"),
            "5 share", words("share|tweet|facebook|follow us|twitter|pinterest"),
            "6 comments", words("comment|reply"));

    private final RemoveNotices notices = new RemoveNotices();
    private final RemoveAds ads = new RemoveAds();
    private final PruneBoilerplate boilerplate = new PruneBoilerplate();
    private final Extractor extractor = new Extractor();
    private final Figures[] halves = {new Figures(), new Figures()};
    private final boolean verbose;
    private final FilterIndex filters;
    private final Rules rules;

    private ClutterBench(boolean verbose, FilterIndex filters) {
        this.verbose = verbose;
        this.filters = filters;
        this.rules = new Rules(List.of(), Set.of(), filters, Strictness.STRICT);
    }

    public static void main(String[] args) throws IOException {
        List<String> lists =
                Arrays.stream(args).skip(1).filter(arg -> !arg.equals("-v")).toList();
        FilterIndex filters = FilterIndex.compile(ReadLists.of(lists));
        ClutterBench bench = new ClutterBench(List.of(args).contains("-v"), filters);
        BenchPage.each(Path.of(args[0]), bench::measure);
        for (int half = 0; half < 2; half++) {
            System.out.println(half == 0 ? "== half 0 of the hosts (tuned on)" : "== half 1 of the hosts (report)");
            bench.halves[half].print();
        }
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
    }

    private void measure(BenchPage page) {
        Figures figures = halves[page.half()];
        long start = System.nanoTime();
        Document doc = Jsoup.parse(page.html(), page.url());
        figures.parse += System.nanoTime() - start;
        List<String> spoken = NoticeWitness.sentences(doc, page);
        String before = BenchPage.plain(doc.body().text());
        Ledger ledger = new Ledger(Set.of());

        start = System.nanoTime();
        boolean wall = notices.apply(doc, Marks.NONE, ledger).wall();
        figures.notices += System.nanoTime() - start;
        String afterNotices = BenchPage.plain(doc.body().text());
        start = System.nanoTime();
        ads.apply(doc, page.url(), Marks.NONE, filters, ledger);
        figures.ads += System.nanoTime() - start;
        String afterAds = BenchPage.plain(doc.body().text());
        Element content = content(doc, page);
        String contentBefore = BenchPage.plain(content.text());
        start = System.nanoTime();
        boilerplate.apply(content, ledger);
        figures.prune += System.nanoTime() - start;
        String contentAfter = BenchPage.plain(content.text());

        figures.pages++;
        figures.walls += wall ? 1 : 0;
        leaks(page, figures, spoken, afterNotices);
        List<Removal> removals = ledger.removals();
        losses(page, "notices", "notices", lost(page, before, afterNotices), removals);
        losses(page, "ads", "ads", lost(page, afterNotices, afterAds), removals);
        losses(page, BOILERPLATE, BOILERPLATE, lost(page, contentBefore, contentAfter), removals);
        lossesInPipeline(page);
        snippets(page, figures, before, afterAds, contentBefore, contentAfter);
        removals.forEach(
                r -> figures.count("removed by " + r.step() + ": " + r.kind().word()));
    }

    /** The smallest element that holds what is true of the page: the best that choosing one element can do. */
    private static Element content(Document doc, BenchPage page) {
        Element content = doc.body();
        for (Element next = content; next != null; ) {
            content = next;
            next = null;
            for (Element child : content.children()) {
                String text = BenchPage.plain(child.text());
                if (page.lines().stream().filter(text::contains).count()
                                >= 0.95 * page.lines().size()
                        && !page.lines().isEmpty()) {
                    next = child;
                }
            }
        }
        return content;
    }

    private void leaks(BenchPage page, Figures figures, List<String> spoken, String after) {
        if (spoken.isEmpty()) {
            return;
        }
        figures.noticePages++;
        List<String> left = spoken.stream().filter(after::contains).toList();
        if (!left.isEmpty()) {
            figures.leakedPages++;
            if (verbose) {
                left.forEach(text -> System.out.println(page.half() + " LEAK " + page.id() + " " + text));
            }
        }
    }

    /** What the last step takes from the content that was found, which is what a reader meets. */
    private void lossesInPipeline(BenchPage page) {
        Article article = extractor.extract(page.page(), rules);
        String after = BenchPage.plain(article.text());
        String taken = article.removals().stream()
                .filter(r -> r.step().equals(BOILERPLATE))
                .map(r -> BenchPage.plain(r.text()))
                .collect(Collectors.joining("\n"));
        losses(page, BOILERPLATE + " in the pipeline", BOILERPLATE, lost(page, taken, after), article.removals());
    }

    /** The true lines that were there and are not any more. */
    private static List<String> lost(BenchPage page, String before, String after) {
        return page.lines().stream()
                .filter(line -> before.contains(line) && !after.contains(line))
                .toList();
    }

    private void losses(BenchPage page, String where, String step, List<String> lost, List<Removal> removals) {
        if (lost.isEmpty()) {
            return;
        }
        halves[page.half()].count("pages losing a true line by " + where);
        if (verbose) {
            String rules = removals.stream()
                    .filter(r -> r.step().equals(step) && lost.stream().anyMatch(BenchPage.plain(r.text())::contains))
                    .map(Removal::rule)
                    .toList()
                    .toString();
            System.out.println(page.half() + " LOSS " + page.id() + " " + page.type() + " " + where + " " + lost.size()
                    + " lines by " + rules + " " + lost.get(0));
        }
    }

    private static void snippets(
            BenchPage page, Figures figures, String before, String after, String contentBefore, String contentAfter) {
        for (String snippet : page.without()) {
            String plain = BenchPage.plain(snippet);
            String name = CLASSES.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(c -> c.getValue().matcher(snippet).find())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("7 other");
            figures.snippet(name, 0, before.contains(plain));
            figures.snippet(name, 1, after.contains(plain));
            figures.snippet(name, 2, contentBefore.contains(plain));
            figures.snippet(name, 3, contentAfter.contains(plain));
        }
    }

    private static final class Figures {
        private final Map<String, Integer> counts = new TreeMap<>();
        private final Map<String, int[]> snippets = new TreeMap<>();
        private int pages;
        private int noticePages;
        private int leakedPages;
        private int walls;
        private long parse;
        private long notices;
        private long ads;
        private long prune;

        void count(String what) {
            counts.merge(what, 1, Integer::sum);
        }

        void snippet(String name, int stage, boolean there) {
            snippets.computeIfAbsent(name, n -> new int[4])[stage] += there ? 1 : 0;
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "pages %d, with a notice %d, leaking %d (%.1f %%), called a wall %d%n",
                    pages,
                    noticePages,
                    leakedPages,
                    100.0 * leakedPages / noticePages,
                    walls);
            counts.forEach((what, n) ->
                    System.out.printf(Locale.ROOT, "%s: %d (%.2f %% of pages)%n", what, n, 100.0 * n / pages));
            System.out.println("without snippets: page before, after; best element before, after");
            snippets.forEach((name, n) ->
                    System.out.printf(Locale.ROOT, "%-14s %5d %5d %5d %5d%n", name, n[0], n[1], n[2], n[3]));
            System.out.printf(
                    Locale.ROOT,
                    "ms a page: parse %.2f, notices %.2f, ads %.2f, boilerplate %.2f%n",
                    ms(parse),
                    ms(notices),
                    ms(ads),
                    ms(prune));
        }

        private double ms(long nanos) {
            return nanos / 1e6 / pages;
        }
    }
}
