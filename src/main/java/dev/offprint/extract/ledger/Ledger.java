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

    private final List<Removal> removals = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<Element> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> restored;

    /** @param restored ids of removals that the owner undid */
    public Ledger(Set<String> restored) {
        this.restored = restored;
    }

    /** From now on neither this block nor anything that contains it is removed. */
    public void keep(Element block) {
        for (Element e = block; e != null; e = e.parent()) {
            kept.add(e);
        }
    }

    /** Whether the block, or something inside it, must stay. */
    public boolean keeps(Element block) {
        return kept.contains(block);
    }

    /**
     * Takes the block out of its document and writes it down, unless the owner keeps it.
     *
     * @return whether it was removed
     */
    public boolean remove(Element block, String step, Kind kind, String rule) {
        if (keeps(block) || block.parent() == null) {
            return false;
        }
        String text = block.text();
        String id = BlockId.of(block, text, seen);
        if (restored.contains(id)) {
            keep(block);
            return false;
        }
        String shown = text.length() <= TEXT_LIMIT ? text : text.substring(0, TEXT_LIMIT);
        removals.add(new Removal(id, step, kind, rule, BlockSelector.of(block), Words.count(text), shown));
        block.remove();
        return true;
    }

    public List<Removal> removals() {
        return List.copyOf(removals);
    }
}
