package dev.offprint.extract.plain;

import dev.offprint.extract.skeleton.Recorder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** The names of a page's elements as numbers: those of {@link Tags}, and more for what the standard does not know. */
final class PageTags {

    private final Map<String, Integer> unknown = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final Map<String, Tag> foreign = new HashMap<>();
    /** For each name that is known one more than its number in the skeleton, 0 before it is met. */
    private final int[] recorded = new int[Tags.KNOWN];

    /** The number of a name, of which the key is known, see {@link Names#next}. */
    int id(long key, String html, int from, int to) {
        int id = Tags.id(key);
        // a longer name's key is a hash
        if (id != Names.NONE && (to - from <= Long.BYTES || Tags.word(id).equalsIgnoreCase(html.substring(from, to)))) {
            return id;
        }
        return unknown.computeIfAbsent(Names.lower(html.substring(from, to)), this::add);
    }

    private int add(String name) {
        tags.add(Tag.valueOf(name, Parser.NamespaceHtml, ParseSettings.htmlDefault));
        return Tags.KNOWN + tags.size() - 1;
    }

    private Tag jsoup(int id) {
        return id < Tags.KNOWN ? Tags.jsoup(id) : tags.get(id - Tags.KNOWN);
    }

    Element element(int id, Attributes attributes) {
        return id == Tags.FORM
                ? new FormElement(jsoup(id), null, attributes)
                : new Element(jsoup(id), null, attributes);
    }

    /** The number in the skeleton of the name of an element that is made there. */
    int recorded(int id, Element element, Recorder recorder) {
        if (id >= Tags.KNOWN) {
            return recorder.tag(element.normalName());
        }
        if (recorded[id] == 0) {
            recorded[id] = recorder.tag(element.normalName()) + 1;
        }
        return recorded[id] - 1;
    }

    /** An element of drawings or formulas, whose name counts as it is written. */
    Element foreign(String name, String namespace, Attributes attributes) {
        Tag tag = foreign.computeIfAbsent(
                namespace + name, n -> Tag.valueOf(name, namespace, ParseSettings.preserveCase));
        return new Element(tag, null, attributes);
    }
}
