package dev.offprint.extract.content.score.tree;

/**
 * The sums of many rows over all trees: tree by tree over some rows at a time, so that they stay near at hand. A row
 * that the trees so far agree on is not asked about any further, and what is left of them is allowed for: boosting goes
 * on in ever smaller steps in the same direction (Friedman 2001, Greedy function approximation).
 */
final class RowSums {

    /** So many rows are asked about at once: fewer would not fill the wide instructions, more the near memory. */
    private static final int MOST_ROWS = 192;
    /** So many rows are read before they are turned on their side. */
    private static final int ROWS_AT_HAND = 64;

    /** After so many trees each time it is seen which rows are decided. */
    private static final int ROUND = 10;
    /** The log-odds that decide a row: what the trees to come would add points the same way. */
    private static final float DECIDED = 1.8f;
    /** What all trees to come add to a decided row, as a share of what the ones before did, at the beginning. */
    private static final float REST = 0.5f;

    private final LeafMasks trees;
    private final Rows rows;
    private final int[] start;
    private final float[] all;

    private final Columns columns;
    /** Of each row in the columns its number, -1 when it is decided, and its sum so far. */
    private final int[] numbers;

    private final float[] sums;
    private final int[] room;

    /** @param count how many rows there are */
    RowSums(LeafMasks trees, int count, Rows rows) {
        this.trees = trees;
        this.rows = rows;
        start = trees.left(rows.common());
        all = new float[count];
        // as many each time
        int times = (count + MOST_ROWS - 1) / MOST_ROWS;
        int most = times == 0 ? 0 : (count + times - 1) / times;
        columns = new Columns(trees.plan(), most);
        numbers = new int[most];
        sums = new float[most];
        room = new int[most];
    }

    float[] all() {
        float[] values = new float[ROWS_AT_HAND * trees.own()];
        for (int from = 0; from < all.length; from += numbers.length) {
            int to = Math.min(all.length, from + numbers.length);
            columns.clear();
            for (int row = from; row < to; row += ROWS_AT_HAND) {
                int next = Math.min(to, row + ROWS_AT_HAND);
                rows.read(row, next, values);
                columns.add(values, trees.own(), next - row);
            }
            for (int i = 0; i < to - from; i++) {
                numbers[i] = from + i;
                sums[i] = 0;
            }
            addUp();
        }
        return all;
    }

    private void addUp() {
        int count = trees.trees();
        for (int t = 0; t < count && columns.count() > 0; t++) {
            if (t > 0 && t % ROUND == 0) {
                settle(1 + REST * (count - t) / count);
            }
            trees.add(t, start[t], columns, room, sums);
        }
        for (int i = 0; i < columns.count(); i++) {
            if (numbers[i] >= 0) {
                all[numbers[i]] = sums[i];
            }
        }
    }

    /** Ends the sums of the rows that are decided, and lets go of them when they are many. */
    private void settle(float rest) {
        int open = 0;
        for (int i = 0; i < columns.count(); i++) {
            if (numbers[i] >= 0 && Math.abs(sums[i]) >= DECIDED) {
                all[numbers[i]] = sums[i] * rest;
                numbers[i] = -1;
            }
            room[open] = i;
            open += numbers[i] >= 0 ? 1 : 0;
        }
        if (open <= columns.count() / 2) {
            columns.keep(room, open);
            for (int i = 0; i < open; i++) {
                numbers[i] = numbers[room[i]];
                sums[i] = sums[room[i]];
            }
        }
    }
}
