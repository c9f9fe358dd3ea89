package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Name;
import explainer.entity.Quote;
import explainer.entity.Ref;
import explainer.entity.Source;
import explainer.graph.EvidenceGraph;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import explainer.output.json.CitedData;
import explainer.output.json.DataFormat;
import explainer.output.json.DataHead;
import explainer.output.json.DisputeData;
import explainer.output.json.EvidenceFormats;
import explainer.output.json.FactData;
import explainer.output.json.QuoteData;
import explainer.output.json.SourceData;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The evidence as data, each file beside the page that shows the same, and the schemas. A site without evidence of a kind has neither. */
final class DataEmitter implements Emitter {
    @Override
    public Result<List<Output>> emit(SiteModel model) {
        EvidenceGraph evidence = model.graph().evidence();
        List<Output> outputs = new ArrayList<>();
        write(model, EvidenceFormats.FACTS, evidence.facts().values(), entries -> entries::fact, outputs);
        write(model, EvidenceFormats.QUOTES, evidence.quotes().values(), entries -> entries::quote, outputs);
        write(model, EvidenceFormats.DISPUTES, evidence.disputes().values(), entries -> entries::dispute, outputs);
        write(model, EvidenceFormats.SOURCES, model.graph().sources().values(), entries -> entries::source, outputs);
        return Result.of(List.copyOf(outputs));
    }

    private static <E, T> void write(
            SiteModel model,
            DataFormat<T> format,
            Collection<E> all,
            Function<Entries, Function<E, T>> entry,
            List<Output> outputs) {
        if (all.isEmpty()) {
            return;
        }
        String name = format.name();
        SitePath file = SitePath.of(name + "/" + name + ".json");
        SitePath schema = SitePath.of("schemas/" + name + ".schema.json");
        Function<E, T> toData = entry.apply(new Entries(model, file));
        outputs.add(model.memo()
                .get(
                        "output.data." + name,
                        new Given<>(
                                file,
                                head(model, format, file, schema),
                                all.stream().map(toData).toList()),
                        given -> Output.of(
                                given.file, format.file(given.head, given.entries), "the data of all " + name)));
        outputs.add(model.memo()
                .get(
                        "output.schema." + name,
                        model.asciiAddress(schema),
                        id -> Output.of(schema, format.schema(id), "the schema of the data of all " + name)));
    }

    private static DataHead head(SiteModel model, DataFormat<?> format, SitePath file, SitePath schema) {
        return new DataHead(
                file.relativize(schema),
                format.title() + ": " + model.settings().title().text(),
                model.settings().language().toLanguageTag(),
                model.settings().licence().map(Name::text),
                model.settings().licenceUrl().map(URI::toASCIIString),
                model.ledger().asOf(),
                model.asciiAddress(file));
    }

    /** All that a data file depends on. */
    private record Given<T>(SitePath file, DataHead head, List<T> entries) {}

    /** The entries of one file, with addresses as that file writes them. */
    private static final class Entries {
        private final SiteModel model;
        private final Graph graph;
        private final SitePath file;

        Entries(SiteModel model, SitePath file) {
            this.model = model;
            this.graph = model.graph();
            this.file = file;
        }

        FactData fact(Fact fact) {
            String id = fact.id().text();
            return new FactData(
                    id,
                    url(EvidenceKind.FACT, id),
                    fact.statement().text(),
                    fact.value(),
                    text(fact.unit()),
                    fact.asOf(),
                    fact.reviewBy(),
                    fact.status(),
                    text(fact.says()),
                    text(fact.dispute()),
                    cited(fact.sources()),
                    usedBy(EvidenceKind.FACT, id));
        }

        QuoteData quote(Quote quote) {
            String id = quote.id().text();
            return new QuoteData(
                    id,
                    url(EvidenceKind.QUOTE, id),
                    quote.text().text(),
                    quote.speaker().text(),
                    quote.speakerPage().flatMap(this::page),
                    text(quote.role()),
                    quote.date(),
                    text(quote.dateNote()),
                    quote.occasion().text(),
                    quote.language().toLanguageTag(),
                    quote.translation(),
                    quote.originalLanguage().map(Locale::toLanguageTag),
                    cited(quote.source()),
                    text(quote.note()),
                    usedBy(EvidenceKind.QUOTE, id));
        }

        DisputeData dispute(Dispute dispute) {
            String id = dispute.id().text();
            return new DisputeData(
                    id,
                    url(EvidenceKind.DISPUTE, id),
                    dispute.question().text(),
                    dispute.positions().stream()
                            .map(position -> new DisputeData.Position(
                                    position.who().text(),
                                    position.says().text(),
                                    cited(position.sources()),
                                    text(position.quote())))
                            .toList(),
                    dispute.notDisputed().text(),
                    text(dispute.finding()),
                    usedBy(EvidenceKind.DISPUTE, id));
        }

        SourceData source(Source source) {
            String id = source.id().text();
            return new SourceData(
                    id,
                    source.type(),
                    source.kind(),
                    source.title().text(),
                    source.isTitleDescribed(),
                    text(source.containerTitle()),
                    text(source.publisher()),
                    source.authors().stream().map(Name::text).toList(),
                    source.issued(),
                    source.accessed(),
                    source.url().map(URI::toASCIIString),
                    source.language().map(Locale::toLanguageTag),
                    text(source.stance()),
                    text(source.origin()),
                    source.country().map(Locale::getCountry),
                    text(source.side()),
                    pages(graph.citedBy().get(id)),
                    graph.evidence().supports().get(id).stream()
                            .map(evidence -> new SourceData.Supported(evidence.kind(), evidence.id()))
                            .toList());
        }

        private static Optional<String> text(Optional<Name> name) {
            return name.map(Name::text);
        }

        private static List<CitedData> cited(List<Reference.Cited> sources) {
            return sources.stream().map(Entries::cited).toList();
        }

        private static CitedData cited(Reference.Cited source) {
            return new CitedData(source.id(), source.locator());
        }

        private List<String> usedBy(EvidenceKind kind, String id) {
            return pages(graph.evidence().usedBy().get(new EvidenceId(kind, id)));
        }

        private List<String> pages(List<Slug> slugs) {
            return slugs.stream().map(slug -> address(Graph.pathOf(slug), "")).toList();
        }

        /** Nothing for a page that is left out as a draft. */
        private Optional<String> page(Ref ref) {
            return Optional.of(new Slug(ref.slug()))
                    .filter(slug -> graph.page(slug) != null)
                    .map(slug -> address(Graph.pathOf(slug), ""));
        }

        private String url(EvidenceKind kind, String id) {
            return address(EvidenceGraph.pathOf(kind), "#" + EvidenceGraph.fragmentOf(kind, id));
        }

        /** Absolute where the site's address is known, else from the file. */
        private String address(SitePath path, String fragment) {
            return SiteModel.ascii(model.address(path).orElseGet(() -> file.relativize(path)) + fragment);
        }
    }
}
