package dev.offprint.extract.content;

import dev.offprint.extract.content.score.PageScan;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets the posts of a thread keep the same of their authors and dates: when most of the lines with a date that stand in
 * one place are kept, all of them are.
 */
final class KeepPosts {

    /** Fewer posts than this say nothing of each other. */
    private static final int FEWEST = 3;

    private static final double MOST = 0.6;

    private KeepPosts() {}

    /** How many blocks stand in a place, and how many of them are kept. */
    private static final class Place {
        int blocks;
        int kept;
    }

    /** @param kept is changed in place */
    static void apply(PageScan scan, boolean[] kept) {
        long[] paths = paths(scan);
        Place[] places = new Place[kept.length];
        Map<Long, Place> byPath = new HashMap<>();
        for (int e = 0; e < paths.length; e++) {
            int b = scan.firstBlock(e);
            if (scan.name(e).equals("time") && b < scan.endBlock(e) && places[b] == null) {
                places[b] = byPath.computeIfAbsent(paths[e], path -> new Place());
                places[b].blocks++;
                places[b].kept += kept[b] ? 1 : 0;
            }
        }
        for (int b = 0; b < kept.length; b++) {
            Place place = places[b];
            kept[b] |= place != null && place.blocks >= FEWEST && place.kept >= MOST * place.blocks;
        }
    }

    /** For each element a number that is equal for elements of the same tags and classes up to the root. */
    private static long[] paths(PageScan scan) {
        long[] paths = new long[scan.elements()];
        for (int e = 0; e < paths.length; e++) {
            long above = e == 0 ? 1 : paths[scan.parent(e)];
            paths[e] = above * 0x9E3779B97F4A7C15L + scan.place(e);
        }
        return paths;
    }
}
