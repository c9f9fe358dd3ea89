package explainer.content.yaml;

import explainer.base.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keys and values in the order in which they were written; no key stands twice. */
public record YamlMap(List<YamlEntry> entries, Span span) implements YamlNode {
    public YamlMap {
        entries = List.copyOf(entries);
        Objects.requireNonNull(span);
    }

    public static YamlMap empty(Span span) {
        return new YamlMap(List.of(), span);
    }

    public Optional<YamlEntry> entry(String key) {
        return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }
}
