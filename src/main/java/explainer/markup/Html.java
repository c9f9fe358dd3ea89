package explainer.markup;

import java.util.Objects;

/** Markup that is safe to put into a page as it stands. Made in {@code markup}, and of JSON whose signs of markup are escaped; templates print it without escaping. */
public record Html(String value) {
    public Html {
        Objects.requireNonNull(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
