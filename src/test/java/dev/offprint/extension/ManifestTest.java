package dev.offprint.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the extension declares, and what a store's reviewer would look for in its files. */
class ManifestTest {

    private static final Path FOLDER = Path.of("extension");
    private static final Gson GSON = new Gson();

    private final JsonObject manifest = json("manifest.json");

    private static JsonObject json(String file) {
        return GSON.fromJson(read(file), JsonObject.class);
    }

    private static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(file + " is missing", e);
        }
    }

    private static List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> FOLDER.relativize(file).toString())
                    .toList();
        }
    }

    private static Set<String> strings(JsonElement array) {
        return array.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .collect(Collectors.toSet());
    }

    @Test
    void asksForNoMoreThanItNeeds() {
        assertEquals(
                Set.of("activeTab", "alarms", "contextMenus", "scripting", "storage"),
                strings(manifest.get("permissions")));
        assertEquals(Set.of("tabs"), strings(manifest.get("optional_permissions")));
        assertFalse(manifest.has("host_permissions"), "no host at install");
        assertFalse(manifest.has("content_scripts"), "no script on every page");
        assertFalse(manifest.has("web_accessible_resources"), "pages cannot find out that it is there");
        assertFalse(manifest.has("externally_connectable"));
    }

    @Test
    void runsInBothBrowsersFromOneFolder() {
        JsonObject background = manifest.getAsJsonObject("background");
        assertEquals("background.js", background.get("service_worker").getAsString());
        assertEquals(Set.of("background.js"), strings(background.get("scripts")));
        assertTrue(manifest.get("minimum_chrome_version").getAsInt() >= 120);
        JsonObject gecko = manifest.getAsJsonObject("browser_specific_settings").getAsJsonObject("gecko");
        assertTrue(gecko.get("id").getAsString().matches("[a-z0-9-]+@[a-z0-9.-]+"));
        assertTrue(Float.parseFloat(gecko.get("strict_min_version").getAsString()) >= 140);
        assertEquals(
                Set.of("websiteContent"),
                strings(gecko.getAsJsonObject("data_collection_permissions").get("required")));
    }

    @Test
    void runsNoCodeButItsOwn() throws IOException {
        String policy = manifest.getAsJsonObject("content_security_policy")
                .get("extension_pages")
                .getAsString();
        assertTrue(policy.contains("default-src 'none'"), policy);
        assertTrue(policy.contains("script-src 'self';"), policy);
        assertTrue(policy.contains("connect-src 'self' http: https:"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("upgrade-insecure-requests"), policy);
        Pattern dynamic = Pattern.compile(
                "\\beval\\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\\.write"
                        + "|import\\(|importScripts|<script(?! src=\"[a-z-]+\\.js\" type=\"module\">)|\\son[a-z]+=\"|javascript:");
        for (String ending : List.of(".js", ".html")) {
            for (String file : files(ending)) {
                assertFalse(dynamic.matcher(read(file)).find(), () -> file + " makes code or markup out of text");
            }
        }
    }

    @Test
    void everyFileThatIsNamedIsThere() throws IOException {
        Set<String> named = new HashSet<>();
        collect(manifest, named);
        named.removeIf(text -> !text.matches("[\\w/-]+\\.(js|html|png)"));
        for (String file : files(".html")) {
            named.addAll(find("(?:src|href)=\"([\\w/.-]+)\"", read(file)));
        }
        for (String file : files(".js")) {
            named.addAll(find("from \"\\./([\\w/.-]+)\"", read(file)));
        }
        assertTrue(named.contains("background.js") && named.contains("popup.css"));
        named.forEach(file -> assertTrue(Files.isRegularFile(FOLDER.resolve(file)), file));
    }

    @Test
    void bothLanguagesHaveTheSameMessages() throws IOException {
        JsonObject english = json("_locales/en/messages.json");
        JsonObject german = json("_locales/de/messages.json");
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
        for (String name : english.keySet()) {
            String message = english.getAsJsonObject(name).get("message").getAsString();
            String translated = german.getAsJsonObject(name).get("message").getAsString();
            assertEquals(find("(\\$\\d)", message), find("(\\$\\d)", translated), name);
        }
    }

    @Test
    void everyMessageThatIsUsedIsThere() throws IOException {
        Set<String> known = json("_locales/en/messages.json").keySet();
        Set<String> used = new TreeSet<>(find("__MSG_(\\w+)__", read("manifest.json")));
        for (String file : files(".html")) {
            used.addAll(find("data-say[\\w-]*=\"(\\w+)\"", read(file)));
        }
        for (String file : files(".js")) {
            String code = read(file);
            used.addAll(find("(?:say|getMessage)\\(\"(\\w+)\"", code));
            find("count\\(\"(\\w+)\"", code).forEach(name -> used.addAll(List.of(name + "_one", name + "_other")));
            find("Failure\\(\"(\\w+)\"", code).forEach(code1 -> used.add("failure_" + code1));
        }
        used.removeAll(known);
        assertEquals(Set.of(), used);
        Set<String> withoutAdvice = known.stream()
                .filter(name -> name.startsWith("failure_"))
                .filter(name -> !known.contains(name.replace("failure_", "advice_")))
                .collect(Collectors.toSet());
        assertEquals(Set.of(), withoutAdvice, "a failure says what to do");
    }

    @Test
    void looksLikeTheService() throws IOException {
        assertEquals(Files.readString(Path.of("src/main/resources/META-INF/resources/tokens.css")), read("tokens.css"));
    }

    private static Set<String> find(String regex, String text) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static void collect(JsonElement element, Set<String> strings) {
        if (element.isJsonObject()) {
            element.getAsJsonObject().asMap().values().forEach(value -> collect(value, strings));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(value -> collect(value, strings));
        } else if (element instanceof JsonPrimitive primitive && primitive.isString()) {
            strings.add(primitive.getAsString());
        }
    }
}
