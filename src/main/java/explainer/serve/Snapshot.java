package explainer.serve;

import explainer.base.SitePath;
import explainer.output.Output;
import explainer.output.Outputs;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the preview shows at one time. Never changes: a build makes the next one.
 *
 * @param revision counts the builds; 0 before the first
 * @param hasSite whether a build has succeeded
 * @param files of the last good build
 * @param styleSheets their paths
 * @param changedAt the revision in which a file last changed, for files that have since the first good build
 * @param problems of the newest build
 * @param first makes single pages of the newest build while its files are in the making; nothing when all are there, or none will be
 */
record Snapshot(
        long revision,
        boolean hasSite,
        SortedMap<SitePath, Output> files,
        List<SitePath> styleSheets,
        Map<SitePath, Long> changedAt,
        List<Problem> problems,
        Optional<FirstPages> first) {
    // whoever has more to mend than that looks into the terminal
    private static final int MOST_PROBLEMS = 100;

    static final Snapshot NOTHING =
            new Snapshot(0, false, new TreeMap<>(), List.of(), Map.of(), List.of(), Optional.empty());

    Snapshot {
        files = Collections.unmodifiableSortedMap(files);
        styleSheets = List.copyOf(styleSheets);
        changedAt = Map.copyOf(changedAt);
        problems = List.copyOf(problems);
    }

    /** While the files of a build are in the making that has no error so far: single pages of it can be had. */
    Snapshot with(FirstPages first, List<Problem> problems) {
        return new Snapshot(revision + 1, hasSite, files, styleSheets, changedAt, problems, Optional.of(first));
    }

    /** The same, and what is known to have changed in it. */
    Snapshot knowing(Collection<SitePath> changed) {
        Map<SitePath, Long> all = new HashMap<>(changedAt);
        changed.forEach(path -> all.put(path, revision));
        return new Snapshot(revision, hasSite, files, styleSheets, all, problems, first);
    }

    /** After a build without errors. */
    Snapshot with(Outputs outputs, List<Problem> problems) {
        Map<SitePath, Long> changed = new HashMap<>(changedAt);
        if (hasSite) {
            PageChanges.between(files, outputs.files()).stream()
                    .filter(path -> !isToldBefore(path))
                    .forEach(path -> changed.put(path, revision + 1));
        }
        return new Snapshot(
                revision + 1,
                true,
                outputs.files(),
                PageChanges.styleSheets(outputs.files()),
                changed,
                problems,
                Optional.empty());
    }

    /** After a build that failed: the last good pages stay, or come back where the first pages have been shown. */
    Snapshot with(List<Problem> problems) {
        Map<SitePath, Long> changed = new HashMap<>(changedAt);
        changed.replaceAll((path, at) -> isToldBefore(path) ? revision + 1 : at);
        return new Snapshot(revision + 1, hasSite, files, styleSheets, changed, problems, Optional.empty());
    }

    /** Whether tabs have heard of a change before all files of its build were there. */
    private boolean isToldBefore(SitePath path) {
        return first.isPresent() && changedAt.getOrDefault(path, -1L) == revision;
    }

    SortedSet<SitePath> changedSince(long earlier) {
        SortedSet<SitePath> changed = new TreeSet<>();
        changedAt.forEach((path, at) -> {
            if (at > earlier) {
                changed.add(path);
            }
        });
        return changed;
    }

    /**
     * What a tab must know, a line for the state and one for each problem.
     *
     * @param server names this run of the program
     * @param earlier the revision that the reader has seen
     */
    String text(String server, long earlier) {
        Form state = new Form()
                .add("server", server)
                .add("revision", revision)
                .add("from", earlier)
                .add("site", Boolean.toString(hasSite))
                .add("errors", problems.stream().filter(Problem::isError).count())
                .add(
                        "warnings",
                        problems.stream().filter(each -> !each.isError()).count());
        styleSheets.forEach(path -> state.add("style", path.value()));
        changedSince(earlier).forEach(path -> state.add("changed", path.value()));
        StringBuilder text = new StringBuilder(state.toString());
        problems.stream()
                .limit(MOST_PROBLEMS)
                .forEach(problem -> text.append('\n').append(problem.line()));
        return text.toString();
    }
}
