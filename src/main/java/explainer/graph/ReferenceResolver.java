package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Nearest;
import explainer.base.SitePath;
import explainer.base.Span;
import explainer.content.AssetFile;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Heading;
import explainer.content.prose.Passage;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.entity.Catalog;
import explainer.entity.Figure;
import explainer.entity.FigureTable;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where each reference of one page leads. */
final class ReferenceResolver {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final List<String> EVIDENCE =
            Stream.of(EvidenceKind.values()).map(kind -> kind.id() + ":").toList();

    private final Catalog catalog;
    private final Names names;
    private final RenamedPages renamed;
    private final Names draftNames;
    private final Map<String, Page> byFile;
    private final Map<String, Topic> drafts;
    private final Map<String, AssetFile> assets;
    private final Suggestions suggestions;
    private final EvidenceResolver evidence;
    private final FigurePlaces places;
    private final SortedMap<String, SitePath> assetPaths;
    private final SortedSet<String> sources;
    private final Map<String, Figure> figures;
    private final Map<String, FigureTable> tables;

    private final Map<Span, Target> targets = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final Set<String> cites = new LinkedHashSet<>();
    private final Set<EvidenceId> uses = new LinkedHashSet<>();
    // an address with a label is written once and may be used often
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Set<Diagnostic> evidenceFound = new LinkedHashSet<>();

    private ReferenceResolver(LinkTable table) {
        this.catalog = table.catalog;
        this.names = table.names;
        this.renamed = table.renamed;
        this.draftNames = table.draftNames;
        this.byFile = table.byFile;
        this.drafts = table.drafts;
        this.assets = table.assets;
        this.suggestions = table.suggestions;
        this.evidence = table.evidence;
        this.places = table.places;
        this.assetPaths = table.assetPaths;
        this.sources = table.sources;
        this.figures = table.figures;
        this.tables = table.tables;
    }

    /** All that it depends on. */
    record Given(Memo.Same<Page> page, Memo.Same<LinkTable> table) {}

    /**
     * Where the references of one page lead.
     *
     * @param cites the sources that the page cites, itself or through evidence
     * @param evidenceFound what is wrong with references to evidence
     */
    record Resolved(
            Hashed<Map<Span, Target>> targets,
            List<Link> links,
            Hashed<List<RelatedPages.Way>> ways,
            List<String> cites,
            List<EvidenceId> uses,
            List<Diagnostic> found,
            List<Diagnostic> evidenceFound) {}

    static Resolved resolve(Given given) {
        ReferenceResolver resolver = new ReferenceResolver(given.table.value());
        resolver.resolve(given.page.value());
        return new Resolved(
                Hashed.of(Map.copyOf(resolver.targets)),
                List.copyOf(resolver.links),
                Hashed.of(resolver.links.stream().map(RelatedPages.Way::of).toList()),
                List.copyOf(resolver.cites),
                List.copyOf(resolver.uses),
                List.copyOf(resolver.found),
                List.copyOf(resolver.evidenceFound));
    }

    private void resolve(Page page) {
        checkRepeated(page);
        for (Prose text : page.texts()) {
            for (Reference reference : text.references()) {
                if (reference instanceof Reference.Link link) {
                    link(page, link);
                } else if (reference instanceof Reference.Image image) {
                    image(page, image);
                } else if (reference instanceof Reference.Wiki wiki) {
                    wiki(page, wiki);
                } else if (reference instanceof Reference.Citation citation) {
                    citation(citation);
                } else if (reference instanceof Reference.Mark mark) {
                    evidence(mark.kind(), mark.id(), mark.idSpan(), mark.span(), false);
                } else if (reference instanceof Reference.Figure figure) {
                    figure(figure);
                } else if (reference instanceof Reference.Embed embed) {
                    evidence(embed.kind(), embed.id(), embed.idSpan(), embed.span(), true);
                }
            }
        }
    }

    private void citation(Reference.Citation citation) {
        for (Reference.Cited cited : citation.cited()) {
            boolean isKnown = sources.contains(cited.id());
            if (!isKnown && catalog.lacksSources()) {
                continue;
            }
            if (!isKnown) {
                found.add(Diagnostic.of(
                                GraphCode.UNKNOWN_SOURCE, cited.span(), "there is no source \"" + cited.id() + "\"")
                        .help("add it to content/data/sources.yaml")
                        .didYouMean(suggestions.source(cited.id())));
            } else {
                cite(cited.id());
            }
        }
    }

