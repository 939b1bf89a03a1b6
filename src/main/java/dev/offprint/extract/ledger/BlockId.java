package dev.offprint.extract.ledger;

import dev.offprint.extract.plain.Asked;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Names a block by what it says, so that the name survives another extraction and another capture. */
final class BlockId {

    private BlockId() {}

    /**
     * @param wording what the block says
     * @param seen how often each content was met so far; counted up here so that twins get different ids
     */
    static String of(Element block, Wording wording, Map<String, Integer> seen) {
        String hash = hash(block, wording);
        int nth = seen.merge(hash, 1, Integer::sum);
        return nth == 1 ? hash : hash + "-" + nth;
    }

    /** Whether one of the ids is that of a block with this content. */
    static boolean isIn(Set<String> ids, Element block, Wording wording) {
        String hash = hash(block, wording);
        return ids.contains(hash)
                || ids.stream().anyMatch(id -> id.startsWith(hash + "-"))
                || isByAll(ids, block, wording);
    }

    /** Whether one of the ids is of a block without text by all of its attributes, as ids once were. */
    static boolean isByAll(Set<String> ids, Element block, Wording wording) {
        return !ids.isEmpty()
                && wording.isBlank()
                && ids.contains(Long.toHexString(
                        Fnv.of(block.tagName() + block.attributes().html())));
    }

    /**
     * A block without text is known by its attributes; not by those of no use, which a parsed page may lack, and which
     * are another at each visit.
     */
    private static String hash(Element block, Wording wording) {
        return Long.toHexString(
                wording.isBlank() ? Fnv.of(block.tagName() + useful(block.attributes())) : wording.hash());
    }

    private static String useful(Attributes all) {
        Attributes useful = all.clone();
        all.forEach(attribute -> {
            if (Asked.isUseless(attribute.getKey())) {
                useful.remove(attribute.getKey());
            }
        });
        return useful.html();
    }
}
