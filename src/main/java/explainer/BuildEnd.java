package explainer;

import explainer.publish.Published;
import java.nio.file.Path;

/** The last lines of a build: what it did, how long that took, and where to look. Made without a formatter, which takes longer to load than a build in which nothing is new. */
final class BuildEnd {
    /** Where a site stands in its project. */
    static final String SITE = "site";

    private static final long TENTH = 100_000_000;

    private BuildEnd() {}

    static String text(Published published, long nanos, Path site) {
        long tenths = (nanos + TENTH / 2) / TENTH;
        return new StringBuilder()
                .append(published.created())
                .append(" files new, ")
                .append(published.replaced())
                .append(" changed, ")
                .append(published.kept())
                .append(" unchanged, ")
                .append(published.deleted())
                .append(" removed, in ")
                .append(tenths / 10)
                .append('.')
                .append(tenths % 10)
                .append(" s")
                .append(System.lineSeparator())
                .append("Open ")
                .append(site.resolve("index.html"))
                .append(System.lineSeparator())
                .toString();
    }
}
