package explainer.lint;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.entity.Page;
import explainer.graph.Graph;
import explainer.graph.Target;

/** A slug with capitals works here and breaks everywhere else. */
final class LinkCase implements Rule {
    @Override
    public void check(Graph graph, Reporter reporter) {
        for (Page page : graph.pages()) {
            for (Prose text : page.texts()) {
                for (Reference reference : text.references()) {
                    if (reference instanceof Reference.Wiki wiki
                            && graph.target(wiki.span()) instanceof Target.ToPage target) {
                        String slug = target.slug().value();
                        if (wiki.page().equalsIgnoreCase(slug) && !wiki.page().equals(slug) && slug.contains("-")) {
                            reporter.report(Diagnostic.of(
                                            LintCode.LINK_CASE,
                                            wiki.pageSpan(),
                                            "\"" + wiki.page() + "\" is \"" + slug + "\" with other capitals")
                                    .help("write [[" + slug + "]]")
                                    .fixedBy(new Edit(wiki.pageSpan(), slug)));
                        }
                    }
                }
            }
        }
    }
}
