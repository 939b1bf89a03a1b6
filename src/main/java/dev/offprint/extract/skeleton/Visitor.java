package dev.offprint.extract.skeleton;

/** Is told of each element and text of a skeleton in document order. */
public interface Visitor {

    /** Whether to go on with what is inside; if not, {@link #close} is not called for this element. */
    boolean open(int element);

    void text(int text);

    void close(int element);
}
