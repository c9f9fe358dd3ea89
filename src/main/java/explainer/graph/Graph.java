package explainer.graph;

import explainer.base.Hashed;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.entity.Catalog;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Home;
import explainer.entity.Page;
import explainer.entity.Source;
import explainer.entity.Topic;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The whole site as pages and what leads from one to another.
 *
 * @param topics those that are built, by slug
 * @param pages the front page, then the topics in reading order
 * @param sources all of them, by id
 * @param assetPaths where each file of the content stands in the site, by its path
 * @param targetsByFile where the references of a page lead, by their spans; by the page's file
 * @param links between different pages, page by page in the order of their places
 * @param backlinks the links by where they lead; a page without any has an empty list
 * @param related pages that belong together, nearest first
 * @param sections the navigation
 * @param sectionBySlug the part in which a page stands; a page outside the navigation has none
 * @param readingOrder every topic once: first the navigation, then the others by title
 * @param citedBy the pages that cite a source, themselves or through evidence, in reading order; a source that no page cites has an empty
 *     list
 * @param evidence facts, quotations and disputes
 * @param figures what the build draws, by name
 * @param tables the data of figures, by name
 * @param redirects old addresses
 */
public record Graph(
        Catalog catalog,
        SortedMap<Slug, Topic> topics,
        List<Page> pages,
        SortedMap<String, Source> sources,
        SortedMap<String, SitePath> assetPaths,
        Map<SourceFile, Hashed<Map<Span, Target>>> targetsByFile,
        List<Link> links,
        SortedMap<Slug, List<Link>> backlinks,
        SortedMap<Slug, List<Slug>> related,
        List<Section> sections,
        SortedMap<Slug, Section> sectionBySlug,
        List<Slug> readingOrder,
        SortedMap<String, List<Slug>> citedBy,
        EvidenceGraph evidence,
        SortedMap<String, Figure> figures,
        SortedMap<String, FigureTable> tables,
        SortedMap<SitePath, Slug> redirects) {
    /** The page of all topics. */
    public static final SitePath TOPICS = SitePath.page("topics");

    /** The page of all sources. */
    public static final SitePath SOURCES = SitePath.page("sources");

    public Graph {
        Objects.requireNonNull(catalog);
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
        pages = List.copyOf(pages);
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
        assetPaths = Collections.unmodifiableSortedMap(new TreeMap<>(assetPaths));
        targetsByFile = Collections.unmodifiableMap(new LinkedHashMap<>(targetsByFile));
        links = List.copyOf(links);
        backlinks = copy(backlinks);
        related = copy(related);
        sections = List.copyOf(sections);
        sectionBySlug = Collections.unmodifiableSortedMap(new TreeMap<>(sectionBySlug));
        readingOrder = List.copyOf(readingOrder);
        citedBy = copy(citedBy);
        Objects.requireNonNull(evidence);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
    }

    static <K, V> SortedMap<K, List<V>> copy(SortedMap<K, List<V>> lists) {
        SortedMap<K, List<V>> copy = new TreeMap<>(lists);
        copy.replaceAll((key, list) -> List.copyOf(list));
        return Collections.unmodifiableSortedMap(copy);
    }

    public Page page(Slug slug) {
        return slug.equals(Home.SLUG) ? catalog.home() : topics.get(slug);
    }

    /** Where a reference leads, by its span; null if nowhere. */
    public Target target(Span reference) {
        Hashed<Map<Span, Target>> own = targetsByFile.get(reference.file());
        return own == null ? null : own.value().get(reference);
    }

    /** Where the references of one page lead, by their spans; the same object as in the build before while none leads elsewhere. */
    public Hashed<Map<Span, Target>> targetsOf(Page page) {
        return targetsByFile.get(page.source());
    }

    /** Where all references lead, page by page. */
    public Stream<Target> targets() {
        return targetsByFile.values().stream().flatMap(own -> own.value().values().stream());
    }

    /** The part of the navigation in which a page stands. */
    public Optional<Section> sectionOf(Slug slug) {
        return Optional.ofNullable(sectionBySlug.get(slug));
    }

    /** Where a page stands in the site. */
    public static SitePath pathOf(Slug slug) {
        return slug.equals(Home.SLUG) ? SitePath.of("index.html") : SitePath.page(slug.value());
    }

    /** Where a topic stands on one sheet of paper. No page can be in the way: they all stand at the site's root. */
    public static SitePath briefOf(Slug topic) {
        return SitePath.page(topic.value() + "/brief");
    }

    /** The fragment of a source on the page of all sources. */
    public static String fragmentOfSource(String id) {
        return "source." + id;
    }
}
