package dev.offprint.bench;

import dev.offprint.extract.Article;
import dev.offprint.extract.Confidence.Reason;
import dev.offprint.extract.Extractor;
import dev.offprint.extract.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/**
 * How often extraction says that much was removed, and whether it was right to: by half of the hosts and by type of
 * page. A page is whole when no true line of it is lost, and torn when lines of more than 40 words and a tenth of the
 * truth are. Arguments: the folder of the pages, and {@code -v} to print every alarm and every torn page.
 */
public final class LossBench {

    private static final int LONG = 40;
    private static final double A_TENTH = 0.1;
    /** Lines are compared without white space; this is about what a word takes. */
    private static final int LETTERS = 5;

    private final Extractor extractor = new Extractor();
    private final Map<String, Figures> figures = new TreeMap<>();
    private final boolean verbose;

    private LossBench(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        LossBench bench = new LossBench(List.of(args).contains("-v"));
        BenchPage.each(Path.of(args[0]), bench::measure);
        bench.figures.forEach((name, figures) -> figures.print(name));
    }

    private void measure(BenchPage page) {
        Article article = extractor.extract(page.page(), Rules.NONE);
        String before = BenchPage.plain(Jsoup.parse(page.html()).body().text());
        String after = BenchPage.plain(
                Jsoup.parse(article.html()).text() + article.metadata().title());
        int words = 0;
        int lost = 0;
        for (String line : page.lines()) {
            if (before.contains(line)) {
                words += line.length() / LETTERS;
                lost += after.contains(line) ? 0 : line.length() / LETTERS;
            }
        }
        boolean alarm = article.confidence().reason() == Reason.MUCH_REMOVED;
        boolean torn = lost > LONG && lost > A_TENTH * words;
        for (String name : List.of("all", "half " + page.half(), page.type())) {
            figures.computeIfAbsent(name, n -> new Figures()).count(alarm, lost == 0, torn);
        }
        if (verbose && (alarm || torn)) {
            System.out.println((alarm ? "alarm " : "quiet ") + page.id() + " " + page.type() + " kept "
                    + article.counts().words() + " lost " + lost);
        }
    }

    private static final class Figures {
        private int pages;
        private int alarms;
        private int whole;
        private int wholeAlarms;
        private int torn;
        private int tornAlarms;

        void count(boolean alarm, boolean isWhole, boolean isTorn) {
            pages++;
            alarms += alarm ? 1 : 0;
            whole += isWhole ? 1 : 0;
            wholeAlarms += isWhole && alarm ? 1 : 0;
            torn += isTorn ? 1 : 0;
            tornAlarms += isTorn && alarm ? 1 : 0;
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %4d pages, alarms %.1f %%; whole %d, alarms %.1f %%; torn %d, alarms %.0f %%%n",
                    name,
                    pages,
                    100.0 * alarms / pages,
                    whole,
                    100.0 * wholeAlarms / Math.max(1, whole),
                    torn,
                    100.0 * tornAlarms / Math.max(1, torn));
        }
    }
}
