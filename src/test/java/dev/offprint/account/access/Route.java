package dev.offprint.account.access;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;

/** An endpoint as its annotations register it. */
record Route(String method, String path, String consumes) {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    /** All endpoints of the product by their key. */
    static TreeMap<String, Route> all() {
        var routes = new TreeMap<String, Route>();
        try (var files = Files.walk(CLASSES)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    .map(Route::load)
                    .filter(type -> type.isAnnotationPresent(jakarta.ws.rs.Path.class))
                    .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                            .filter(method -> httpMethod(method) != null)
                            .map(method -> of(type, method)))
                    .forEach(route -> routes.putIfAbsent(route.key(), route));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return routes;
    }

    private static Class<?> load(Path file) {
        var name = CLASSES.relativize(file)
                .toString()
                .replace(".class", "")
                .replace(file.getFileSystem().getSeparator(), ".");
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    String key() {
        return method + " " + path;
    }

    boolean changesThings() {
        return !SAFE.contains(method);
    }

    private static Route of(Class<?> type, Method method) {
        var own = method.getAnnotation(jakarta.ws.rs.Path.class);
        var path = ("/" + type.getAnnotation(jakarta.ws.rs.Path.class).value() + "/" + (own == null ? "" : own.value()))
                .replaceAll("/+", "/")
                .replaceAll("(?<=.)/$", "");
        var consumes = method.getAnnotation(Consumes.class);
        consumes = consumes == null ? type.getAnnotation(Consumes.class) : consumes;
        var usual = path.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        return new Route(httpMethod(method), path, consumes == null ? usual : consumes.value()[0]);
    }

    private static String httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }
}
