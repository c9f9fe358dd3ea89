package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.content.AssetFile;
import explainer.content.ContentReader;
import explainer.entity.Catalog;
import explainer.entity.FigureTable;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Ref;
import explainer.entity.Reserved;
import explainer.entity.SiteSettings;
import explainer.entity.Source;
import explainer.entity.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gives every page its address, resolves every reference, and turns links round. */
public final class GraphBuilder {
    private final Catalog catalog;
    private final List<Diagnostic> found = new ArrayList<>();
    private final SortedMap<Slug, Topic> topics;
    private final SortedMap<Slug, Topic> leftOut = new TreeMap<>();
    private final RenamedPages renamed;

    private GraphBuilder(Catalog catalog, Drafts drafts) {
        this.catalog = catalog;
        this.topics = bySlug();
        if (drafts == Drafts.LEFT_OUT) {
            topics.values().stream().filter(Topic::isDraft).forEach(draft -> leftOut.put(draft.slug(), draft));
            topics.keySet().removeAll(leftOut.keySet());
        }
        this.renamed = new RenamedPages(topics.values());
    }

    public static Result<Graph> build(Catalog catalog, Drafts drafts) {
        return build(catalog, drafts, new Memo());
    }

    /** The same; which pages are related is not worked out again while the links stay. */
    public static Result<Graph> build(Catalog catalog, Drafts drafts, Memo memo) {
        return new GraphBuilder(catalog, drafts).build(memo);
    }

    private Result<Graph> build(Memo memo) {
        SortedMap<String, Source> sources = new TreeMap<>();
        catalog.sources().forEach(source -> sources.put(source.id().text(), source));

        List<Section> sections = sections();
        List<Slug> readingOrder = readingOrder(sections);
        SortedMap<SitePath, Slug> redirects = redirects();
        EvidenceResolver evidence =
                new EvidenceResolver(catalog, topics, renamed, slug -> leftOut.containsKey(new Slug(slug)));
        evidence.resolveData();
        List<Page> pages = new ArrayList<>(List.of(catalog.home()));
        readingOrder.forEach(slug -> pages.add(topics.get(slug)));
        SortedMap<String, SitePath> assetPaths = assetPaths(memo);
        List<Hashed<LinkTable.Outline>> outlines = new ArrayList<>(pages.size());
        pages.forEach(page -> outlines.add(LinkTable.Outline.of(page, memo)));
        LinkTable table = LinkTable.of(catalog, pages, outlines, leftOut.values(), assetPaths, memo);
        if (table.names.hasDoubt) {
            // said of the names where they stand now
            new Names(topics.values(), found);
        }
        Merged merged = new Merged(sources.keySet(), evidence);
        for (Page page : pages) {
            merged.add(
                    page,
                    memo.get(
                            "graph.page",
                            new ReferenceResolver.Given(new Memo.Same<>(page), new Memo.Same<>(table)),
                            ReferenceResolver::resolve));
        }
        found.addAll(merged.found);
        found.addAll(evidence.found);
        EvidenceGraph evidenceGraph = evidence.graph();
        found.addAll(FigureResolver.check(
                catalog, evidenceGraph, slug -> topics.containsKey(slug) || leftOut.containsKey(slug)));
        checkNamedPages();

        Graph graph = new Graph(
                catalog,
                topics,
                pages,
                sources,
                assetPaths,
                merged.targets,
                merged.links,
                backlinks(merged.links),
                memo.get("graph.related", new RelatedPages.Given(outlines, merged.ways), RelatedPages::of),
                sections,
                bySlug(sections),
                readingOrder,
                merged.citedBy,
                evidenceGraph,
                named(catalog.figures().figures(), figure -> figure.id().text()),
                named(catalog.figures().tables(), FigureTable::name),
                redirects);
        return new Result<>(graph, found);
    }

    private static <T> SortedMap<String, T> named(List<T> all, Function<T, String> name) {
        SortedMap<String, T> named = new TreeMap<>();
        all.forEach(each -> named.put(name.apply(each), each));
        return named;
    }

    private SortedMap<Slug, Topic> bySlug() {
        SortedMap<Slug, Topic> topics = new TreeMap<>();
        for (Topic topic : catalog.topics()) {
            Topic before = topics.putIfAbsent(topic.slug(), topic);
            if (before != null) {
                found.add(Diagnostic.of(
                                GraphCode.DUPLICATE_SLUG,
                                topic.source().start(),
                                "the address \"/" + topic.slug() + "/\" is taken by "
                                        + before.source().path())
                        .help("rename one of the two files; names are unique in the whole site")
                        .see(before.source().start(), "first used here"));
            }
        }
        return topics;
    }

    /** The references of all pages, one page after the other. */
    private static final class Merged {
        private final EvidenceResolver evidence;
        private final Map<SourceFile, Hashed<Map<Span, Target>>> targets = new LinkedHashMap<>();
        private final List<Link> links = new ArrayList<>();
        private final List<Hashed<List<RelatedPages.Way>>> ways = new ArrayList<>();
        private final SortedMap<String, List<Slug>> citedBy = new TreeMap<>();
        private final Set<Diagnostic> found = new LinkedHashSet<>();

        Merged(Set<String> sources, EvidenceResolver evidence) {
            this.evidence = evidence;
            sources.forEach(source -> citedBy.put(source, new ArrayList<>()));
        }

