package dev.offprint.extract.clutter;

import dev.offprint.extract.clutter.reading.Outline;
import dev.offprint.extract.clutter.reading.Phrases;
import dev.offprint.extract.clutter.reading.RuleFile;
import dev.offprint.extract.clutter.reading.Signatures;
import dev.offprint.extract.clutter.reading.Topic;
import dev.offprint.extract.ledger.Kind;
import dev.offprint.extract.ledger.Ledger;
import dev.offprint.extract.page.Marks;
import org.jsoup.nodes.Document;

/**
 * Takes consent notices away without any filter list: the containers of known vendors, then whatever speaks of
 * consent and looks like a notice by shape, name or buttons. What {@link Guard} protects stays. Thread safe.
 */
public final class RemoveNotices {

    private static final String STEP = "notices";
    /** A wrapper that adds no more than this many characters to its notice goes with it. */
    private static final int WRAPPER_SLACK = 24;

    private static final int WALL_LENGTH = 5_000;

    private final Signatures<String> vendors = new Signatures<>();
    private final NoticeNames names = new NoticeNames();

    public RemoveNotices() {
        RuleFile.read("notices/vendors.txt").values().forEach(rules -> rules.forEach(rule -> vendors.add(rule, rule)));
    }

    /** Removes the notices of the document and writes them to the ledger. */
    public Notices apply(Document doc, Marks marks, Ledger ledger) {
        return apply(Outline.of(doc), marks, ledger);
    }

    /** The same on a document that was read already and has not changed since. */
    public Notices apply(Outline outline, Marks marks, Ledger ledger) {
        return new Pass(outline, marks, ledger).run();
    }

    private final class Pass {
        private final Outline outline;
        private final Ledger ledger;
        private final Guard guard;
        private final Buttons buttons;
        private final NoticeJudge judge;
        private final boolean[] judged;
        private int removed;
        private boolean wall;

        Pass(Outline outline, Marks marks, Ledger ledger) {
            this.outline = outline;
            this.ledger = ledger;
            this.guard = new Guard(outline);
            this.buttons = new Buttons(outline);
            this.judge = new NoticeJudge(outline, marks, guard, buttons, names);
            this.judged = new boolean[outline.size()];
        }

        Notices run() {
            removeVendors();
            Phrases phrases = outline.phrases();
            for (int hit = 0; hit < phrases.size(); hit++) {
                if (phrases.is(hit, Topic.NOTICE)
                        || phrases.is(hit, Topic.CONSENT)
                        || phrases.is(hit, Topic.PLACEHOLDER)) {
                    climb(outline.smallest(hit));
                }
            }
            return new Notices(removed, wall || isWall());
        }

        private void removeVendors() {
            Signatures<String>.Page known = vendors.on(outline);
            for (int i = 1; i < outline.size(); i++) {
                String rule = outline.isGone(i) ? null : known.match(i);
                if (rule == null) {
                    continue;
                }
                if (guard.allowsCertain(i)) {
                    remove(i, rule);
                } else if (!guard.holdsProtected(i)) {
                    wall = true;
                }
            }
        }

        /**
         * Judges what holds the phrase, from the inside out: the largest block that is a notice by shape or name, or
         * else the smallest that is one by wording.
         */
        private void climb(int start) {
            int notice = -1;
            NoticeJudge.Verdict verdict = null;
            for (int i = start; i > 0 && !judged[i] && guard.allowsCertain(i); i = outline.parent(i)) {
                judged[i] = true;
                NoticeJudge.Verdict found = outline.isGone(i) || !guard.allows(i) ? null : judge.judge(i);
                if (found != null && (verdict == null || found.whole())) {
                    notice = i;
                    verdict = found;
                }
            }
            if (notice > 0) {
                remove(widened(notice), verdict.rule());
            }
        }

        private int widened(int notice) {
            int i = notice;
            for (int up = outline.parent(i);
                    up > 0
                            && guard.allows(up)
                            && (outline.length(up) <= outline.length(notice) + WRAPPER_SLACK
                                    || judge.addsNotice(up, i));
                    up = outline.parent(up)) {
                i = up;
            }
            return i;
        }

        private void remove(int i, String rule) {
            if (ledger.remove(outline.element(i), STEP, Kind.NOTICE, rule)) {
                outline.drop(i);
                removed++;
            }
        }

        /** Little text, all of it on consent, with buttons to agree and to choose or refuse. */
        private boolean isWall() {
            return removed == 0
                    && outline.length(0) <= WALL_LENGTH
                    && outline.has(0, Topic.NOTICE)
                    && buttons.accepts(0)
                    && (buttons.rejects(0) || buttons.offersChoice(0))
                    && outline.count(0, Topic.CONSENT) >= 2 + outline.length(0) / 400;
        }
    }
}
