package dev.offprint.extract.markup;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Rebuilds a table: caption, head, body and foot, cells with their spans. */
final class FlattenTable {

    private static final Set<String> SHOWN = Set.of("img", "math");

    private final FlattenBlocks blocks;

    FlattenTable(FlattenBlocks blocks) {
        this.blocks = blocks;
    }

    void apply(Element e, Element to, int depth) {
        Element table = Tags.append(to, "table");
        Element body = null;
        for (Element part = e.firstElementChild(); part != null; part = part.nextElementSibling()) {
            switch (part.normalName()) {
                case "caption" -> {
                    Element caption = blocks.cell("caption", part, table, depth);
                    if (!caption.hasText()) {
                        caption.remove();
                    }
                }
                case "thead", "tbody", "tfoot" -> rows(part, Tags.append(table, part.normalName()), depth);
                case "tr" -> {
                    body = body == null ? Tags.append(table, "tbody") : body;
                    row(part, body, depth);
                }
                default -> {
                    // col, colgroup: nothing to read
                }
            }
        }
        if (!table.hasText() && !Tags.any(table, SHOWN)) {
            table.remove();
        }
    }

    private void rows(Element from, Element section, int depth) {
        for (Element row = from.firstElementChild(); row != null; row = row.nextElementSibling()) {
            if (row.normalName().equals("tr")) {
                row(row, section, depth);
            }
        }
        if (section.childNodeSize() == 0) {
            section.remove();
        }
    }

    private void row(Element from, Element section, int depth) {
        Element row = Tags.append(section, "tr");
        for (Element cell = from.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
            String name = cell.normalName();
            if (name.equals("td") || name.equals("th")) {
                Element made = blocks.cell(name, cell, row, depth);
                InlineRuns.copy(cell, made, "colspan", "rowspan", "scope");
            }
        }
        if (row.childNodeSize() == 0) {
            row.remove();
        }
    }
}
