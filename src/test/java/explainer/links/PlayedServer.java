package explainer.links;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on this machine that plays what servers do, and keeps what it was asked. Unknown paths are 404. */
final class PlayedServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> paths = new ConcurrentHashMap<>();
    final List<String> requests = new CopyOnWriteArrayList<>();
    final List<Map<String, List<String>>> headers = new CopyOnWriteArrayList<>();

    /** What the server does at a path. */
    interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }

    private PlayedServer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    static PlayedServer started() throws IOException {
        return of(HttpServer.create(new InetSocketAddress(0), 0));
    }

    static PlayedServer of(HttpServer server) {
        return new PlayedServer(server);
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url(String path) {
        return url("127.0.0.1", path);
    }

    String url(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    PlayedServer at(String path, Handler handler) {
        paths.put(path, handler);
        return this;
    }

    PlayedServer at(String path, int status) {
        return at(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    PlayedServer redirect(String path, int status, String location) {
        return at(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Another answer to HEAD than to GET. */
    PlayedServer at(String path, int head, int get) {
        return at(
                path,
                exchange ->
                        exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? head : get, -1));
    }

    private void handle(HttpExchange exchange) throws IOException {
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
        headers.add(new HashMap<>(exchange.getRequestHeaders()));
        try (exchange) {
            Handler handler = paths.get(exchange.getRequestURI().toString());
            if (handler == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                handler.handle(exchange);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
