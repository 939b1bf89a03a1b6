package dev.offprint.extract.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Tells tables of data from tables that only lay a page out, and unwraps the latter into plain containers. */
final class TidyTables {

    /** @param tables in document order, so that inner ones are unwrapped before what is around them */
    void apply(List<Element> tables) {
        for (int i = tables.size() - 1; i >= 0; i--) {
            Element table = tables.get(i);
            if (table.parent() != null && isLayout(table)) {
                unwrap(table);
            }
        }
    }

    private static boolean isLayout(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation") || role.equals("none")) {
            return true;
        }
        int rows = 0;
        int cells = 0;
        int widest = 0;
        int blocks = 0;
        for (Element row : rowsOf(table)) {
            rows++;
            int width = 0;
            for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling()) {
                if (cell.normalName().equals("th")) {
                    return false;
                }
                width++;
                cells++;
                blocks += holdsBlocks(cell) ? 1 : 0;
            }
            widest = Math.max(widest, width);
        }
        for (Element part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (part.normalName().equals("caption") || part.normalName().equals("thead")) {
                return false;
            }
        }
        // one column or one row is no data; neither are cells that hold whole sections
        return widest <= 1 || rows <= 1 && widest < 4 || blocks * 2 > cells;
    }

    private static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element part = table.firstElementChild(); part != null; part = part.nextElementSibling()) {
            if (isRow(part)) {
                rows.add(part);
                continue;
            }
            for (Element row = part.firstElementChild(); row != null; row = row.nextElementSibling()) {
                if (isRow(row)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static boolean isRow(Element e) {
        return e.normalName().equals("tr");
    }

    private static boolean holdsBlocks(Element cell) {
        int paragraphs = 0;
        for (Element e = cell.firstElementChild(); e != null; e = e.nextElementSibling()) {
            String name = e.normalName();
            if (TagKind.of(name).isHeading()
                    || name.equals("table")
                    || name.equals("blockquote")
                    || name.equals("form")) {
                return true;
            }
            paragraphs += name.equals("p") ? 1 : 0;
        }
        return paragraphs > 2;
    }

    private static void unwrap(Element table) {
        for (Element row : rowsOf(table)) {
            row.children().forEach(cell -> Tags.rename(cell, "div"));
            Tags.rename(row, "div");
        }
        for (Element part : table.children()) {
            Tags.rename(part, "div");
        }
        Tags.rename(table, "div");
    }
}
