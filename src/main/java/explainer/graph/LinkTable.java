package explainer.graph;

import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.AssetFile;
import explainer.content.ImageSize;
import explainer.content.prose.Heading;
import explainer.content.prose.Reference;
import explainer.entity.Catalog;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Quote;
import explainer.entity.Ref;
import explainer.entity.Source;
import explainer.entity.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that the references of a page are held against: what the site has, by its names. Of other pages nothing is read but what stands in
 * their {@link Outline}, so that the same table serves while those stay, whatever else is written on the pages.
 */
final class LinkTable {
    final Catalog catalog;
    final Names names;
    final RenamedPages renamed;
    final Names draftNames;
    final Map<String, Page> byFile = new HashMap<>();
    final Map<String, Topic> drafts = new HashMap<>();
    final Map<String, AssetFile> assets = new HashMap<>();
    final Suggestions suggestions;
    final EvidenceResolver evidence;
    final FigurePlaces places;
    final SortedMap<String, SitePath> assetPaths;
    final SortedSet<String> sources = new TreeSet<>();
    final Map<String, Figure> figures = new TreeMap<>();
    final Map<String, FigureTable> tables = new TreeMap<>();

    /**
     * What others may refer to on a page, and by which names.
     *
     * @param related the pages that its editors name with it
     * @param figures those that it shows
     */
    record Outline(
            String file,
            Slug slug,
            String title,
            List<String> aliases,
            List<String> redirects,
            List<Slug> related,
            List<Anchor> headings,
            List<String> figures) {
        static Hashed<Outline> of(Page page, Memo memo) {
            return memo.get("graph.outline", new Memo.Same<>(page), same -> Hashed.of(of(same.value())));
        }

        private static Outline of(Page page) {
            Optional<Topic> topic =
                    Optional.of(page).filter(Topic.class::isInstance).map(Topic.class::cast);
            return new Outline(
                    page.source().path(),
                    page.slug(),
                    page.title().text(),
                    topic.map(Topic::aliases).map(Outline::texts).orElse(List.of()),
                    topic.map(Topic::redirects).map(Outline::texts).orElse(List.of()),
                    topic.map(Topic::related).orElse(List.of()).stream()
                            .map(Ref::slug)
                            .map(Slug::new)
                            .toList(),
                    page.body().headings().stream().map(Anchor::of).toList(),
                    FigurePlaces.shown(page)
                            .map(Reference.Figure::id)
                            .distinct()
                            .toList());
        }

        private static List<String> texts(List<Name> names) {
            return names.stream().map(Name::text).toList();
        }
    }

    /** A heading by what links name. */
    record Anchor(String id, String text) {
        static Anchor of(Heading heading) {
            return new Anchor(heading.id(), heading.text());
        }
    }

    private record Asset(String file, SitePath path, Optional<ImageSize> size) {}

    // all that a table depends on
    private record Given(
            List<Hashed<Outline>> pages,
            List<Hashed<Outline>> drafts,
            List<String> files,
            Set<String> faulty,
            List<Asset> assets,
            List<String> sources,
            Memo.AllSame<Fact> facts,
            Memo.AllSame<Quote> quotes,
            Memo.AllSame<Dispute> disputes,
            Memo.AllSame<Figure> figures,
            Memo.AllSame<FigureTable> tables) {}

    private LinkTable(
            Catalog catalog, List<Page> pages, Collection<Topic> drafts, SortedMap<String, SitePath> assetPaths) {
        SortedMap<Slug, Topic> topics = new TreeMap<>();
        for (Page page : pages) {
            byFile.put(page.source().path(), page);
            if (page instanceof Topic topic) {
                topics.put(topic.slug(), topic);
            }
        }
        this.catalog = catalog;
        this.names = new Names(topics.values(), new ArrayList<>());
        this.renamed = new RenamedPages(topics.values());
        // that two drafts have one name harms nobody
        this.draftNames = new Names(drafts, new ArrayList<>());
        this.assetPaths = assetPaths;
        this.places = FigurePlaces.of(pages);
        this.evidence = new EvidenceResolver(catalog, topics, renamed, slug -> false);
        drafts.forEach(draft -> this.drafts.put(draft.source().path(), draft));
        catalog.assets().forEach(asset -> assets.put(asset.path(), asset));
        catalog.figures().figures().forEach(figure -> figures.put(figure.id().text(), figure));
        catalog.figures().tables().forEach(table -> tables.put(table.name(), table));
        catalog.sources().forEach(source -> sources.add(source.id().text()));
        List<Page> bySlug = new ArrayList<>(topics.values());
        pages.stream().filter(page -> !(page instanceof Topic)).forEach(bySlug::add);
        this.suggestions = new Suggestions(bySlug, catalog.assets(), sources);
    }

    /**
     * The same object as in the build before while no name has changed.
     *
     * @param pages those that are built: the front page, then the topics in reading order
     * @param outlines of these pages
     * @param drafts the pages that are left out
     * @param assetPaths where each asset will stand, by file
     */
    static LinkTable of(
            Catalog catalog,
            List<Page> pages,
            List<Hashed<Outline>> outlines,
            Collection<Topic> drafts,
            SortedMap<String, SitePath> assetPaths,
            Memo memo) {
        Given given = new Given(
                outlines,
                drafts.stream().map(draft -> Outline.of(draft, memo)).toList(),
                catalog.topics().stream().map(topic -> topic.source().path()).toList(),
                catalog.faulty(),
                catalog.assets().stream()
                        .map(asset -> new Asset(asset.path(), assetPaths.get(asset.path()), asset.size()))
                        .toList(),
                catalog.sources().stream().map(Source::id).map(Name::text).toList(),
                new Memo.AllSame<>(catalog.evidence().facts()),
                new Memo.AllSame<>(catalog.evidence().quotes()),
                new Memo.AllSame<>(catalog.evidence().disputes()),
                new Memo.AllSame<>(catalog.figures().figures()),
                new Memo.AllSame<>(catalog.figures().tables()));
        return memo.get("graph.table", given, same -> new LinkTable(catalog, pages, drafts, assetPaths));
    }
}
