package explainer.output;

import explainer.base.SitePath;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every file of the site by its path. Made by {@link OutputBuilder}, which reports two files at one path. */
public record Outputs(SortedMap<SitePath, Output> files) {
    public Outputs {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