    /**
     * A page that rests on evidence cites what the evidence cites.
     *
     * @param isShown whether it is shown whole, not marked or linked in a sentence
     */
    private void evidence(EvidenceKind kind, String id, Span idSpan, Span span, boolean isShown) {
        evidence.target(kind, id, idSpan, evidenceFound).ifPresent(target -> {
            uses.add(new EvidenceId(kind, id));
            targets.put(span, target);
            // a link to a dispute shows nothing of it
            if (isShown || !(target instanceof Target.ToDispute)) {
                target.sources().forEach(cited -> cite(cited.id()));
            }
            if (isShown && target instanceof Target.ToDispute dispute) {
                // whoever shows a dispute shows the quotations of its positions
                dispute.quotes().keySet().forEach(quote -> uses.add(new EvidenceId(EvidenceKind.QUOTE, quote)));
            }
        });
    }

    private void figure(Reference.Figure reference) {
        Figure figure = figures.get(reference.id());
        if (figure != null) {
            targets.put(reference.span(), new Target.ToFigure(figure));
            figure.sources().forEach(cited -> cite(cited.id()));
            useFacts(figure.plan().facts());
            figure.data()
                    .map(data -> tables.get(data.text()))
                    .ifPresent(table -> useFacts(table.facts().toList()));
        } else {
            unknownFigure(reference.id(), reference.idSpan());
        }
    }

    private void unknownFigure(String id, Span place) {
        if (!catalog.isFaulty(Figure.FOLDER + id + ".yaml")) {
            found.add(Diagnostic.of(GraphCode.UNKNOWN_FIGURE, place, "there is no figure \"" + id + "\"")
                    .help("add it as " + Figure.FOLDER + id + ".yaml")
                    .didYouMean(Nearest.to(id, figures.keySet())));
        }
    }

    /** A link to a figure leads to where it stands. */
    private void toFigure(Page from, Reference.Link link) {
        String id = link.url().substring(Reference.Figure.SCHEME.length());
        Figure figure = figures.get(id);
        Optional<Page> place = places.near(from, id);
        if (figure == null) {
            unknownFigure(id, link.urlSpan());
        } else if (place.isEmpty()) {
            found.add(Diagnostic.of(GraphCode.BROKEN_LINK, link.urlSpan(), "no page shows the figure \"" + id + "\"")
                    .help("to show it here write ![what it shows](figure:" + id + ") in a paragraph of its own"));
        } else {
            Page to = place.get();
            Optional<String> anchor = Optional.of(figure.anchor());
            targets.put(
                    link.span(), new Target.ToPage(to.slug(), figure.title().text(), Graph.pathOf(to.slug()), anchor));
            if (!isSame(from, to)) {
                links.add(new Link(from.slug(), to.slug(), anchor, link.passage(), link.span()));
            }
        }
    }

    private void checkRepeated(Page page) {
        Map<String, Reference.Figure> first = new HashMap<>();
        FigurePlaces.shown(page).forEach(reference -> {
            Reference.Figure before = first.putIfAbsent(reference.id(), reference);
            if (before != null) {
                found.add(Diagnostic.of(
                                GraphCode.REPEATED_FIGURE,
                                reference.idSpan(),
                                "the figure \"" + reference.id() + "\" stands twice on this page")
                        .help("link to it instead: [words](figure:" + reference.id() + ")")
                        .see(before.span(), "first shown here"));
            }
        });
    }

    private void cite(String source) {
        // an unknown one has been reported where it is written
        if (sources.contains(source)) {
            cites.add(source);
        }
    }

    /** Whoever shows a figure shows the facts that stand in it. */
    private void useFacts(Collection<Name> shown) {
        for (Name fact : shown) {
            if (evidence.hasFact(fact.text())) {
                uses.add(new EvidenceId(EvidenceKind.FACT, fact.text()));
            }
        }
    }

    private void wiki(Page page, Reference.Wiki wiki) {
        if (wiki.page().isEmpty()) {
            toPage(page, page, wiki.fragment(), wiki.fragmentSpan(), wiki.passage(), wiki.span());
            return;
        }
        Optional<Topic> topic = names.find(wiki.page());
        if (topic.isPresent()) {
            toPage(page, topic.get(), wiki.fragment(), wiki.fragmentSpan(), wiki.passage(), wiki.span());
        } else if (draftNames.find(wiki.page()).isPresent()) {
            draft(draftNames.find(wiki.page()).get(), wiki.pageSpan());
        } else if (!mayNameFaulty(wiki.page())) {
            found.add(renamed.unknown(
                    wiki.page(),
                    wiki.pageSpan(),
                    evidence.form(wiki.page())
                            .orElse(
                                    "link to the name of a page's file without \".md\", its title, or one of its aliases"),
                    meant(wiki.page())));
        }
    }

    private Optional<String> meant(String name) {
        if (evidence.form(name).isPresent()) {
            return Optional.empty();
        }
        return name.startsWith("@") && sources.contains(name.substring(1))
                ? Optional.of("[" + name + "]")
                : names.nearest(name);
    }

