package dev.offprint.extract.skeleton;

/** Goes over the arrays of a skeleton once, and tells a {@link Visitor} what begins and ends where. */
final class Tour {

    private final ReadSkeleton read;
    private final Visitor visitor;
    /** The element that is open, -1 outside of all. */
    private int current = -1;

    private int text;

    Tour(ReadSkeleton read, Visitor visitor) {
        this.read = read;
        this.visitor = visitor;
    }

    void run() {
        for (int i = 0; i < read.size; i++) {
            textsBefore(read.firstText[i]);
            closeUpTo(read.parent[i]);
            if (visitor.open(i)) {
                current = i;
            } else {
                text = read.endText[i];
                i = read.last[i];
            }
        }
        textsBefore(read.texts);
        closeUpTo(-1);
    }

    private void textsBefore(int end) {
        for (; text < end; text++) {
            closeUpTo(read.holder[text]);
            visitor.text(text);
        }
    }

    private void closeUpTo(int holder) {
        while (current != holder) {
            visitor.close(current);
            current = read.parent[current];
        }
    }
}
