package explainer.content;

import explainer.base.SourceFile;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that goes into the site as it is.
 *
 * @param source stands for the file in messages; its text is empty
 * @param size of an image in CSS pixels; empty for a file that is no image
 */
public record AssetFile(SourceFile source, byte[] bytes, Optional<ImageSize> size) {
    public AssetFile {
        Objects.requireNonNull(source);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(size);
    }

    public String path() {
        return source.path();
    }
}
