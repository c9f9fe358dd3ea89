package explainer.content.yaml;

import explainer.base.Span;
import java.util.List;
import java.util.Objects;

/** A list, in block or flow style. */
public record YamlList(List<YamlNode> items, Span span) implements YamlNode {
    public YamlList {
        items = List.copyOf(items);
        Objects.requireNonNull(span);
    }
}
