package dev.offprint.feed.reader;

import dev.offprint.extract.ledger.Removal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An article's removals as readers see them: by kind, with counts.
 *
 * @param size of all groups together
 */
public record LedgerView(List<Group> groups, int size) {

    /** Blocks of one kind, in the order in which they were removed. */
    public record Group(String kind, List<Block> blocks) {

        public String key() {
            return "kind_" + kind;
        }

        public int size() {
            return blocks.size();
        }
    }

    /**
     * A removed block.
     *
     * @param start of its text; {@code rest} is what follows, or null
     * @param why says in words why it was removed
     * @param own whether a rule of the reader's own took it
     * @param missed whether it may well belong to the article
     */
    public record Block(String id, int words, String start, String rest, Why why, boolean own, boolean missed) {}

    private static final int START = 200;

    static LedgerView of(List<Removal> removals) {
        Map<String, List<Block>> kinds = removals.stream()
                .collect(Collectors.groupingBy(
                        removal -> removal.kind().word(),
                        () -> new TreeMap<>(LedgerView::compare),
                        Collectors.mapping(LedgerView::block, Collectors.toList())));
        return new LedgerView(
                kinds.entrySet().stream()
                        .map(kind -> new Group(kind.getKey(), kind.getValue()))
                        .toList(),
                removals.size());
    }

    /** What one would look for first comes first; what stands around every article comes last. */
    private static int compare(String kind, String other) {
        return Integer.compare(rank(kind), rank(other));
    }

    private static int rank(String kind) {
        return switch (kind) {
            case "newsletter" -> 0;
            case "related" -> 1;
            case "share" -> 2;
            case "comment" -> 3;
            case "ad" -> 4;
            case "notice" -> 5;
            case "hidden" -> 6;
            default -> 7;
        };
    }

    private static Block block(Removal removal) {
        String text = removal.text().strip();
        int space = text.length() <= START ? -1 : text.lastIndexOf(' ', START);
        int cut = text.length() <= START ? text.length() : space > 0 ? space : START;
        return new Block(
                removal.id(),
                removal.words(),
                text.substring(0, cut),
                cut < text.length() ? text.substring(cut) : null,
                Why.of(removal),
                removal.step().equals(Removal.BY_OWNER),
                removal.mayBeMissed());
    }
}
