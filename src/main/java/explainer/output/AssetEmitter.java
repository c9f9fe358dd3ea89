package explainer.output;

import explainer.base.Memo;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.content.AssetFile;
import explainer.entity.Extra;
import explainer.graph.Graph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Files that go into the site as they are: the theme's and the content's. */
final class AssetEmitter implements Emitter {
    static final String SEARCH = "search.js";
    static final String SEARCH_LIBRARY = "minisearch.js";
    private static final Set<String> OF_SEARCH = Set.of(SEARCH, SEARCH_LIBRARY, "minisearch-licence.txt");

    private record Given(SitePath path, Memo.Same<AssetFile> asset) {}

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<Output> outputs = new ArrayList<>();
        outputs.addAll(model.theme().styleSheets().values());
        boolean canSearch = model.settings().has(Extra.SEARCH);
        model.theme().assets().forEach((name, asset) -> {
            if (canSearch || !OF_SEARCH.contains(name)) {
                outputs.add(asset);
            }
        });
        Graph graph = model.site().graph();
        for (AssetFile asset : graph.catalog().assets()) {
            SitePath path = graph.assetPaths().get(asset.path());
            outputs.add(model.memo()
                    .get(
                            "output.asset",
                            new Given(path, new Memo.Same<>(asset)),
                            given -> Output.of(
                                    given.path,
                                    given.asset.value().bytes(),
                                    given.asset.value().path())));
        }
        return Result.of(List.copyOf(outputs));
    }
}
