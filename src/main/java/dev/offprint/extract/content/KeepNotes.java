package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Keeps the footnotes that marks in the chosen text point to, wherever below it they stand and whatever their list is
 * called: a mark without its note is a riddle.
 */
final class KeepNotes {

    private static final int LONGEST_NOTE = 150;
    private static final int LONGEST_MARK = 6;

    /** A number or a letter, perhaps in brackets, or the signs that printers use. */
    private static final Pattern MARK = Pattern.compile("[\\[(]?([0-9]{1,3}|[a-z]|[*†‡§¶]{1,3})[\\])]?");
    /** A plain number in the line may be a page or a section just as well. */
    private static final Pattern SURE_MARK = Pattern.compile("\\[[0-9]{1,3}\\]|[\\[(]?[*†‡§¶]{1,3}[\\])]?");

    private static final Pattern NOTE_ID =
            Pattern.compile("_?(fn|ftn|foot-?note|end-?note|edn|note|cite_note)s?([^a-z].*)?");
    private static final Evaluator NO_NOTE = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, article, section section");

    private final PageScan scan;
    private final boolean[] kept;
    private final String url;

    private KeepNotes(PageScan scan, boolean[] kept, String url) {
        this.scan = scan;
        this.kept = kept;
        this.url = url;
    }

    /**
     * @param kept is changed in place
     * @param url the page's own address, which marks may write out
     */
    static void apply(PageScan scan, boolean[] kept, String url) {
        KeepNotes notes = new KeepNotes(scan, kept, url);
        Map<String, Integer> marks = notes.marks();
        for (int e = 0; !marks.isEmpty() && e < scan.elements(); e++) {
            String id = scan.page().id(scan.number(e));
            Integer mark = id.isEmpty() ? null : marks.get(id);
            if (mark != null) {
                notes.keep(e, mark);
            }
        }
    }

    /** The ids that kept marks point to, and the block of the first mark of each. */
    private Map<String, Integer> marks() {
        Map<String, Integer> marks = new HashMap<>();
        boolean[] links = scan.page().tagsThat("a"::equals);
        for (int e = 0; e < scan.elements(); e++) {
            int block = scan.firstBlock(e);
            if (block < scan.endBlock(e) && kept[block] && links[scan.page().tag(scan.number(e))]) {
                String id = target(scan.element(e).attributes().get("href"));
                if (!id.isEmpty() && isMark(scan.element(e), id)) {
                    marks.putIfAbsent(id, block);
                }
            }
        }
        return marks;
    }

    private String target(String href) {
        int hash = href.indexOf('#');
        return hash == 0 || hash > 0 && hash == url.length() && href.startsWith(url) ? href.substring(hash + 1) : "";
    }

    private static boolean isMark(Element link, String id) {
        String text = link.text().strip();
        if (text.isEmpty()
                || text.length() > LONGEST_MARK
                || !MARK.matcher(text).matches()) {
            return false;
        }
        return SURE_MARK.matcher(text).matches()
                || NOTE_ID.matcher(id).matches()
                || link.attr("role").equals("doc-noteref")
                || link.parent() != null && link.parent().normalName().equals("sup")
                || link.firstElementChild() != null
                        && link.firstElementChild().normalName().equals("sup");
    }

    private void keep(int target, int mark) {
        int note = holder(target);
        int from = scan.firstBlock(note);
        int to = scan.endBlock(note);
        boolean isNote = from > mark
                && scan.wordsWithin(note) <= LONGEST_NOTE
                && scan.element(note).selectFirst(NO_NOTE) == null;
        if (isNote) {
            Arrays.fill(kept, from, to, true);
            nameNote(scan.element(note), scan.element(target));
        }
    }

    /** An empty anchor does not outlive the page's markup, and a link needs something to lead to. */
    private static void nameNote(Element note, Element target) {
        if (note != target && note.id().isEmpty() && target.childNodeSize() == 0) {
            note.attr("id", target.id());
            target.removeAttr("id");
        }
    }

    /** The target itself, or what it stands at the beginning of: an anchor, the note's number. */
    private int holder(int target) {
        int e = target;
        while (scan.parent(e) >= 0 && !holdsBlock(e)) {
            e = scan.parent(e);
        }
        return e;
    }

    private boolean holdsBlock(int e) {
        int first = scan.firstBlock(e);
        return first < scan.endBlock(e) && scan.isWithin(scan.anchorIndex(first), e);
    }
}
