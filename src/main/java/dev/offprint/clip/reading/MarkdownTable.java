package dev.offprint.clip.reading;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table in GitHub's dialect; cells that span several columns are followed by empty ones. */
final class MarkdownTable {

    private static final int WIDEST = 60;

    private MarkdownTable() {}

    static String of(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            if (row.closest("table") == table) {
                rows.add(cells(row));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            out.append(MarkdownText.paragraph(caption.childNodes())).append("\n\n");
        }
        boolean headed = table.selectFirst("tr").selectFirst("th") != null;
        append(headed ? rows.get(0) : List.of(), width, out);
        out.append("|").append(" --- |".repeat(width)).append('\n');
        rows.subList(headed ? 1 : 0, rows.size()).forEach(row -> append(row, width, out));
        return out.toString().stripTrailing();
    }

    private static List<String> cells(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            cells.add(MarkdownText.paragraph(cell.childNodes())
                    .replace("\\\n", " ")
                    .replace("\n", " "));
            for (int i = 1; i < span(cell) && cells.size() < WIDEST; i++) {
                cells.add("");
            }
        }
        return cells;
    }

    private static int span(Element cell) {
        String span = cell.attr("colspan");
        return span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1;
    }

    private static void append(List<String> cells, int width, StringBuilder out) {
        out.append('|');
        for (int i = 0; i < width; i++) {
            out.append(' ').append(i < cells.size() ? cells.get(i) : "").append(" |");
        }
        out.append('\n');
    }
}
