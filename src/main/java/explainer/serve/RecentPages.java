package explainer.serve;

import explainer.base.SitePath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The pages that were asked for last: most likely somebody still looks at them. Safe for use by several threads. */
final class RecentPages {
    // each is made before the tabs hear of a build
    private static final int MOST = 8;

    private final Set<SitePath> pages = new LinkedHashSet<>();

    synchronized void add(SitePath page) {
        pages.remove(page);
        pages.add(page);
        if (pages.size() > MOST) {
            pages.remove(pages.iterator().next());
        }
    }

    /** The newest first. */
    synchronized List<SitePath> all() {
        List<SitePath> newest = new ArrayList<>(pages);
        Collections.reverse(newest);
        return newest;
    }
}
