package explainer.content.yaml;

import explainer.base.Span;

/** A piece of YAML with its place. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {
    /** From the first to the last character of the value; for a map or list in block style, of its content. */
    Span span();
}
