package explainer.markup;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.graph.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Renders a text without a site around it: links lead where they say, wikilinks to a page of their name. */
final class StubTargets {
    private StubTargets() {}

    static String render(Prose prose) {
        Map<Span, Target> targets = new HashMap<>();
        for (Reference reference : prose.references()) {
            if (reference instanceof Reference.Link link) {
                targets.put(link.span(), new Target.ToWeb(link.url()));
            } else if (reference instanceof Reference.Image image) {
                targets.put(image.span(), new Target.ToWeb(image.url()));
            } else if (reference instanceof Reference.Wiki wiki) {
                targets.put(
                        wiki.span(),
                        new Target.ToPage(new Slug("page"), wiki.page(), SitePath.page("page"), wiki.fragment()));
            }
        }
        return MarkupRenderer.render(List.of(prose), targets, SitePath.page("here"), Locale.ENGLISH)
                .body()
                .value();
    }
}
