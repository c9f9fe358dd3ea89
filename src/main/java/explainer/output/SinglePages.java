package explainer.output;

import explainer.base.SitePath;
import explainer.entity.Page;
import explainer.graph.Graph;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pages that can be made without any other; safe for use by several threads. */
final class SinglePages {
    private final SiteModel model;
    private final Map<SitePath, Page> pages = new HashMap<>();
    private Function<Page, PageWriter.Draft> drafts;

    SinglePages(SiteModel model) {
        this.model = model;
    }

    Optional<Output> of(SitePath path) {
        Page page = page(path);
        Optional<PageWriter.Draft> draft =
                page == null ? IndexEmitter.draft(model, path) : Optional.of(drafts.apply(page));
        return draft.flatMap(each -> PageWriter.write(model, each));
    }

    /** A build of which nobody wants a page by itself does not make ready for it. */
    private synchronized Page page(SitePath path) {
        if (drafts == null) {
            model.graph().pages().forEach(page -> pages.put(Graph.pathOf(page.slug()), page));
            drafts = PageEmitter.drafts(model);
        }
        return pages.get(path);
    }
}
