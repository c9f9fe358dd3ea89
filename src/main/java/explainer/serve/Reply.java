package explainer.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What is sent back, whole. */
record Reply(int status, byte[] body, Map<String, String> headers) {
    static final String NO_STORE = "no-store";
    // the name changes with the content
    static final String FOR_EVER = "max-age=31536000, immutable";

    private static final String TYPE = "Content-Type";
    private static final String TEXT = "text/plain; charset=utf-8";

    static Reply of(int status, String type, byte[] body, String caching) {
        return new Reply(status, body, Map.of(TYPE, type, "Cache-Control", caching));
    }

    /** A line for whoever asked in a way that no browser with the preview does. */
    static Reply text(int status, String text) {
        return of(status, TEXT, (text + "\n").getBytes(StandardCharsets.UTF_8), NO_STORE);
    }

    Reply header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, body, more);
    }

    void sendTo(HttpExchange exchange) throws IOException {
        headers.forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        boolean isHead = exchange.getRequestMethod().equals("HEAD");
        if (isHead) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
        }
        // -1 is how the server is told that nothing follows
        exchange.sendResponseHeaders(status, isHead || body.length == 0 ? -1 : body.length);
        if (!isHead && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
