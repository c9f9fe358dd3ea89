package explainer.output;

import explainer.base.Memo;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.content.AssetFile;
import explainer.graph.Graph;
import java.util.ArrayList;
import java.util.List;

/** Files that go into the site as they are: the theme's and the content's. */
final class AssetEmitter implements Emitter {
    private record Given(SitePath path, Memo.Same<AssetFile> asset) {}

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<Output> outputs = new ArrayList<>();
        outputs.addAll(model.theme().styleSheets().values());
        outputs.addAll(model.theme().assets().values());
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
