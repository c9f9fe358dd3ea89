package explainer.entity;

import explainer.base.Slug;
import explainer.content.AssetFile;
import explainer.content.prose.EvidenceKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the content declares.
 *
 * @param topics in the order of their files; two may still have one slug
 * @param sources in the order of their ids, each id once
 * @param evidence what the pages rest on
 * @param figures what the build draws
 * @param faulty the files of which all or something could not be read, which has been reported
 */
public record Catalog(
        SiteSettings settings,
        Home home,
        List<Topic> topics,
        List<Source> sources,
        Evidence evidence,
        Figures figures,
        List<AssetFile> assets,
        Set<String> faulty) {
    /** The file of all sources. */
    public static final String SOURCES = EntityBinder.SOURCES;

    // "the" and "and" stand in many titles
    private static final int SHORTEST_WORD = 4;

    public Catalog {
        Objects.requireNonNull(settings);
        Objects.requireNonNull(home);
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        Objects.requireNonNull(evidence);
        Objects.requireNonNull(figures);
        assets = List.copyOf(assets);
        faulty = Set.copyOf(faulty);
    }

    public Catalog with(SiteSettings other) {
        return new Catalog(other, home, topics, sources, evidence, figures, assets, faulty);
    }

    /** Whether what refers to a file is not to be reported, because the file itself has been; whatever its ending and capitals. */
    public boolean isFaulty(String path) {
        return isIn(faulty, path);
    }

    /** Whether there is a page of this name that could not be read. */
    public boolean isFaultyPage(String name) {
        String wanted = Slug.slugify(name);
        return faulty.stream()
                .map(Catalog::stem)
                .anyMatch(stem ->
                        Slug.slugify(stem.substring(stem.lastIndexOf('/') + 1)).equals(wanted));
    }

    /** Whether a name may be the title of a page whose title could not be read: titles share words with the names of files. */
    public boolean mayNameFaultyPage(String name) {
        Set<String> words = words(name);
        return faulty.stream()
                .map(Catalog::stem)
                .anyMatch(stem -> words(stem.substring(stem.lastIndexOf('/') + 1)).stream()
                        .anyMatch(words::contains));
    }

    private static Set<String> words(String name) {
        return Stream.of(Slug.slugify(name).split("-"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }

    /** Whether there are sources whose ids are not known. */
    public boolean lacksSources() {
        return isFaulty(EntityBinder.SOURCES);
    }

    /** Whether there may be evidence of a kind whose ids are not known. */
    public boolean lacks(EvidenceKind kind) {
        return isFaulty(EvidenceBinder.fileOf(kind));
    }

    static boolean isIn(Set<String> faulty, String path) {
        return faulty.stream().anyMatch(file -> stem(file).equals(stem(path)));
    }

    private static String stem(String path) {
        int dot = path.lastIndexOf('.');
        return (dot > path.lastIndexOf('/') ? path.substring(0, dot) : path).toLowerCase(Locale.ROOT);
    }
}
