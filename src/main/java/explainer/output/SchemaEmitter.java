package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.graph.EvidenceGraph;
import explainer.output.schema.ContentSchema;
import explainer.output.schema.SiteIds;
import java.net.URI;
import java.util.List;

/** The schemas of what editors write, with the ids that the published site has. */
final class SchemaEmitter implements Emitter {
    @Override
    public Result<List<Output>> emit(SiteModel model) {
        SiteIds ids = ids(model);
        return Result.of(ContentSchema.all().stream()
                .map(schema -> output(schema, ids, model))
                .toList());
    }

    private static Output output(ContentSchema schema, SiteIds ids, SiteModel model) {
        SitePath path = SitePath.of(schema.path());
        String text = schema.text(
                model.address(path).map(address -> URI.create(address).toASCIIString()), ids);
        return Output.of(path, text, "the schema of " + schema.subject());
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
