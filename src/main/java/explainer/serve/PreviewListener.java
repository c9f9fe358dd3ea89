package explainer.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Who is told what the preview does; called from several threads, one call at a time. */
public interface PreviewListener {
    /**
     * A build that came to an end, with errors or without.
     *
     * @param saved the files that called for it; none for the first build and for another try
     * @param took from the start of the build to the new pages being there
     * @param pages how many pages have changed
     * @param hasNewStyle whether the style sheet has changed
     * @param tabs how many browsers are listening
     */
    record Built(Attempt attempt, List<Path> saved, Duration took, long pages, boolean hasNewStyle, int tabs) {}

    void built(Built built);

    /**
     * The first tab has shown what the newest build made.
     *
     * @param atMost since the save: counted from the last look at the files before it, so that the truth is less
     */
    void shown(Duration atMost);

    /** A file could not be read, twice: the preview goes on trying. */
    void unreadable(String message);

    /** A build ended in a bug of the program: the preview goes on with the next save. */
    void bug(Throwable bug);
}
