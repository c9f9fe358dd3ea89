package explainer.content.yaml;

import explainer.base.Span;
import java.util.Objects;

/**
 * A text, number or date, all as typed.
 *
 * @param raw the text without its quotation marks: {@code no} and {@code 012} stay what they are; empty for no value at all
 * @param quoted whether it stood in quotation marks or was a block scalar
 */
public record YamlScalar(String raw, boolean quoted, Span span) implements YamlNode {
    public YamlScalar {
        Objects.requireNonNull(raw);
        Objects.requireNonNull(span);
    }

    /** Whether there is no value: a key with nothing after the colon, or null. */
    public boolean isMissing() {
        return raw.isEmpty() && !quoted;
    }
}