    /** A page of which the title could not be read is known by the name of its file alone. */
    private boolean mayNameFaulty(String name) {
        Optional<Topic> near = names.nearest(name).flatMap(names::find);
        return catalog.isFaultyPage(name)
                || near.map(topic -> catalog.isFaulty(topic.source().path()))
                        .orElseGet(() -> catalog.mayNameFaultyPage(name));
    }

    private void link(Page page, Reference.Link link) {
        String url = link.url();
        Matcher scheme = SCHEME.matcher(url);
        if (url.startsWith(Reference.Figure.SCHEME)) {
            toFigure(page, link);
        } else if (scheme.matches()) {
            if (SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                targets.put(link.span(), new Target.ToWeb(url));
            } else {
                found.add(Diagnostic.of(
                                GraphCode.BAD_ADDRESS,
                                link.urlSpan(),
                                "a link cannot begin with \"" + scheme.group(1) + ":\"")
                        .help(
                                "links begin with https://, http://, mailto: or tel:, or lead to a file: ../summit/example-summit.md")
                        .didYouMean(nearEvidence(url)));
            }
        } else if (url.isEmpty()) {
            bad(link.span(), "this link has no address", "write it between the round brackets");
        } else if (url.startsWith("/")) {
            Diagnostic bad = Diagnostic.of(GraphCode.BAD_ADDRESS, link.urlSpan(), "a link cannot begin with \"/\"")
                    .help(
                            url.startsWith("//")
                                    ? "write \"https:\" before it"
                                    : "write the way from this file to the other: ../summit/example-summit.md");
            found.add(mended(bad, page, url, suggestions.fileWrittenOtherwise(page, url))
                    .orElse(bad));
        } else if (url.startsWith("www.")) {
            bad(link.urlSpan(), "a web address cannot begin with \"www.\"", "write \"https://\" before it");
        } else {
            int hash = url.indexOf('#');
            String file = FilePaths.decoded(hash < 0 ? url : url.substring(0, hash));
            Optional<String> fragment = hash < 0 || hash == url.length() - 1
                    ? Optional.empty()
                    : Optional.of(FilePaths.decoded(url.substring(hash + 1)));
            if (file.isEmpty()) {
                toPage(page, page, fragment, fragmentSpan(link), link.passage(), link.span());
            } else {
                toFile(page, file, fragment, link);
            }
        }
    }

    /** An address of evidence whose scheme is written almost right. */
    private static Optional<String> nearEvidence(String url) {
        int colon = url.indexOf(':') + 1;
        return Nearest.to(url.substring(0, colon), EVIDENCE).map(near -> near + url.substring(colon));
    }

    private static Span fragmentSpan(Reference.Link link) {
        int hash = link.urlSpan().text().indexOf('#');
        // the sign itself may be written as an entity
        return link.urlSpan()
                .file()
                .span(link.urlSpan().start() + hash + 1, link.urlSpan().end());
    }

    private void toFile(Page page, String file, Optional<String> fragment, Reference.Link link) {
        Optional<String> path = FilePaths.against(page.source().path(), file);
        if (path.isEmpty()) {
            outside(link.urlSpan());
        } else if (byFile.containsKey(path.get())) {
            toPage(page, byFile.get(path.get()), fragment, fragmentSpan(link), link.passage(), link.span());
        } else if (drafts.containsKey(path.get())) {
            draft(drafts.get(path.get()), link.urlSpan());
        } else if (assets.containsKey(path.get())) {
            targets.put(
                    link.span(),
                    new Target.ToFile(
                            assetPaths.get(path.get()), assets.get(path.get()).size()));
        } else if (path.get().endsWith(".yaml")) {
            bad(link.urlSpan(), "a data file is not in the site", "link to the page that shows what it holds");
        } else if (!isReported(path.get())) {
            Optional<String> meant = suggestions
                    .fileInOtherCapitals(path.get())
                    .or(() -> suggestions.pageInOtherFolder(path.get()))
                    .or(() -> suggestions.fileWrittenOtherwise(page, link.url()))
                    .or(() -> renamed.findByFile(path.get())
                            .map(topic -> topic.source().path()));
            Diagnostic broken = Diagnostic.of(
                            GraphCode.BROKEN_LINK, link.urlSpan(), "there is no file \"" + path.get() + "\"")
                    .help("link to a file of content/ by the way from this file to it");
            found.add(mended(broken, page, link.url(), meant)
                    .orElseGet(() ->
                            broken.didYouMean(evidence.address(file).or(() -> suggestions.file(path.get(), page)))));
        }
    }

    /** With the fix for an address that can only mean one file. */
    private static Optional<Diagnostic> mended(Diagnostic broken, Page page, String url, Optional<String> meant) {
        return meant.map(file -> {
            String from = page.source().path();
            return broken.didYouMean(Optional.of(FilePaths.way(from, file)))
                    .fixedBy(new Edit(broken.span(), FilePaths.rewritten(broken.span(), url, from, file)));
        });
    }

