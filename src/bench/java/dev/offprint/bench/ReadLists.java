package dev.offprint.bench;

import dev.offprint.extract.clutter.filter.FilterList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads real filter lists from files, which the repository may not contain. */
final class ReadLists {

    private ReadLists() {}

    /** @param files paths of lists in the syntax of EasyList and uBlock Origin */
    static List<FilterList> of(List<String> files) throws IOException {
        List<FilterList> lists = new ArrayList<>();
        for (String file : files) {
            lists.add(new FilterList(Path.of(file).getFileName().toString(), Files.readString(Path.of(file))));
        }
        return lists;
    }
}
