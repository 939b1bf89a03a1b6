package dev.offprint.extract.ledger;

import dev.offprint.extract.plain.Asked;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Names a block by what it says, so that the name survives another extraction and another capture. */
final class BlockId {

    private BlockId() {}

    /** @param seen how often each content was met so far; counted up here so that twins get different ids */
    static String of(Element block, String text, Map<String, Integer> seen) {
        String hash = hash(block, text);
        int nth = seen.merge(hash, 1, Integer::sum);
        return nth == 1 ? hash : hash + "-" + nth;
    }

    /** Whether one of the ids is that of a block with this content. */
    static boolean isIn(Set<String> ids, Element block) {
        String hash = hash(block, block.text());
        return ids.contains(hash)
                || ids.stream().anyMatch(id -> id.startsWith(hash + "-"))
                || isByAll(ids, block, block.text());
    }

    /** Whether one of the ids is of a block without text by all of its attributes, as ids once were. */
    static boolean isByAll(Set<String> ids, Element block, String text) {
        return !ids.isEmpty()
                && text.isBlank()
                && ids.contains(Long.toHexString(
                        fnv64(block.tagName() + block.attributes().html())));
    }

    /**
     * A block without text is known by its attributes; not by those of no use, which a parsed page may lack, and which
     * are another at each visit.
     */
    private static String hash(Element block, String text) {
        return Long.toHexString(fnv64(text.isBlank() ? block.tagName() + useful(block.attributes()) : text.strip()));
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

    /** FNV-1a, 64 bits, over UTF-16 units (Fowler, Noll, Vo): enough for a few hundred blocks of one page. */
    private static long fnv64(String content) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < content.length(); i++) {
            hash = (hash ^ content.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
