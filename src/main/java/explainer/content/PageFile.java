package explainer.content;

import explainer.base.SourceFile;
import explainer.content.prose.Prose;
import explainer.content.yaml.YamlMap;
import java.util.Objects;
import java.util.Optional;

/**
 * A Markdown file.
 *
 * @param front empty where it could not be read, which has been reported
 */
public record PageFile(SourceFile source, Optional<YamlMap> front, Prose body) {
    public PageFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(front);
        Objects.requireNonNull(body);
    }
}
