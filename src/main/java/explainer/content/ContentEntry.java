package explainer.content;

/** A file of the content folder, on the disk or in memory. */
public interface ContentEntry {
    /** Begins with {@code content/}, separated by '/'. */
    String path();

    /** Whether it is a symbolic link, which is refused. */
    boolean isLink();

    /**
     * The whole file; called by any thread.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    byte[] bytes();
}
