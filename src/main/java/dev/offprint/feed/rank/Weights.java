package dev.offprint.feed.rank;

/**
 * How much each thing counts in the order of For you. The score of a clip is
 *
 * <pre>FRESH × 1/(1 + days/FRESH_DAYS) + e × (SITE × site + TAG × tags + WORD × words + LENGTH × length
 *   + WAITING × min(days/WAITING_DAYS, 1)) + UNFINISHED × progress if it was begun and is past its middle</pre>
 *
 * where site, tags, words and length are log-odds of being finished, compared with all that was judged and drawn
 * towards 0 where little is known, and e = n/(n + EVIDENCE) grows from 0 with the number n of judged clips: who has
 * judged nothing gets the newest first, and each judgement moves the order a little.
 */
final class Weights {

    static final double FRESH = 1.0;
    static final double FRESH_DAYS = 7;

    static final double SITE = 1.2;
    static final double TAG = 0.8;
    static final double WORD = 0.5;
    static final double LENGTH = 0.4;

    /** Old clips come up again now and then, instead of sinking for ever. */
    static final double WAITING = 0.25;

    static final double WAITING_DAYS = 60;

    /** What is nearly done is worth finishing. */
    static final double UNFINISHED = 2.0;

    static final double PAST_ITS_MIDDLE = 0.5;
    static final double AS_GOOD_AS_READ = 0.97;

    /** Judged clips for half of the full effect. */
    static final double EVIDENCE = 10;

    /** Judgements of one site, tag or word for half of its own effect. */
    static final double OWN_EVIDENCE = 2;

    /** Variety: of any {@link #WINDOW} in a row, at most {@link #OF_ONE_SITE} are from one site. */
    static final int WINDOW = 5;

    static final int OF_ONE_SITE = 2;

    /** A contribution of less is not worth a reason. */
    static final double WORTH_SAYING = 0.1;

    static final int SHORT_MINUTES = 5;
    static final int LONG_MINUTES = 15;

    private Weights() {}
}
