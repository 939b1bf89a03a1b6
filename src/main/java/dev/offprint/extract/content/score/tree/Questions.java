package dev.offprint.extract.content.score.tree;

import java.util.Arrays;

/** The questions of trees, each whether a number is below another, with the leaves that go by either answer. */
final class Questions {

    /** How many leaves a tree may have. */
    static final int MOST_LEAVES = Integer.SIZE;

    /** For each tree the end of its questions; they begin where those of the tree before end. */
    private final int[] ends;

    private int size;
    private int[] about = new int[64];
    private float[] threshold = new float[64];
    /** The threshold as {@link Ordered}. */
    private int[] least = new int[64];
    /** The leaves that are out of reach when the answer is no. */
    private int[] toTheLeft = new int[64];

    private int[] toTheRight = new int[64];

    Questions(int trees) {
        ends = new int[trees];
    }

    /** The leaves from one to before another. */
    static int bits(int from, int to) {
        return (int) ((1L << to) - (1L << from));
    }

    /**
     * To be called tree by tree.
     *
     * @param about the feature or the column that is asked for
     */
    void add(int tree, int about, float threshold, int toTheLeft, int toTheRight) {
        if (size == this.about.length) {
            this.about = Arrays.copyOf(this.about, size * 2);
            this.threshold = Arrays.copyOf(this.threshold, size * 2);
            this.least = Arrays.copyOf(this.least, size * 2);
            this.toTheLeft = Arrays.copyOf(this.toTheLeft, size * 2);
            this.toTheRight = Arrays.copyOf(this.toTheRight, size * 2);
        }
        this.about[size] = about;
        this.threshold[size] = threshold;
        this.least[size] = Ordered.of(threshold);
        this.toTheLeft[size] = toTheLeft;
        this.toTheRight[size++] = toTheRight;
        Arrays.fill(ends, tree, ends.length, size);
    }

    private int first(int tree) {
        return tree == 0 ? 0 : ends[tree - 1];
    }

    /** The leaves that one row can fall into. */
    int left(int tree, float[] row) {
        int left = -1;
        for (int q = first(tree); q < ends[tree]; q++) {
            left &= ~(row[about[q]] < threshold[q] ? toTheRight[q] : toTheLeft[q]);
        }
        return left;
    }

    /**
     * Takes from each row the leaves that it goes by on the right. Two questions are put at once: a loop over a few
     * rows takes longer to begin and to end than to run.
     *
     * @param start the leaves that are left to all of the rows: questions about others are not put
     */
    void strike(int tree, int start, Columns rows, int[] left) {
        int waits = -1;
        for (int q = first(tree); q < ends[tree]; q++) {
            if ((toTheLeft[q] & start) != 0) {
                if (waits >= 0) {
                    strikeTwo(waits, q, rows, left);
                    waits = -1;
                } else {
                    waits = q;
                }
            }
        }
        if (waits >= 0) {
            // to put one twice changes nothing
            strikeTwo(waits, waits, rows, left);
        }
    }

    private void strikeTwo(int p, int q, Columns rows, int[] left) {
        int[] a = rows.column(about[p]);
        int[] b = rows.column(about[q]);
        strike(a, least[p], ~toTheLeft[p], b, least[q], ~toTheLeft[q], left, rows.count());
    }

    /** Of two columns what is left to a row whose number there is not below the least. */
    private static void strike(int[] a, int leastA, int keptA, int[] b, int leastB, int keptB, int[] left, int count) {
        for (int r = 0; r < count; r++) {
            left[r] &= (keptA | a[r] - leastA >> 31) & (keptB | b[r] - leastB >> 31);
        }
    }
}
