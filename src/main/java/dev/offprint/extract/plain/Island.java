package dev.offprint.extract.plain;

/** Makes what stands in a {@code noscript}, which jsoup takes as written: nothing in it ends or moves anything outside. */
final class Island {

    private final OpenElements open;
    /** How many elements are around it, -1 when none is open. */
    private int depth = -1;

    Island(OpenElements open) {
        this.open = open;
    }

    boolean isOpen() {
        return depth >= 0;
    }

    void open(StartTag tag) throws NotPlain {
        depth = open.size();
        open.insert(Tags.NOSCRIPT, tag);
    }

    void start(int id, StartTag tag) throws NotPlain {
        if (Tags.is(id, Tags.NOT_PLAIN) || id == Tags.NOSCRIPT) {
            throw new NotPlain("an element that is seldom used: " + Tags.word(id));
        }
        open.insert(id, tag);
        if (Tags.is(id, Tags.VOID)) {
            open.pop();
        }
    }

    void end(int id) {
        if (id == Tags.NOSCRIPT) {
            open.popTo(depth);
            depth = -1;
        } else if (open.innermost(id) > depth) {
            open.close(id);
        }
    }
}
