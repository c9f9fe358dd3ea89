package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.graph.EvidenceGraph;
import explainer.output.schema.ContentSchema;
import explainer.output.schema.SiteIds;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The schemas of what editors write, with the ids that the published site has. */
final class SchemaEmitter implements Emitter {
    /** All that a schema depends on. */
    private record Given(ContentSchema schema, Optional<String> id, SiteIds ids) {}

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        SiteIds ids = ids(model);
        return Result.of(ContentSchema.all().stream()
                .map(schema -> new Given(schema, id(schema, model), ids))
                .map(given -> model.memo().get("output.content-schema", given, SchemaEmitter::output))
                .toList());
    }

    private static Optional<String> id(ContentSchema schema, SiteModel model) {
        return model.address(SitePath.of(schema.path()))
                .map(address -> URI.create(address).toASCIIString());
    }

    private static Output output(Given given) {
        String subject = "the schema of " + given.schema.subject();
        return Output.of(SitePath.of(given.schema.path()), given.schema.text(given.id, given.ids), subject);
    }

    private static SiteIds ids(SiteModel model) {
        EvidenceGraph evidence = model.graph().evidence();
        return new SiteIds(
                model.graph().topics().keySet().stream().map(Slug::value).toList(),
                List.copyOf(model.graph().sources().keySet()),
                List.copyOf(evidence.facts().keySet()),
                List.copyOf(evidence.quotes().keySet()),
                List.copyOf(evidence.disputes().keySet()));
    }
}
