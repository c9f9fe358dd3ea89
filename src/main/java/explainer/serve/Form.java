package explainer.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names and values on one line, as {@code application/x-www-form-urlencoded}: {@code URLSearchParams} reads it in the browser. */
final class Form {
    private final StringBuilder text = new StringBuilder();

    Form add(String name, String value) {
        text.append(text.isEmpty() ? "" : "&").append(encoded(name)).append('=').append(encoded(value));
        return this;
    }

    Form add(String name, long value) {
        return add(name, Long.toString(value));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
