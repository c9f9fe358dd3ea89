package explainer.serve;

import explainer.base.Diagnostic;
import explainer.base.SitePath;
import explainer.output.Output;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be shown of a build before all its files are made.
 *
 * @param page makes a page by itself, the same that will be among all; nothing for one that it does not make. Asked on any thread
 * @param diagnostics found so far, without an error
 */
public record FirstPages(Function<SitePath, Optional<Output>> page, List<Diagnostic> diagnostics) {
    public FirstPages {
        Objects.requireNonNull(page);
        diagnostics = List.copyOf(diagnostics);
    }

    Optional<Output> find(SitePath path) {
        return page.apply(path);
    }
}
