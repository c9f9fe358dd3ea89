package explainer.review;

import explainer.base.Fingerprint;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.AssetFile;
import explainer.graph.Graph;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which addresses lead somewhere. */
final class Addresses {
    private static final String BRIEF = "/brief/index.html";
    private static final String MIRROR = ".md";

    private Addresses() {}

    /** Those of the first state that the second does not have; a page that cannot be read is not lost. */
    static List<Address> lost(SiteState before, SiteState after) {
        SortedMap<SitePath, String> now = of(after);
        boolean areBuilt = before.outputs().isPresent() && after.outputs().isPresent();
        return (areBuilt ? of(before) : written(before.graph()))
                .entrySet().stream()
                        .filter(old -> !now.containsKey(old.getKey()))
                        .filter(old -> !after.graph().catalog().isFaultyPage(folder(old.getKey())))
                        .map(old -> address(old.getKey(), old.getValue()))
                        .toList();
    }

    /** The old addresses that are new. */
    static List<Address> gained(SiteState before, SiteState after) {
        return after.graph().redirects().entrySet().stream()
                .filter(redirect -> !before.graph().redirects().containsKey(redirect.getKey()))
                .map(redirect -> address(redirect.getKey(), title(after.graph(), redirect.getValue())))
                .toList();
    }

    private static SortedMap<SitePath, String> of(SiteState state) {
        SortedMap<SitePath, String> addresses = new TreeMap<>(written(state.graph()));
        state.outputs()
                .ifPresent(outputs -> outputs.files().keySet().stream()
                        // a file with a fingerprint is named by pages of its own day only
                        .filter(path -> Fingerprint.notInName(path).equals(path))
                        // a brief and a page in Markdown come and go with their topic, and name its address
                        .filter(path ->
                                !path.value().endsWith(BRIEF) && !path.value().endsWith(MIRROR))
                        .forEach(path -> addresses.putIfAbsent(path, "")));
        return addresses;
    }

    /** What editors write. */
    private static SortedMap<SitePath, String> written(Graph graph) {
        SortedMap<SitePath, String> addresses = new TreeMap<>();
        graph.topics()
                .forEach((slug, topic) ->
                        addresses.put(Graph.pathOf(slug), topic.title().text()));
        graph.redirects().forEach((path, slug) -> addresses.put(path, title(graph, slug)));
        for (AssetFile asset : graph.catalog().assets()) {
            if (asset.size().isEmpty()) {
                addresses.put(graph.assetPaths().get(asset.path()), "");
            }
        }
        return addresses;
    }

    static String title(Graph graph, Slug slug) {
        return graph.page(slug).title().text();
    }

    private static String folder(SitePath path) {
        return path.segments().get(0);
    }

    private static Address address(SitePath path, String title) {
        return new Address("/" + path.pretty(), title);
    }
}
