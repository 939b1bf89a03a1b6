package dev.offprint.account.session;

import java.util.List;
import java.util.Map;

/** What a person would call their browser. */
final class ClientName {

    /** The sign in the User-Agent and the name, the more special before what it also claims to be. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("FxiOS/", "Firefox"),
            Map.entry("CriOS/", "Chrome"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    private ClientName() {}

    /** Such as {@code Firefox · Linux}; the start of the User-Agent when it names neither. */
    static String of(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        if (browser == null && system == null) {
            return userAgent.isBlank() ? "?" : userAgent.substring(0, Math.min(40, userAgent.length()));
        }
        return browser == null ? system : system == null ? browser : browser + " · " + system;
    }

    private static String first(List<Map.Entry<String, String>> names, String userAgent) {
        return names.stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
