package explainer.output;

import explainer.base.SitePath;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file of the site by its path. Made by {@link OutputBuilder}, which reports two files at one path. */
public record Outputs(SortedMap<SitePath, Output> files) {
    /** The step in which the index of the search is made, as {@link explainer.base.Progress} hears it. */
    public static final String INDEXING = "making the search index";

    /** Where the index of the search stands. */
    static final String SEARCH = "search/";

    public Outputs {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The files of the search index, in the order of their paths. */
    public List<Output> searchIndex() {
        return files.values().stream()
                .filter(output -> output.path().value().startsWith(SEARCH)
                        && output.path().value().endsWith(".js"))
                .toList();
    }
}
