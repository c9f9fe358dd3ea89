package explainer.entity;

import explainer.content.AssetFile;
import java.util.List;
import java.util.Objects;

/**
 * Everything that the content declares.
 *
 * @param topics in the order of their files; two may still have one slug
 * @param sources in the order of their ids, each id once
 */
public record Catalog(
        SiteSettings settings, Home home, List<Topic> topics, List<Source> sources, List<AssetFile> assets) {
    public Catalog {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(home);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        assets = List.copyOf(assets);
    }

    public Catalog with(SiteSettings other) {
        return new Catalog(other, home, topics, sources, assets);
    }
}
