package explainer.review;

import java.util.Objects;

/**
 * A place in the site that readers may have kept.
 *
 * @param path {@code /old-page/}
 * @param title of what stood there, or of what it leads to
 */
public record Address(String path, String title) {
    public Address {
        Objects.requireNonNull(path);
        Objects.requireNonNull(title);
    }
}
