package explainer.publish;

import explainer.base.Diagnostic;
import explainer.output.Outputs;
import java.util.List;

/**
 * What publishing will do, as data.
 *
 * @param changes at most one a path, in the order of paths
 * @param refusals why the plan must not be applied, in the order of places; usually empty
 */
record Plan(List<Change> changes, List<Diagnostic> refusals) {
    Plan {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
    }

    /**
     * Compares what was made with the bytes that really stand on the disk; the manifest says only which files are ours.
     * So an owned file that somebody edited by hand is put right, as is one that a crash left half-written. A file that
     * is not ours is never replaced or deleted: with the same bytes it becomes ours, with other bytes it is a refusal.
     */
    static Plan between(Manifest manifest, DiskSnapshot disk, Outputs outputs) {
        return new Planner(manifest, disk, outputs).plan();
    }

    /** Where changes of one kind happen. */
    List<String> paths(Class<? extends Change> kind) {
        return changes.stream()
                .filter(kind::isInstance)
                .map(change -> change.path().value())
                .toList();
    }
}
