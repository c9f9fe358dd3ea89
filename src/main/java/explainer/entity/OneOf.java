package explainer.entity;

import explainer.content.yaml.YamlEntry;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** Names the one value that was meant where more stands. */
final class OneOf {
    private OneOf() {}

    /** What to write where a list of values stands, or a value that a blank after its colon made a key of. */
    static Optional<String> help(Scalar<?> wanted, YamlNode node) {
        boolean isText = wanted instanceof Scalar.Text || wanted instanceof EvidenceScalar.Verbatim;
        if (isText) {
            return Optional.empty();
        }
        if (node instanceof YamlMap map && map.entries().size() == 1) {
            YamlEntry entry = map.entries().get(0);
            return Optional.of(entry.value())
                    .filter(YamlScalar.class::isInstance)
                    .map(value -> entry.key() + ":" + ((YamlScalar) value).raw())
                    .filter(whole -> wanted.convert(whole, node.span()).isPresent())
                    .map(whole -> "write " + whole + ", without the blank");
        }
        List<String> texts = node instanceof YamlList list
                ? list.items().stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(item -> ((YamlScalar) item).raw())
                        .filter(text -> wanted.convert(text, node.span()).isPresent())
                        .toList()
                : List.of();
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.size() == 1
                                ? "write " + texts.get(0)
                                : "only one can stand here: write " + String.join(" or ", texts));
    }
}
