package explainer.output;

import explainer.base.Slug;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Source;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import explainer.markup.BackReference;
import explainer.markup.CitedSource;
import explainer.output.page.BackReferenceView;
import explainer.output.page.LinkView;
import explainer.output.page.SourceView;
import explainer.output.page.SupportedView;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sources as readers see them. */
final class SourceViews {
    private final SiteModel model;

    SourceViews(SiteModel model) {
        this.model = model;
    }

    /** At the end of a page that cites it. */
    SourceView cited(CitedSource cited) {
        Source source = model.graph().sources().get(cited.id());
        return view(
                source,
                "source." + cited.number(),
                cited.number(),
                backReferences(cited.places()),
                List.of(),
                List.of());
    }

    /** On the page of all sources. */
    SourceView listed(Source source) {
        List<LinkView> citedBy = new ArrayList<>();
        for (Slug slug : model.graph().citedBy().get(source.id().text())) {
            String title =
                    slug.equals(Home.SLUG) ? "Front page" : model.card(slug).title();
            citedBy.add(new LinkView(Graph.pathOf(slug).value(), title));
        }
        return view(source, id(source), 0, List.of(), List.copyOf(citedBy), supported(source));
    }

    private List<SupportedView> supported(Source source) {
        Map<EvidenceKind, List<LinkView>> entries = new EnumMap<>(EvidenceKind.class);
        for (EvidenceId evidence :
                model.graph().evidence().supports().get(source.id().text())) {
            entries.computeIfAbsent(evidence.kind(), kind -> new ArrayList<>())
                    .add(new LinkView(EvidenceViews.path(evidence.kind(), evidence.id()), evidence.id()));
        }
        return entries.entrySet().stream()
                .map(each -> new SupportedView(label(each.getKey()), List.copyOf(each.getValue())))
                .toList();
    }

    private static String label(EvidenceKind kind) {
        return switch (kind) {
            case FACT -> "Facts";
            case QUOTE -> "Quotations";
            case DISPUTE -> "Disputes";
        };
    }

    static List<BackReferenceView> backReferences(List<BackReference> places) {
        List<BackReferenceView> views = new ArrayList<>();
        for (BackReference place : places) {
            views.add(new BackReferenceView(
                    place.id(),
                    Integer.toString(views.size() + 1),
                    place.locator().orElse(null)));
        }
        return List.copyOf(views);
    }

    private static String id(Source source) {
        return Graph.fragmentOfSource(source.id().text());
    }

    private SourceView view(
            Source source,
            String id,
            int number,
            List<BackReferenceView> references,
            List<LinkView> citedBy,
            List<SupportedView> supports) {
        boolean isForeign = source.language().isPresent()
                && !source.language()
                        .get()
                        .getLanguage()
                        .equals(model.settings().language().getLanguage());
        return new SourceView(
                id,
                number,
                source.title().text(),
                isForeign && !source.isTitleDescribed()
                        ? source.language().get().toLanguageTag()
                        : null,
                source.isTitleDescribed(),
                source.url().map(URI::toString).orElse(null),
                source.authors().isEmpty()
                        ? null
                        : String.join(
                                ", ", source.authors().stream().map(Name::text).toList()),
                source.containerTitle().or(source::publisher).map(Name::text).orElse(null),
                source.issued().map(model::date).orElse(null),
                isForeign
                        ? source.language()
                                .get()
                                .getDisplayLanguage(model.settings().language())
                        : null,
                source.kind().singular(),
                source.stance().map(Name::text).orElse(null),
                SiteModel.SOURCES + "#" + id(source),
                references,
                citedBy,
                source.origin().map(Name::text).orElse(null),
                source.country()
                        .map(country ->
                                country.getDisplayCountry(model.settings().language()))
                        .orElse(null),
                source.side().map(Name::text).orElse(null),
                supports);
    }
}
