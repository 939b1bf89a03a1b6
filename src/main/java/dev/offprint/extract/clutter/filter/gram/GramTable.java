package dev.offprint.extract.clutter.filter.gram;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rules filed under one gram, four characters in a row, of the text that they need. A string is asked for all of its
 * grams in one pass and gives the few rules that may fit, some of them more than once; whether they do is the rule's
 * own question. Each rule goes under its rarest gram so far, which keeps the lists short. Filled once, then only read.
 */
public final class GramTable<T> {

    /** The length of a gram in characters; shorter texts cannot be filed. */
    public static final int LENGTH = 4;

    private static final float LOAD = 0.5f;

    private int[] keys = new int[64];
    private Object[] lists = new Object[64];
    private int size;

    /**
     * Files a rule.
     *
     * @param texts runs of characters, each of which is in every string that the rule fits
     * @return false when all of them are too short
     */
    public boolean add(List<String> texts, T rule) {
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (String text : texts) {
            for (int at = 0; at + LENGTH <= text.length(); at++) {
                int gram = gram(text, at);
                int uses = uses(gram) * 2 + (CommonGrams.has(text, at) ? CommonGrams.HANDICAP : 0);
                if (uses < fewest) {
                    fewest = uses;
                    rarest = gram;
                }
            }
        }
        if (fewest == Integer.MAX_VALUE) {
            return false;
        }
        list(rarest).add(rule);
        return true;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** Gives the rules that may fit. */
    public void find(String text, Consumer<T> found) {
        if (size == 0) {
            return;
        }
        for (int at = 0; at + LENGTH <= text.length(); at++) {
            List<T> rules = at(slot(gram(text, at)));
            if (rules != null) {
                rules.forEach(found);
            }
        }
    }

    private int uses(int gram) {
        List<T> rules = at(slot(gram));
        return rules == null ? 0 : rules.size();
    }

    @SuppressWarnings("unchecked")
    private List<T> at(int slot) {
        return (List<T>) lists[slot];
    }

    private List<T> list(int gram) {
        if (size > keys.length * LOAD) {
            grow();
        }
        int slot = slot(gram);
        if (lists[slot] == null) {
            keys[slot] = gram;
            lists[slot] = new ArrayList<T>(1);
            size++;
        }
        return at(slot);
    }

    /** Where the gram is, or would be. */
    private int slot(int gram) {
        int mask = keys.length - 1;
        int slot = (gram ^ gram >>> 15) & mask;
        while (lists[slot] != null && keys[slot] != gram) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        Object[] oldLists = lists;
        keys = new int[oldKeys.length * 2];
        lists = new Object[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLists[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                lists[slot] = oldLists[i];
            }
        }
    }

    /** Different grams may share a number; the rules settle it. */
    private static int gram(String text, int at) {
        int hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = (hash + text.charAt(i)) * 0x9E3779B1;
        }
        return hash;
    }
}
