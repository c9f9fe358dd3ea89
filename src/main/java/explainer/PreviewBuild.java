package explainer;

import explainer.base.Memo;
import explainer.output.OutputPlan;
import explainer.output.Theme;
import explainer.serve.Attempt;
import explainer.serve.Begun;
import explainer.serve.FirstPages;
import java.util.Optional;

/** The builds of a preview, one after the other: each remembers the one before, and can show pages before all are made. */
final class PreviewBuild {
    private final Build.Request request;
    private final Memo memo = new Memo();
    private Optional<Theme> proven = Optional.empty();

    PreviewBuild(Build.Request request) {
        this.request = request;
    }

    Begun begin() {
        Underway started = Build.start(request, memo);
        // a new template may fail on a page that nobody looks at: then none is shown before all are made
        Optional<OutputPlan> pages =
                started.pages().filter(plan -> started.theme().equals(proven));
        return new Begun(pages.map(plan -> new FirstPages(plan::page, started.found())), () -> finish(started));
    }

    private Attempt finish(Underway started) {
        BuildReport report = started.finish();
        if (report.outputs().isPresent()) {
            proven = started.theme();
        }
        return new Attempt(report.outputs(), report.diagnostics());
    }
}
