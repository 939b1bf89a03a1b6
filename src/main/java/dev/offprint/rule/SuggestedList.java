package dev.offprint.rule;

import java.util.List;

/**
 * A public list that many people use. Only its address is known here: its text comes from its publisher, under the
 * publisher's terms, and only to who subscribes.
 */
public record SuggestedList(String title, String address) {

    private static final List<SuggestedList> ALL = List.of(
            new SuggestedList("EasyList", "https://easylist.to/easylist/easylist.txt"),
            new SuggestedList("EasyList Cookies", "https://secure.fanboy.co.nz/fanboy-cookiemonster_ubo.txt"),
            new SuggestedList("EasyList Germany", "https://easylist.to/easylistgermany/easylistgermany.txt"),
            new SuggestedList("Fanboy's Annoyances", "https://secure.fanboy.co.nz/fanboy-annoyance_ubo.txt"));

    /** Those that are not subscribed to. */
    static List<SuggestedList> without(List<Subscription> lists) {
        return ALL.stream()
                .filter(suggested -> lists.stream().noneMatch(list -> list.address.equals(suggested.address)))
                .toList();
    }
}
