package dev.offprint.extract.content.score.tree;

/** Rows of features turned on their side, column by column as a {@link ColumnPlan} wants them. */
final class Columns {

    private final ColumnPlan plan;
    private final int[][] columns;
    private int count;

    /** @param most how many rows there may be */
    Columns(ColumnPlan plan, int most) {
        this.plan = plan;
        // one by one, as arrays of arrays are slow to make
        columns = new int[plan.size()][];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = new int[most];
        }
    }

    int count() {
        return count;
    }

    int[] column(int number) {
        return columns[number];
    }

    void clear() {
        count = 0;
    }

    /** Adds rows that lie one after the other in an array. */
    void add(float[] rows, int width, int more) {
        for (int c = 0; c < columns.length; c++) {
            if (plan.isAbove(c)) {
                above(rows, plan.feature(c), width, columns[c], count, count + more);
            } else {
                below(rows, plan.feature(c), width, columns[c], count, count + more);
            }
        }
        count += more;
    }

    private static void above(float[] rows, int first, int width, int[] column, int from, int to) {
        for (int r = from, at = first; r < to; r++, at += width) {
            column[r] = Math.max(Float.floatToRawIntBits(rows[at]), 0);
        }
    }

    private static void below(float[] rows, int first, int width, int[] column, int from, int to) {
        for (int r = from, at = first; r < to; r++, at += width) {
            column[r] = Math.min(Ordered.of(rows[at]), 0);
        }
    }

    /** Lets go of all rows but some, which move up. */
    void keep(int[] rows, int some) {
        for (int[] column : columns) {
            for (int i = 0; i < some; i++) {
                column[i] = column[rows[i]];
            }
        }
        count = some;
    }
}
