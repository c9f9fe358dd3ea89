package explainer.graph;

import explainer.base.Nearest;
import explainer.content.AssetFile;
import explainer.content.ContentReader;
import explainer.entity.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What an editor may have meant; remembered, for what has gone may be named on every page that is left. */
final class Suggestions {
    private final List<String> files = new ArrayList<>();
    private final List<String> images = new ArrayList<>();
    private final Collection<String> sources;
    private final Map<String, Optional<String>> nearFiles = new HashMap<>();
    private final Map<String, Optional<String>> nearImages = new HashMap<>();
    private final Map<String, Optional<String>> nearSources = new HashMap<>();

    Suggestions(Collection<Page> pages, Collection<AssetFile> assets, Collection<String> sources) {
        pages.forEach(page -> files.add(page.source().path()));
        assets.forEach(asset -> {
            files.add(asset.path());
            if (asset.size().isPresent()) {
                images.add(asset.path());
            }
        });
        this.sources = sources;
    }

    /** The file whose path differs in capitals alone, if it is the only one. */
    Optional<String> fileInOtherCapitals(String path) {
        return inOtherCapitals(path, files);
    }

    Optional<String> imageInOtherCapitals(String path) {
        return inOtherCapitals(path, images);
    }

    private static Optional<String> inOtherCapitals(String path, List<String> files) {
        List<String> same = files.stream().filter(path::equalsIgnoreCase).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The page of the same name in another folder: no two pages have one name. */
    Optional<String> pageInOtherFolder(String path) {
        String name = path.substring(path.lastIndexOf('/'));
        List<String> same = files.stream()
                .filter(file -> name.endsWith(".md") && !name.equals("/index.md") && file.endsWith(name))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** The file that an address means which has backslashes, or begins at the content folder or above it. */
    Optional<String> fileWrittenOtherwise(Page from, String url) {
        boolean isOther = url.indexOf('\\') >= 0 || url.startsWith("/") || url.startsWith(ContentReader.FOLDER + "/");
        if (!isOther) {
            return Optional.empty();
        }
        int hash = url.indexOf('#');
        String way = FilePaths.decoded(hash < 0 ? url : url.substring(0, hash)).replace('\\', '/');
        String inside = way.replaceFirst("^/+", "");
        return Stream.of(
                        FilePaths.against(from.source().path(), way),
                        Optional.of(inside),
                        Optional.of(ContentReader.FOLDER + "/" + inside))
                .flatMap(Optional::stream)
                .filter(files::contains)
                .findFirst();
    }

    Optional<String> source(String id) {
        return nearSources.computeIfAbsent(id, wanted -> Nearest.to(wanted, sources));
    }

    /** A page, image or other file, as {@code from} would link to it. */
    Optional<String> file(String path, Page from) {
        return nearFiles
                .computeIfAbsent(path, wanted -> FilePaths.nearest(wanted, files))
                .map(near -> FilePaths.way(from.source().path(), near));
    }

    /** An image, as {@code from} would show it. */
    Optional<String> image(String path, Page from) {
        return nearImages
                .computeIfAbsent(path, wanted -> FilePaths.nearest(wanted, images))
                .map(near -> FilePaths.way(from.source().path(), near));
    }
}
