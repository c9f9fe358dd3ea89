package explainer.output;

import explainer.base.Fingerprint;
import explainer.base.Slug;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.entity.Fact;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Source;
import explainer.graph.EvidenceGraph;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import explainer.markup.MarkedFact;
import explainer.output.page.CorrectionView;
import explainer.output.page.DateView;
import explainer.output.page.FactNoteView;
import explainer.output.page.FactView;
import explainer.output.page.LinkView;
import explainer.output.page.RestsOnView;
import explainer.output.page.SourceLinkView;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Facts and corrections as readers see them. */
final class EvidenceViews {
    private static final int ID_LENGTH = 8;

    private final SiteModel model;
    private final Graph graph;
    private final Map<Correction, CorrectionView> corrections;

    EvidenceViews(SiteModel model) {
        this.model = model;
        this.graph = model.graph();
        this.corrections = corrections(graph.catalog().evidence().corrections());
    }

    /** What a page rests on. */
    RestsOnView of(Page page) {
        List<FactNoteView> facts = model.site().pages().get(page.slug()).facts().stream()
                .map(this::note)
                .toList();
        DateView oldest = model.ledger()
                .pages()
                .get(page.slug())
                .oldestAsOf()
                .map(model::date)
                .orElse(null);
        List<CorrectionView> views = corrections.entrySet().stream()
                .filter(entry -> concerns(entry.getKey(), page.slug()))
                .map(Map.Entry::getValue)
                .toList();
        return new RestsOnView(facts, oldest, views);
    }

    /** Whether a reader of a page has read what was changed: it stood there, or the page shows a claim that changed. */
    private boolean concerns(Correction correction, Slug page) {
        return correction.page().slug().equals(page.value())
                || correction.claims().stream()
                        .flatMap(claim -> claim.kind().map(kind -> new EvidenceId(kind, claim.id())).stream())
                        .anyMatch(id -> graph.evidence()
                                .usedBy()
                                .getOrDefault(id, List.of())
                                .contains(page));
    }

    private FactNoteView note(MarkedFact marked) {
        Fact fact = marked.fact();
        List<FactNoteView.NumberedSource> sources = marked.sources().stream()
                .map(source -> new FactNoteView.NumberedSource(
                        source.number(),
                        graph.sources().get(source.id()).publisherName(),
                        source.locator().orElse(null)))
                .toList();
        return new FactNoteView(
                marked.id(),
                marked.noteId(),
                fact.statement().text(),
                fact.status().id(),
                fact.status().label(),
                fact.status().meaning(),
                fact.asOf().map(model::date).orElse(null),
                fact.says().map(Name::text).orElse(null),
                path(EvidenceKind.FACT, fact.id().text()),
                sources,
                SourceViews.backReferences(marked.places()));
    }

    /** On the page of all facts. */
    FactView fact(Fact fact) {
        String id = fact.id().text();
        return new FactView(
                EvidenceGraph.fragmentOf(EvidenceKind.FACT, id),
                id,
                fact.statement().text(),
                fact.status().id(),
                fact.status().label(),
                fact.status().meaning(),
                fact.asOf().map(model::date).orElse(null),
                fact.reviewBy().map(model::date).orElse(null),
                fact.says().map(Name::text).orElse(null),
                fact.dispute().map(dispute -> dispute(dispute.text())).orElse(null),
                fact.sources().stream().map(this::source).toList(),
                usedBy(EvidenceKind.FACT, id),
                citation(fact),
                address(fact).orElse(null));
    }

    private LinkView dispute(String id) {
        return new LinkView(
                path(EvidenceKind.DISPUTE, id),
                graph.evidence().disputes().get(id).question().text());
    }

    private SourceLinkView source(Reference.Cited cited) {
        Source source = graph.sources().get(cited.id());
        return new SourceLinkView(
                Graph.SOURCES + "#" + Graph.fragmentOfSource(cited.id()),
                source.publisherName(),
                source.title().text(),
                cited.locator().orElse(null));
    }

    /** One line that says what was claimed, by whom and when; where, is its address, or its id where the site has none. */
    private String citation(Fact fact) {
        StringBuilder line = new StringBuilder()
                .append('“')
                .append(fact.statement().text())
                .append("” ")
                .append(model.settings().title().text())
                .append(
                        address(fact).isPresent()
                                ? ", fact ("
                                : ", fact “" + fact.id().text() + "” (")
                .append(fact.status().label().toLowerCase(model.settings().language()));
        fact.asOf()
                .ifPresent(date -> line.append(", as of ").append(model.dates().text(date)));
        return line.append(").").toString();
    }

    private Optional<String> address(Fact fact) {
        return model.address(EvidenceGraph.pathOf(EvidenceKind.FACT))
                .map(page -> page + "#"
                        + EvidenceGraph.fragmentOf(EvidenceKind.FACT, fact.id().text()));
    }

    /** The pages that use a piece of evidence. */
    List<LinkView> usedBy(EvidenceKind kind, String id) {
        return graph.evidence().usedBy().get(new EvidenceId(kind, id)).stream()
                .map(this::page)
                .toList();
    }

    LinkView page(Slug slug) {
        String title = slug.equals(Home.SLUG) ? "Front page" : model.card(slug).title();
        return new LinkView(Graph.pathOf(slug).value(), title);
    }

    /** Newest first. */
    List<CorrectionView> corrections() {
        return List.copyOf(corrections.values());
    }

    private Map<Correction, CorrectionView> corrections(List<Correction> all) {
        Map<Correction, CorrectionView> views = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (Correction correction : all) {
            String id = id(correction);
            int same = 1;
            String own = id;
            while (!ids.add(own)) {
                same++;
                own = id + "." + same;
            }
            views.put(correction, view(correction, own));
        }
        return views;
    }

    private CorrectionView view(Correction correction, String id) {
        return new CorrectionView(
                id,
                correction.kind().label(),
                model.date(correction.date()),
                corrected(new Slug(correction.page().slug())),
                correction.said().text(),
                correction.says().text(),
                correction.why().text(),
                correction.claims().stream()
                        .flatMap(claim -> claim(claim).stream())
                        .toList());
    }

    /** What was published stays corrected when its page is left out as a draft; then nothing leads there. */
    private LinkView corrected(Slug slug) {
        return graph.page(slug) != null
                ? page(slug)
                : new LinkView(
                        null,
                        graph.catalog().topics().stream()
                                .filter(topic -> topic.slug().equals(slug))
                                .map(topic -> topic.title().text())
                                .findFirst()
                                .orElse(slug.value()));
    }

    /** Made of what does not change once it is published: a link to it holds when its page is renamed and when others come before it. */
    private static String id(Correction correction) {
        String entry = correction.date().iso() + " " + correction.kind().id() + " "
                + correction.said().text() + "\n" + correction.says().text();
        return "correction."
                + Fingerprint.of(entry.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }

    /** Nothing for a claim that is gone. */
    private Optional<LinkView> claim(Claim claim) {
        return claim.kind()
                .filter(kind -> graph.evidence().usedBy().containsKey(new EvidenceId(kind, claim.id())))
                .map(kind -> new LinkView(path(kind, claim.id()), kind.id() + " “" + claim.id() + "”"));
    }

    static String path(EvidenceKind kind, String id) {
        return EvidenceGraph.pathOf(kind) + "#" + EvidenceGraph.fragmentOf(kind, id);
    }
}
