package explainer.revise;

import java.util.Objects;

/** What happens to one file of the project. Paths are relative to the project, separated by '/'. */
public sealed interface FileChange permits FileChange.Create, FileChange.Replace, FileChange.Rename {
    /** Where the file is when all is done. */
    String path();

    byte[] after();

    /** A file where none is. */
    record Create(String path, byte[] after) implements FileChange {
        public Create {
            Objects.requireNonNull(path);
            Objects.requireNonNull(after);
        }
    }

    /**
     * Other bytes in a file.
     *
     * @param before what was read; a file that holds anything else by now is left alone
     */
    record Replace(String path, byte[] before, byte[] after) implements FileChange {
        public Replace {
            Objects.requireNonNull(path);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }

    /**
     * A file under another name, perhaps with other bytes.
     *
     * @param before as in {@link Replace}
     */
    record Rename(String from, String path, byte[] before, byte[] after) implements FileChange {
        public Rename {
            Objects.requireNonNull(from);
            Objects.requireNonNull(path);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }
}
