package explainer.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import explainer.base.SitePath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder under a path as GitHub Pages does, with its page for unknown addresses. */
final class LocalServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html",
            "text/html; charset=utf-8",
            "css",
            "text/css",
            "js",
            "text/javascript",
            "svg",
            "image/svg+xml",
            "woff2",
            "font/woff2",
            "yml",
            "text/yaml");

    private final HttpServer server;
    private final String base;
    private final Path folder;

    /** @param base "/" or "/repo/" */
    LocalServer(Path folder, int port, String base) throws IOException {
        this.folder = folder;
        this.base = base;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** A port that is free now; the site must know its address before it is built. */
    static int freePort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String inside = path.startsWith(base) ? path.substring(base.length()) : "?";
            String file = inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside;
            boolean exists = SitePath.isValid(file) && Files.isRegularFile(folder.resolve(file));
            String shown = exists ? file : "404.html";
            byte[] bytes = Files.readAllBytes(folder.resolve(shown));
            String type = TYPES.getOrDefault(shown.substring(shown.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(exists ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
