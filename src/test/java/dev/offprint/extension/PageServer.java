package dev.offprint.extension;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/** Serves pages that a test makes up, under any host name ending in {@code .test}. */
public final class PageServer implements AutoCloseable {

    private record Content(byte[] bytes, String type, Map<String, String> headers) {}

    private final HttpServer server;
    private final Map<String, Content> contents = new ConcurrentHashMap<>();

    public PageServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            Content content = contents.get(exchange.getRequestURI().getPath());
            if (content == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                exchange.getResponseHeaders().set("Content-Type", content.type());
                content.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(200, content.bytes().length);
                exchange.getResponseBody().write(content.bytes());
            }
            exchange.close();
        });
        server.start();
    }

    public PageServer page(String path, String html) {
        return page(path, html, Map.of());
    }

    public PageServer page(String path, String html, Map<String, String> headers) {
        return content(path, html.getBytes(StandardCharsets.UTF_8), "text/html;charset=utf-8", headers);
    }

    public PageServer content(String path, byte[] bytes, String type, Map<String, String> headers) {
        contents.put(path, new Content(bytes, type, headers));
        return this;
    }

    /** The address of a path on a host of its own. */
    public String url(String host, String path) {
        return "http://" + host + ".test:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
