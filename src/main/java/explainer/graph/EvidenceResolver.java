package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import explainer.entity.Catalog;
import explainer.entity.Claim;
import explainer.entity.Correction;
import explainer.entity.Coverage;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Quote;
import explainer.entity.Ref;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what evidence each reference means, and what evidence refers to itself. */
final class EvidenceResolver {
    private final Catalog catalog;
    private final SortedMap<Slug, ? extends Page> pages;
    private final RenamedPages renamed;
    private final Predicate<String> isDraft;
    private final SortedMap<String, Fact> facts = new TreeMap<>();
    private final SortedMap<String, Quote> quotes = new TreeMap<>();
    private final SortedMap<String, Dispute> disputes = new TreeMap<>();
    private final SortedMap<EvidenceId, List<Slug>> usedBy = new TreeMap<>();
    private final SortedMap<String, List<EvidenceId>> supports = new TreeMap<>();
    final Set<Diagnostic> found = new LinkedHashSet<>();

    /**
     * @param pages those that are built, without the front page
     * @param renamed knows them by their old names
     * @param isDraft whether a name is that of a page that is left out
     */
    EvidenceResolver(
            Catalog catalog, SortedMap<Slug, ? extends Page> pages, RenamedPages renamed, Predicate<String> isDraft) {
        this.catalog = catalog;
        this.pages = pages;
        this.renamed = renamed;
        this.isDraft = isDraft;
        catalog.evidence().facts().forEach(fact -> facts.put(fact.id().text(), fact));
        catalog.evidence().quotes().forEach(quote -> quotes.put(quote.id().text(), quote));
        catalog.evidence()
                .disputes()
                .forEach(dispute -> disputes.put(dispute.id().text(), dispute));
        facts.keySet().forEach(id -> usedBy.put(new EvidenceId(EvidenceKind.FACT, id), new ArrayList<>()));
        quotes.keySet().forEach(id -> usedBy.put(new EvidenceId(EvidenceKind.QUOTE, id), new ArrayList<>()));
        disputes.keySet().forEach(id -> usedBy.put(new EvidenceId(EvidenceKind.DISPUTE, id), new ArrayList<>()));
        catalog.sources().forEach(source -> supports.put(source.id().text(), new ArrayList<>()));
    }

    EvidenceGraph graph() {
        return new EvidenceGraph(facts, quotes, disputes, usedBy, supports);
    }

