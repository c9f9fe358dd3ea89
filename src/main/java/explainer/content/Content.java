package explainer.content;

import java.util.List;

/** Everything an editor wrote, each list in the order of paths. Paths begin with {@code content/}. */
public record Content(List<PageFile> pages, List<DataFile> data, List<AssetFile> assets) {
    public Content {
        pages = List.copyOf(pages);
        data = List.copyOf(data);
        assets = List.copyOf(assets);
    }
}
