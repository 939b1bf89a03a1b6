package dev.offprint.extract.content.score.tree;

/** Where rows of features come from, a few at a time. */
public interface Rows {

    /** Writes what the rows from one to before another have of their own, one after the other, to the beginning. */
    void read(int from, int to, float[] into);

    /** The features that follow in all rows alike. */
    float[] common();
}
