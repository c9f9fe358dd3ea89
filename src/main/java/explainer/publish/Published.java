package explainer.publish;

import explainer.base.Diagnostic;
import java.util.List;

/**
 * What publishing came to.
 *
 * @param kept files that were right already, and were not touched
 * @param diagnostics why nothing was written; empty if the site is now as it was made
 */
public record Published(int created, int replaced, int kept, int deleted, List<Diagnostic> diagnostics) {
    public Published {
        diagnostics = List.copyOf(diagnostics);
    }

    static Published refused(List<Diagnostic> diagnostics) {
        return new Published(0, 0, 0, 0, diagnostics);
    }

    static Published of(Plan plan) {
        return new Published(
                plan.paths(Change.Create.class).size(),
                plan.paths(Change.Replace.class).size(),
                plan.paths(Change.Keep.class).size(),
                plan.paths(Change.Delete.class).size(),
                List.of());
    }
}
