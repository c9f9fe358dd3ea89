package explainer.content;

import java.util.List;
import java.util.Set;

/**
 * Everything an editor wrote, each list in the order of paths. Paths begin with {@code content/}.
 *
 * @param faulty the files of which all or something could not be read, which has been reported
 */
public record Content(
        List<PageFile> pages, List<DataFile> data, List<ShapeFile> shapes, List<AssetFile> assets, Set<String> faulty) {
    public Content {
        pages = List.copyOf(pages);
        data = List.copyOf(data);
        shapes = List.copyOf(shapes);
        assets = List.copyOf(assets);
        faulty = Set.copyOf(faulty);
    }
}
