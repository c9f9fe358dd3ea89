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
     * @param took from the start of the build to the pages that were asked for last being there anew, and any other for who asks
     * @param all from the start of the build to all files being there; the same as {@code took} where no page was shown before
     * @param pages how many pages have changed
     * @param hasNewStyle whether the style sheet has changed
     * @param tabs how many browsers are listening
     */
    record Built(
            Attempt attempt,
            List<Path> saved,
            Duration took,
            Duration all,
            long pages,
            boolean hasNewStyle,
            int tabs) {}

    void built(Built built);

    /**
     * The first tab has shown what the newest build made; said after the build came to its end.
     *
     * @param atMost since the save: counted from the last look at the files before it, so that the truth is less
     */
    void shown(Duration atMost);

    /** A file could not be read, twice: the preview goes on trying. */
    void unreadable(String message);

    /** A build ended in a bug of the program: the preview goes on with the next save. */
    void bug(Throwable bug);
}