    /** The target of a mark or embed; nothing for an id that does not exist, which is then reported to {@code found}. */
    Optional<Target> target(EvidenceKind kind, String id, Span place, Collection<Diagnostic> found) {
        if (!isKnown(kind, id, place, found)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind) {
                    case FACT -> new Target.ToFact(facts.get(id));
                    case QUOTE -> quoteTarget(quotes.get(id));
                    case DISPUTE -> disputeTarget(disputes.get(id));
                });
    }

    /** Whether there is a fact of this name. */
    boolean hasFact(String id) {
        return facts.containsKey(id);
    }

    /** Says that a page uses some evidence; pages come in order. */
    void use(Page page, EvidenceId used) {
        List<Slug> by = usedBy.get(used);
        if (by.isEmpty() || !by.get(by.size() - 1).equals(page.slug())) {
            by.add(page.slug());
        }
    }

    private Target.ToQuote quoteTarget(Quote quote) {
        Optional<Target.ToPage> speaker = quote.speakerPage()
                .filter(ref -> pages.containsKey(new Slug(ref.slug())))
                .map(ref -> {
                    Page page = pages.get(new Slug(ref.slug()));
                    return new Target.ToPage(
                            page.slug(), page.title().text(), Graph.pathOf(page.slug()), Optional.empty());
                });
        return new Target.ToQuote(quote, speaker);
    }

    private Target.ToDispute disputeTarget(Dispute dispute) {
        SortedMap<String, Quote> shown = new TreeMap<>();
        dispute.positions().stream()
                .flatMap(position -> position.quote().stream())
                .map(Name::text)
                .filter(quotes::containsKey)
                .forEach(id -> shown.put(id, quotes.get(id)));
        return new Target.ToDispute(dispute, shown);
    }

    private boolean isKnown(EvidenceKind kind, String id, Span place) {
        return isKnown(kind, id, place, found);
    }

    private boolean isKnown(EvidenceKind kind, String id, Span place, Collection<Diagnostic> found) {
        Collection<String> ids = ids(kind);
        if (ids.contains(id)) {
            return true;
        }
        if (id.isEmpty()) {
            found.add(Diagnostic.of(code(kind), place, "this names no " + kind.id())
                    .help("write its id after \"" + kind.id() + ":\", as it stands in content/data/" + kind.id()
                            + "s.yaml"));
        } else if (!catalog.lacks(kind)) {
            found.add(Diagnostic.of(code(kind), place, "there is no " + kind.id() + " \"" + id + "\"")
                    .help("add it to content/data/" + kind.id() + "s.yaml")
                    .didYouMean(otherKind(id, place).or(() -> Nearest.to(id, ids))));
        }
        return false;
    }

    /** Of an id behind the name of its kind; in a data file it stands alone, and its kind is that of its key. */
    private Optional<String> otherKind(String id, Span place) {
        boolean hasKind = place.start() > 0 && place.file().text().charAt(place.start() - 1) == ':';
        return hasKind ? address(id) : Optional.empty();
    }

    /** How a mark is written whose address stands where the name of a page was wanted: {@code quote:opening-words}. */
    Optional<String> form(String address) {
        return EvidenceKind.of(address)
                .filter(kind -> ids(kind).contains(kind.idIn(address).strip()))
                .map(kind -> kind.id() + ":" + kind.idIn(address).strip())
                .map(right -> EvidenceKind.of(right).orElseThrow() == EvidenceKind.FACT
                        ? "this is a fact: write [words](" + right + ")"
                        : "to show it write ![what it shows](" + right + "), to link to it [words](" + right + ")");
    }

    /** An id as a mark writes it, if only its kind was forgotten: {@code fact:members-2019}. */
    Optional<String> address(String id) {
        return Stream.of(EvidenceKind.values())
                .filter(kind -> ids(kind).contains(id))
                .map(kind -> kind.id() + ":" + id)
                .findFirst();
    }

    private Collection<String> ids(EvidenceKind kind) {
        return switch (kind) {
            case FACT -> facts.keySet();
            case QUOTE -> quotes.keySet();
            case DISPUTE -> disputes.keySet();
        };
    }

    private static GraphCode code(EvidenceKind kind) {
        return switch (kind) {
            case FACT -> GraphCode.UNKNOWN_FACT;
            case QUOTE -> GraphCode.UNKNOWN_QUOTE;
            case DISPUTE -> GraphCode.UNKNOWN_DISPUTE;
        };
    }

    /** What the data files refer to: sources, each other, and pages. */
    void resolveData() {
        for (Fact fact : facts.values()) {
            cite(fact.sources(), new EvidenceId(EvidenceKind.FACT, fact.id().text()));
            fact.dispute().ifPresent(id -> isKnown(EvidenceKind.DISPUTE, id.text(), id.span()));
        }
        for (Quote quote : quotes.values()) {
            cite(
                    List.of(quote.source()),
                    new EvidenceId(EvidenceKind.QUOTE, quote.id().text()));
            quote.speakerPage().ifPresent(this::checkPage);
        }
        for (Dispute dispute : disputes.values()) {
            for (Dispute.Position position : dispute.positions()) {
                cite(
                        position.sources(),
                        new EvidenceId(EvidenceKind.DISPUTE, dispute.id().text()));
                position.quote().ifPresent(id -> isKnown(EvidenceKind.QUOTE, id.text(), id.span()));
            }
        }
        for (Correction correction : catalog.evidence().corrections()) {
            // its claims may be gone; whether they were ever there only the history of the project can say
            checkPage(correction.page());
        }
        catalog.evidence().coverage().ifPresent(coverage -> {
            cite(List.of(coverage.source()), null);
            coverage.statements().stream()
                    .map(Coverage.Statement::coveredBy)
                    .forEach(claims -> claims.forEach(this::checkClaim));
        });
    }

    private void checkClaim(Claim claim) {
        claim.kind().ifPresent(kind -> isKnown(kind, claim.id(), claim.span()));
    }

    /** @param by what cites; null for a list of statements, which supports nothing */
    private void cite(List<Reference.Cited> sources, EvidenceId by) {
        for (Reference.Cited cited : sources) {
            List<EvidenceId> supported = supports.get(cited.id());
            if (supported != null) {
                // what cites comes in order, so that only the last can be the same
                if (by != null
                        && (supported.isEmpty()
                                || !supported.get(supported.size() - 1).equals(by))) {
                    supported.add(by);
                }
            } else if (!catalog.lacksSources()) {
                Diagnostic unknown = Diagnostic.of(
                        GraphCode.UNKNOWN_SOURCE, cited.span(), "there is no source \"" + cited.id() + "\"");
                Quote quote = quotes.get(cited.id());
                found.add(
                        quote == null
                                ? unknown.help("add it to content/data/sources.yaml")
                                        .didYouMean(Nearest.to(cited.id(), supports.keySet()))
                                : unknown.help("it is the id of a quotation: write its source, \""
                                        + quote.source().id()
                                        + "\", or, where a \"quote\" can stand, \"quote: " + cited.id() + "\""));
            }
        }
    }

    private void checkPage(Ref ref) {
        boolean isPage = ref.slug().equals(Home.SLUG.value()) || pages.containsKey(new Slug(ref.slug()));
        if (!isPage && !isDraft.test(ref.slug()) && !catalog.isFaultyPage(ref.slug())) {
            found.add(renamed.unknown(ref, pages.keySet()));
        }
    }
}
