package dev.offprint.extract.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The list of an article's removals, and the only way to remove a block that a reader might miss. Blocks that the
 * owner keeps, and what contains them, stay: {@link #remove} says whether it did.
 */
public final class Ledger {

    /** A removal's text is cut to this many characters. */
    public static final int TEXT_LIMIT = 2_000;

    /** The rules of what no rule speaks of, by the score in hundredths. */
    private static final String[] UNLIKELY = new String[101];

    static {
        for (int i = 0; i < UNLIKELY.length; i++) {
            UNLIKELY[i] = "low content score " + i / 100 + (i % 100 < 10 ? ".0" : ".") + i % 100;
        }
    }

    private final List<Removal> removals = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Of the block that is asked for. */
    private final Wording wording = new Wording();

    private final Set<String> restored;

    /** @param restored ids of removals that the owner undid */
    public Ledger(Set<String> restored) {
        this.restored = restored;
    }

    /** From now on neither this block nor anything that contains it is removed. */
    public void keep(Element block) {
        wanted.add(block);
        for (Element e = block; e != null; e = e.parent()) {
            kept.add(e);
        }
    }

    /** Whether the block, or something inside it, must stay. */
    public boolean keeps(Element block) {
        return !kept.isEmpty() && kept.contains(block);
    }

    /** Whether the owner keeps anything at all. */
    public boolean keepsAny() {
        return !wanted.isEmpty() || !restored.isEmpty();
    }

    /** Whether the owner keeps just this block, which then belongs to the article wherever on the page it stands. */
    public boolean wants(Element block) {
        return wanted.contains(block) || !restored.isEmpty() && BlockId.isIn(restored, block, wording.read(block));
    }

    /**
     * Takes the block out of its document and writes it down, unless the owner keeps it.
     *
     * @return whether it was removed
     */
    public boolean remove(Element block, String step, Kind kind, String rule) {
        return remove(block, new Why(step, kind, rule, 0));
    }

    /**
     * The same for a block that no rule speaks of.
     *
     * @param score how likely it is to belong to the article, 0 to 1
     */
    public boolean removeUnlikely(Element block, String step, double score) {
        int hundredths = (int) Math.round(100 * score);
        return remove(block, new Why(step, Kind.BOILERPLATE, UNLIKELY[hundredths], hundredths / 100.0));
    }

    private record Why(String step, Kind kind, String rule, double score) {}

    private boolean remove(Element block, Why why) {
        if (keeps(block) || block.parent() == null) {
            return false;
        }
        String id = BlockId.of(block, wording.read(block), seen);
        if (restored.contains(id) || BlockId.isByAll(restored, block, wording)) {
            keep(block);
            return false;
        }
        take(block, id, why);
        return true;
    }

    /** The same for what the owner wants gone, whatever was said before. */
    public void removeAnyway(Element block, String step, Kind kind, String rule) {
        take(block, BlockId.of(block, wording.read(block), seen), new Why(step, kind, rule, 0));
    }

    /** Takes out the block that was read last. */
    private void take(Element block, String id, Why why) {
        int words = wording.words();
        boolean asked = words > Removal.LONG && Removal.isPossible(why.kind, why.score);
        int prose = asked ? Prose.words(block) : 0;
        removals.add(new Removal(
                id,
                why.step,
                why.kind,
                why.rule,
                BlockSelector.of(block),
                words,
                prose,
                why.score,
                wording.text(TEXT_LIMIT)));
        block.remove();
    }

    public List<Removal> removals() {
        return List.copyOf(removals);
    }
}
