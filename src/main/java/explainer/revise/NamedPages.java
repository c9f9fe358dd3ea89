package explainer.revise;

import explainer.base.Edit;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.entity.Catalog;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.entity.FigureTable;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Quote;
import explainer.entity.Ref;
import explainer.entity.SiteSettings;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The places that name a page by its slug, when it gets another. */
final class NamedPages {
    private final Graph graph;
    private final Topic page;
    private final Slug to;

    /** @param graph with drafts, so that what they name is known too */
    NamedPages(Graph graph, Topic page, Slug to) {
        this.graph = graph;
        this.page = page;
        this.to = to;
    }

    /** In wikilinks, unless they name the page by its title or an alias. */
    List<Edit> inTexts(Collection<Prose> texts) {
        List<Edit> edits = new ArrayList<>();
        for (Prose text : texts) {
            for (Reference reference : text.references()) {
                if (reference instanceof Reference.Wiki wiki
                        && graph.target(wiki.span()) instanceof Target.ToPage target
                        && target.slug().equals(page.slug())
                        && isBySlug(wiki.page())) {
                    edits.add(new Edit(wiki.pageSpan(), to.value()));
                }
            }
        }
        return edits;
    }

    private boolean isBySlug(String name) {
        String slug = page.slug().value();
        return name.equals(slug)
                || name.equalsIgnoreCase(slug)
                        && Stream.concat(Stream.of(page.title()), page.aliases().stream())
                                .map(Name::text)
                                .noneMatch(name::equalsIgnoreCase);
    }

    /** In front matter, the settings and the data files. */
    List<Edit> inKeys() {
        Catalog catalog = graph.catalog();
        Stream<Ref> front = Stream.of(
                        catalog.home().story().stream().map(Home.Step::page),
                        catalog.home().people().stream(),
                        catalog.topics().stream().flatMap(topic -> topic.related().stream()),
                        catalog.settings().navigation().stream()
                                .map(SiteSettings.Part::pages)
                                .flatMap(List::stream),
                        catalog.evidence().corrections().stream().map(Correction::page),
                        catalog.evidence().quotes().stream()
                                .map(Quote::speakerPage)
                                .flatMap(Optional::stream),
                        catalog.figures().tables().stream().flatMap(FigureTable::pages))
                .flatMap(refs -> refs);
        Stream<Span> claims = catalog.evidence().corrections().stream()
                .flatMap(entry -> entry.claims().stream())
                .filter(claim -> claim.text().equals(Claim.PAGE + page.slug()))
                .map(Claim::span);
        return Stream.concat(
                        front.filter(ref -> ref.slug().equals(page.slug().value()))
                                .map(Ref::span),
                        claims)
                .map(span -> new Edit(span, renamed(span.text())))
                .toList();
    }

    /** Quotation marks, and what stands before the name of a page, stay. */
    private String renamed(String written) {
        int at = written.lastIndexOf(page.slug().value());
        return at < 0
                ? to.value()
                : written.substring(0, at)
                        + to
                        + written.substring(at + page.slug().value().length());
    }
}
