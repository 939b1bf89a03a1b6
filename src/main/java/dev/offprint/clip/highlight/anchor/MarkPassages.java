package dev.offprint.clip.highlight.anchor;

import dev.offprint.clip.highlight.anchor.ArticleText.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Puts {@code mark} elements around passages of a sanitised article. Only text nodes are parted and wrapped, and all that
 * is added are elements and attributes made here, so that nothing from outside becomes markup. A passage that runs
 * through several blocks has one element in each; where passages overlap, the later one lies inside.
 */
public final class MarkPassages {

    /** Of passages that overlap, only so many lie in one another: the rest are still in the list of highlights. */
    private static final int DEEPEST = 6;

    private MarkPassages() {}

    /**
     * A passage to mark.
     *
     * @param id goes into {@code data-highlight}, and behind {@code highlight-} into the id of the first element
     * @param colour goes into {@code data-colour}; {@code noted} whether it has a note
     */
    public record Passage(String id, String colour, boolean noted, Span span) {}

    /** @param last whether the passage ends with it */
    private record Piece(Passage passage, Part part, boolean last) {

        int from() {
            return part.from();
        }

        int to() {
            return part.to();
        }
    }

    /** @param passages the later ones come on top; places are those of {@code text} */
    public static void mark(ArticleText text, List<Passage> passages) {
        // by the node's number, so that a passage's first element is made first
        Map<Integer, List<Piece>> pieces = new TreeMap<>();
        for (Passage passage : passages) {
            List<Part> parts = text.parts(passage.span());
            for (Part part : parts) {
                boolean last = part == parts.get(parts.size() - 1);
                pieces.computeIfAbsent(part.number(), number -> new ArrayList<>())
                        .add(new Piece(passage, part, last));
            }
        }
        Set<String> begun = new HashSet<>();
        pieces.values().forEach(ofNode -> mark(ofNode.get(0).part().node(), ofNode, begun));
    }

    /** Cuts a text node wherever a passage begins or ends, and wraps each of its parts. */
    private static void mark(TextNode node, List<Piece> pieces, Set<String> begun) {
        String words = node.getWholeText();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, words.length()));
        for (Piece piece : pieces) {
            cuts.add(piece.from());
            cuts.add(piece.to());
        }
        int from = cuts.pollFirst();
        for (int to : cuts) {
            node.before(wrapped(words.substring(from, to), covering(pieces, from, to), to, begun));
            from = to;
        }
        node.remove();
    }

    private static List<Piece> covering(List<Piece> pieces, int from, int to) {
        List<Piece> covering = pieces.stream()
                .filter(piece -> piece.from() <= from && piece.to() >= to)
                .toList();
        return covering.subList(Math.max(0, covering.size() - DEEPEST), covering.size());
    }

    private static Node wrapped(String words, List<Piece> covering, int to, Set<String> begun) {
        Node inner = new TextNode(words);
        for (int i = covering.size() - 1; i >= 0; i--) {
            Piece piece = covering.get(i);
            Passage passage = piece.passage();
            Element mark = new Element("mark")
                    .addClass("highlight")
                    .attr("data-highlight", passage.id())
                    .attr("data-colour", passage.colour());
            if (begun.add(passage.id())) {
                mark.attr("id", "highlight-" + passage.id());
            }
            if (passage.noted() && piece.last() && piece.to() == to) {
                mark.attr("data-noted", "");
            }
            inner = mark.appendChild(inner);
        }
        return inner;
    }
}
