package dev.offprint.extract.ledger;

import java.util.Map;
import java.util.Set;
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
        return ids.contains(hash) || ids.stream().anyMatch(id -> id.startsWith(hash + "-"));
    }

    private static String hash(Element block, String text) {
        return Long.toHexString(
                fnv64(text.isBlank() ? block.tagName() + block.attributes().html() : text.strip()));
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