        void add(Page page, ReferenceResolver.Resolved resolved) {
            targets.put(page.source(), resolved.targets());
            links.addAll(resolved.links());
            ways.add(resolved.ways());
            resolved.cites().forEach(source -> citedBy.get(source).add(page.slug()));
            resolved.uses().forEach(used -> evidence.use(page, used));
            found.addAll(resolved.found());
            evidence.found.addAll(resolved.evidenceFound());
        }
    }

    /** An image has its fingerprint in its name; a file to download keeps its name, because people keep its address. */
    private SortedMap<String, SitePath> assetPaths(Memo memo) {
        SortedMap<String, SitePath> paths = new TreeMap<>();
        for (AssetFile asset : catalog.assets()) {
            paths.put(asset.path(), memo.get("graph.asset", new Memo.Same<>(asset), same -> assetPath(same.value())));
        }
        return paths;
    }

    private static SitePath assetPath(AssetFile asset) {
        SitePath path = SitePath.of(asset.path().substring(ContentReader.FOLDER.length() + 1));
        return asset.size().isPresent() ? Fingerprint.inName(path, asset.bytes()) : path;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Map<Slug, Span> listed = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (SiteSettings.Part part : catalog.settings().navigation()) {
            List<Topic> pages = new ArrayList<>();
            for (Ref ref : part.pages()) {
                if (!isKnown(ref)) {
                    continue;
                }
                Slug slug = new Slug(ref.slug());
                Span before = listed.putIfAbsent(slug, ref.span());
                if (before != null) {
                    found.add(Diagnostic.of(
                                    GraphCode.LISTED_TWICE,
                                    ref.span(),
                                    "the page \"" + slug + "\" stands twice in the navigation")
                            .help("keep one of the two")
                            .see(before, "first listed here"));
                } else if (topics.containsKey(slug)) {
                    pages.add(topics.get(slug));
                }
            }
            String words = Slug.slugify(part.title().text());
            String id = words.isEmpty() ? "part" : words;
            String unique = id;
            for (int i = 2; !ids.add(unique); i++) {
                unique = id + "-" + i;
            }
            sections.add(new Section(unique, part.title().text(), part.summary().map(Name::text), pages));
        }
        return sections;
    }

    private static SortedMap<Slug, Section> bySlug(List<Section> sections) {
        SortedMap<Slug, Section> bySlug = new TreeMap<>();
        sections.forEach(section -> section.topics().forEach(topic -> bySlug.put(topic.slug(), section)));
        return bySlug;
    }

    private List<Slug> readingOrder(List<Section> sections) {
        Set<Slug> order = new java.util.LinkedHashSet<>();
        sections.forEach(section -> section.topics().forEach(topic -> order.add(topic.slug())));
        topics.values().stream()
                .sorted(Comparator.comparing((Topic topic) -> topic.title().text())
                        .thenComparing(Topic::slug))
                .forEach(topic -> order.add(topic.slug()));
        return List.copyOf(order);
    }

    private SortedMap<SitePath, Slug> redirects() {
        SortedMap<SitePath, Slug> redirects = new TreeMap<>();
        Map<SitePath, Span> first = new HashMap<>();
        Set<SitePath> pagePaths = new HashSet<>();
        Set<SitePath> briefPaths = new HashSet<>();
        topics.keySet().forEach(slug -> {
            pagePaths.add(Graph.pathOf(slug));
            briefPaths.add(Graph.briefOf(slug));
        });
        for (Topic topic : topics.values()) {
            for (Name old : topic.redirects()) {
                SitePath path = SitePath.of(old.text());
                String folder = path.segments().get(0);
                boolean isMade = path.value().equals("index.html")
                        || Reserved.SLUGS.contains(folder)
                        || briefPaths.contains(path)
                        || path.value().equals("404.html");
                boolean isPage = pagePaths.contains(path);
                Span before = first.putIfAbsent(path, old.span());
                if (isMade || isPage) {
                    found.add(Diagnostic.of(
                                    GraphCode.ADDRESS_TAKEN,
                                    old.span(),
                                    "the address \"/" + path.pretty() + "\" belongs to "
                                            + (isPage ? "a page" : "a page that the build makes"))
                            .help("an old address must not be in use: remove it here"));
                } else if (before != null) {
                    found.add(Diagnostic.of(
                                    GraphCode.ADDRESS_TAKEN,
                                    old.span(),
                                    "the old address \"/" + path.pretty() + "\" already leads to \""
                                            + redirects.get(path) + "\"")
                            .help("keep it on one of the two pages")
                            .see(before, "first used here"));
                } else {
                    redirects.put(path, topic.slug());
                }
            }
        }
        return redirects;
    }

    /** Pages that front matter names outside prose. */
    private void checkNamedPages() {
        Home home = catalog.home();
        Stream.concat(home.story().stream().map(Home.Step::page), home.people().stream())
                .forEach(ref -> isKnown(ref));
        topics.values().forEach(topic -> topic.related().forEach(ref -> isKnown(ref)));
    }

    private boolean isKnown(Ref ref) {
        Slug slug = new Slug(ref.slug());
        if (topics.containsKey(slug) || leftOut.containsKey(slug) || catalog.isFaultyPage(ref.slug())) {
            return true;
        }
        found.add(renamed.unknown(ref, topics.keySet()));
        return false;
    }

    private SortedMap<Slug, List<Link>> backlinks(List<Link> links) {
        Map<Slug, List<Link>> backlinks = new LinkedHashMap<>();
        topics.keySet().forEach(slug -> backlinks.put(slug, new ArrayList<>()));
        backlinks.put(Home.SLUG, new ArrayList<>());
        links.forEach(link -> backlinks.get(link.to()).add(link));
        return new TreeMap<>(backlinks);
    }
}
