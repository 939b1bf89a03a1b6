package dev.offprint.extract.content.score.tree;

/** Rows that lie in one array. */
record GivenRows(float[] values, int own, float... common) implements Rows {

    @Override
    public void read(int from, int to, float[] into) {
        System.arraycopy(values, from * own, into, 0, (to - from) * own);
    }
}