    /** Of the pages in files, one that is neither built nor left out has lost its address to another. */
    private boolean isReported(String path) {
        return catalog.isFaulty(path)
                || catalog.topics().stream()
                        .anyMatch(topic -> topic.source().path().equals(path));
    }

    private void image(Page page, Reference.Image image) {
        if (image.url().isEmpty()
                || image.url().startsWith("/")
                || SCHEME.matcher(image.url()).matches()) {
            Diagnostic bad = Diagnostic.of(
                            GraphCode.BAD_ADDRESS, image.urlSpan(), "an image must be a file of the content folder")
                    .help("save the image in content/assets/ and write ![what it shows](../assets/file.jpg)");
            Optional<String> file = suggestions.fileWrittenOtherwise(page, image.url());
            found.add(mended(bad, page, image.url(), file).orElseGet(() -> bad.didYouMean(nearEvidence(image.url()))));
            return;
        }
        Optional<String> path = FilePaths.against(page.source().path(), FilePaths.decoded(image.url()));
        if (path.isEmpty()) {
            outside(image.urlSpan());
            return;
        }
        AssetFile asset = assets.get(path.get());
        if (asset == null && catalog.isFaulty(path.get())) {
            return;
        }
        if (asset == null || asset.size().isEmpty()) {
            Diagnostic broken = Diagnostic.of(
                            GraphCode.BROKEN_IMAGE, image.urlSpan(), "there is no image \"" + path.get() + "\"")
                    .help("save the image in content/assets/");
            found.add(mended(
                            broken,
                            page,
                            image.url(),
                            suggestions
                                    .imageInOtherCapitals(path.get())
                                    .or(() -> suggestions.fileWrittenOtherwise(page, image.url())))
                    .orElseGet(() -> broken.didYouMean(suggestions.image(path.get(), page))));
        } else {
            targets.put(image.span(), new Target.ToFile(assetPaths.get(path.get()), asset.size()));
        }
    }

    private void toPage(Page from, Page to, Optional<String> fragment, Span fragmentSpan, Passage passage, Span span) {
        Optional<String> id = fragment.flatMap(wanted -> headingId(to, wanted));
        if (fragment.isPresent()
                && id.isEmpty()
                && !catalog.isFaulty(to.source().path())) {
            List<String> ids = to.body().headings().stream().map(Heading::id).toList();
            String help = ids.isEmpty()
                    ? "that page has no headings: remove the part after \"#\""
                    : "its headings are " + String.join(", ", ids);
            found.add(Diagnostic.of(
                            GraphCode.BROKEN_ANCHOR,
                            fragmentSpan,
                            "the page \"" + to.slug() + "\" has no heading \"" + fragment.get() + "\"")
                    .help(help)
                    .didYouMean(Nearest.to(fragment.get(), ids)));
        }
        // on its own page a heading is known by its words
        String title = isSame(from, to)
                ? id.map(own -> words(to, own)).orElse(to.title().text())
                : to.title().text();
        targets.put(span, new Target.ToPage(to.slug(), title, Graph.pathOf(to.slug()), id));
        if (!isSame(from, to)) {
            links.add(new Link(from.slug(), to.slug(), id, passage, span));
        }
    }

    /** The table may have a page as it was when something else was written on it. */
    private static boolean isSame(Page one, Page other) {
        return one.slug().equals(other.slug());
    }

    /** By its id, or as its words. */
    private static Optional<String> headingId(Page page, String wanted) {
        List<Heading> headings = page.body().headings();
        return headings.stream()
                .filter(heading -> heading.id().equals(wanted))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(heading -> heading.text().equalsIgnoreCase(wanted))
                        .findFirst())
                .map(Heading::id);
    }

    private static String words(Page page, String id) {
        return page.body().headings().stream()
                .filter(heading -> heading.id().equals(id))
                .map(Heading::text)
                .findFirst()
                .orElseThrow();
    }

    private void draft(Topic draft, Span span) {
        found.add(Diagnostic.of(
                        GraphCode.DRAFT_LINK,
                        span,
                        "the page \"" + draft.slug() + "\" is a draft, so readers cannot reach it")
                .help("take \"draft: true\" out of that page, or this link out of this one"));
    }

    private void bad(Span span, String message, String help) {
        found.add(Diagnostic.of(GraphCode.BAD_ADDRESS, span, message).help(help));
    }

    private void outside(Span span) {
        found.add(Diagnostic.of(GraphCode.OUTSIDE_CONTENT, span, "this leads out of the content folder")
                .help("move the file into content/, or link to its web address"));
    }
}
