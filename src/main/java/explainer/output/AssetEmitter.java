package explainer.output;

import explainer.base.Result;
import explainer.content.AssetFile;
import explainer.graph.Graph;
import java.util.ArrayList;
import java.util.List;

/** Files that go into the site as they are: the theme's and the content's. */
final class AssetEmitter implements Emitter {
    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(model.theme().styleSheet());
        outputs.addAll(model.theme().assets().values());
        Graph graph = model.site().graph();
        for (AssetFile asset : graph.catalog().assets()) {
            outputs.add(Output.of(graph.assetPaths().get(asset.path()), asset.bytes(), asset.path()));
        }
        return Result.of(List.copyOf(outputs));
    }
}
