package dev.offprint.extract.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gathers sidenotes at the end of the article as footnotes, linked both ways; ordinary footnotes keep their links. */
final class TidyFootnotes {

    /** @param found sidenotes; those that went with what was around them are no longer in the content */
    void apply(List<Element> found, Element content) {
        if (found.isEmpty()) {
            return;
        }
        List<Element> notes =
                found.stream().filter(note -> note.parents().contains(content)).toList();
        if (notes.isEmpty()) {
            return;
        }
        content.select("input.margin-toggle, label.margin-toggle").remove();
        Element list = content.appendElement("ol");
        for (int i = 0; i < notes.size(); i++) {
            move(notes.get(i), list, i + 1);
        }
    }

    private static void move(Element note, Element list, int number) {
        String id = "note-" + number;
        String back = "note-back-" + number;
        Element mark = new Element("sup").attr("id", back);
        mark.appendElement("a").attr("href", "#" + id).appendText(Integer.toString(number));
        note.replaceWith(mark);
        Element item = list.appendElement("li").attr("id", id);
        item.insertChildren(0, new ArrayList<>(note.childNodes()));
        item.appendText(" ").appendElement("a").attr("href", "#" + back).appendText("↩");
    }
}
