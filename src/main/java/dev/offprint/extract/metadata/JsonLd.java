package dev.offprint.extract.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The JSON-LD of a page as flat nodes, whatever nesting, arrays or {@code @graph} the page uses; broken JSON is skipped. */
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Set<String> ARTICLES = SchemaTypes.list("articles");
    private static final Set<String> PAGES = SchemaTypes.list("pages");
    private static final Set<String> THINGS = SchemaTypes.list("things");
    /** The fields whose nodes are of the page as well. */
    private static final List<String> NESTED =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "isPartOf");

    private static final int MAX_NODES = 2_000;

    private final List<JsonNode> nodes = new ArrayList<>();
    /** The types of each node. */
    private final List<List<String>> types = new ArrayList<>();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private JsonNode main;
    private JsonNode page;

    static JsonLd of(List<String> scripts) {
        JsonLd all = new JsonLd();
        for (String script : scripts) {
            JsonNode root = parse(script);
            if (root != null) {
                all.collect(root, 0);
            }
        }
        all.settle();
        return all;
    }

    private static JsonNode parse(String script) {
        String json = script.strip();
        int start = firstOf(json, '{', '[');
        if (start < 0) {
            return null;
        }
        try {
            // what follows the first value (CDATA ends, semicolons) is ignored
            return JSON.readTree(start == 0 ? json : json.substring(start));
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    private static int firstOf(String json, char a, char b) {
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) == a || json.charAt(i) == b) {
                return i;
            }
        }
        return -1;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 6 || nodes.size() > MAX_NODES) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1));
        } else if (node.isObject()) {
            if (node.has("@type")) {
                nodes.add(node);
                types.add(types(node));
                String id = node.path("@id").asText();
                // a bare reference must not hide the node that it refers to
                if (!id.isEmpty() && node.size() > 2) {
                    byId.putIfAbsent(id, node);
                }
            }
            for (String field : NESTED) {
                JsonNode child = node.get(field);
                if (child != null) {
                    collect(child, depth + 1);
                }
            }
        }
    }

    /** The node that speaks for the page: an article, else a page, else a thing such as a product; or null. */
    JsonNode main() {
        return main;
    }

    JsonNode page() {
        return page;
    }

    private void settle() {
        page = firstOf(PAGES);
        main = firstOf(ARTICLES);
        main = main != null ? main : firstOf(THINGS);
        main = main != null ? main : page;
    }

    JsonNode firstOf(Set<String> wanted) {
        for (int i = 0; i < nodes.size(); i++) {
            if (isOf(i, wanted)) {
                return nodes.get(i);
            }
        }
        return null;
    }

    List<JsonNode> all(Set<String> wanted) {
        List<JsonNode> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (isOf(i, wanted)) {
                found.add(nodes.get(i));
            }
        }
        return found;
    }

    private boolean isOf(int node, Set<String> wanted) {
        for (String type : types.get(node)) {
            if (wanted.contains(type)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>(1);
        JsonNode type = node.path("@type");
        if (type.isArray()) {
            type.forEach(t -> types.add(plainType(t.asText())));
        } else {
            types.add(plainType(type.asText()));
        }
        return types;
    }

    private static String plainType(String type) {
        return type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1);
    }

    /** The node itself, or the one it refers to by {@code @id}. */
    JsonNode resolve(JsonNode node) {
        String id = node.path("@id").asText();
        return node.isObject() && !node.has("name") && byId.containsKey(id) ? byId.get(id) : node;
    }

    /** The text of a field, of its first element, or of its {@code @value} or {@code name}; or null. */
    String text(JsonNode node, String field) {
        return node == null ? null : plain(node.path(field));
    }

    String plain(JsonNode raw) {
        JsonNode value = raw.isArray() ? raw.path(0) : raw;
        if (value.isObject()) {
            JsonNode full = resolve(value);
            value = full.has("@value") ? full.get("@value") : full.path("name");
        }
        return value.isTextual() && !value.asText().isBlank() ? value.asText().strip() : null;
    }

    /** The address of an image given as string, list or ImageObject; or null. */
    String image(JsonNode node) {
        JsonNode value = node == null ? null : node.path("image");
        for (int i = 0; value != null && i < 3; i++) {
            if (value.isTextual()) {
                return value.asText();
            }
            value = value.isArray() ? value.path(0) : resolve(value).path("url");
        }
        return null;
    }
}
