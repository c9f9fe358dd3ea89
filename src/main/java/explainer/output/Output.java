package explainer.output;

import explainer.base.Fingerprint;
import explainer.base.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One file of the built site, in memory.
 *
 * @param content the bytes; handed over, not copied: nobody changes them afterwards
 * @param key SHA-256 of the content in hexadecimal, by which a later build sees that nothing changed
 * @param madeBy what made it, for messages: {@code content/summit/example-summit.md}
 */
public record Output(SitePath path, byte[] content, String key, String madeBy) {
    public Output {
        Objects.requireNonNull(path);
        Objects.requireNonNull(content);
        Objects.requireNonNull(key);
        Objects.requireNonNull(madeBy);
    }

    public static Output of(SitePath path, byte[] content, String madeBy) {
        return new Output(path, content, keyOf(content), madeBy);
    }

    public static Output of(SitePath path, String text, String madeBy) {
        return of(path, text.getBytes(StandardCharsets.UTF_8), madeBy);
    }

    /** The key of some content. */
    public static String keyOf(byte[] content) {
        return Fingerprint.of(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output o && path.equals(o.path) && key.equals(o.key);
    }

    @Override
    public int hashCode() {
        return Objects.hash(path, key);
    }
}
