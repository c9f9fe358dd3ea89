package explainer.revise;

import explainer.content.ContentEntry;
import java.util.Objects;
import java.util.Optional;

/**
 * A file of the content folder as it is to be.
 *
 * @param origin the file on the disk that it was; nothing for a new one
 */
record WorkingFile(String path, boolean isLink, byte[] bytes, Optional<Origin> origin) implements ContentEntry {
    /** A file as it was read from the disk. */
    record Origin(String path, byte[] bytes) {
        Origin {
            Objects.requireNonNull(path);
            Objects.requireNonNull(bytes);
        }
    }

    WorkingFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(bytes);
        Objects.requireNonNull(origin);
    }

    static WorkingFile read(ContentEntry entry) {
        // where a link leads is not part of the project
        byte[] bytes = entry.isLink() ? new byte[0] : entry.bytes();
        return new WorkingFile(entry.path(), entry.isLink(), bytes, Optional.of(new Origin(entry.path(), bytes)));
    }

    WorkingFile with(byte[] other) {
        return new WorkingFile(path, isLink, other, origin);
    }

    WorkingFile at(String other) {
        return new WorkingFile(other, isLink, bytes, origin);
    }
}
