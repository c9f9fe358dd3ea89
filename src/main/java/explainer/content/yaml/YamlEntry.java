package explainer.content.yaml;

import explainer.base.Span;
import java.util.Objects;

/** A key of a map with its value. */
public record YamlEntry(String key, Span keySpan, YamlNode value) {
    public YamlEntry {
        Objects.requireNonNull(key);
        Objects.requireNonNull(keySpan);
        Objects.requireNonNull(value);
    }
}
