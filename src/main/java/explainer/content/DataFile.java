package explainer.content;

import explainer.base.SourceFile;
import explainer.content.yaml.YamlNode;
import java.util.Objects;
import java.util.Optional;

/** A YAML file; {@code root} is empty where it could not be read, which has been reported. */
public record DataFile(SourceFile source, Optional<YamlNode> root) {
    public DataFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(root);
    }
}
