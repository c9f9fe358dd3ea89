package explainer;

import explainer.base.Diagnostic;
import explainer.output.OutputPlan;
import explainer.output.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A build of which all that is written has been checked, and no file is made yet.
 *
 * @param theme by which pages are to be made; nothing if an error stopped the build before
 * @param pages that can be had one by one; nothing if what is found already keeps them from being shown
 * @param found so far
 * @param rest makes all files, and says all that is wrong; to be asked once
 */
record Underway(Optional<Theme> theme, Optional<OutputPlan> pages, List<Diagnostic> found, Supplier<BuildReport> rest) {
    Underway {
        found = found.stream().sorted().toList();
    }

    static Underway rejected(BuildReport report) {
        return new Underway(Optional.empty(), Optional.empty(), report.diagnostics(), () -> report);
    }

    BuildReport finish() {
        return rest.get();
    }
}
