package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Heading;
import explainer.content.prose.Passage;
import explainer.content.prose.Reference;
import explainer.entity.Page;
import explainer.entity.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the links of one page lead. */
final class LinkReferences {
    /** Of an address that begins with one. */
    static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);

    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");
    private static final List<String> EVIDENCE =
            Stream.of(EvidenceKind.values()).map(kind -> kind.id() + ":").toList();

    private final LinkTable table;
    private final FigureReferences figures;
    private final Resolution out;

    LinkReferences(LinkTable table, FigureReferences figures, Resolution out) {
        this.table = table;
        this.figures = figures;
        this.out = out;
    }

    void wiki(Reference.Wiki wiki) {
        if (wiki.page().isEmpty()) {
            toPage(out.page, wiki.fragment(), wiki.fragmentSpan(), wiki.passage(), wiki.span());
            return;
        }
        Optional<Topic> topic = table.names.find(wiki.page());
        if (topic.isPresent()) {
            toPage(topic.get(), wiki.fragment(), wiki.fragmentSpan(), wiki.passage(), wiki.span());
        } else if (table.draftNames.find(wiki.page()).isPresent()) {
            draft(table.draftNames.find(wiki.page()).get(), wiki.pageSpan());
        } else if (!mayNameFaulty(wiki.page())) {
            out.found.add(table.renamed.unknown(
                    wiki.page(),
                    wiki.pageSpan(),
                    table.evidence
                            .form(wiki.page())
                            .orElse(
                                    "link to the name of a page's file without \".md\", its title, or one of its aliases"),
                    meant(wiki.page())));
        }
    }

    private Optional<String> meant(String name) {
        if (table.evidence.form(name).isPresent()) {
            return Optional.empty();
        }
        return name.startsWith("@") && table.sources.contains(name.substring(1))
                ? Optional.of("[" + name + "]")
                : table.names.nearest(name);
    }

    /** A page of which the title could not be read is known by the name of its file alone. */
    private boolean mayNameFaulty(String name) {
        Optional<Topic> near = table.names.nearest(name).flatMap(table.names::find);
        return table.catalog.isFaultyPage(name)
                || near.map(topic -> table.catalog.isFaulty(topic.source().path()))
                        .orElseGet(() -> table.catalog.mayNameFaultyPage(name));
    }

    void link(Reference.Link link) {
        String url = link.url();
        Matcher scheme = SCHEME.matcher(url);
        if (url.startsWith(Reference.Figure.SCHEME)) {
            figures.linked(link);
        } else if (scheme.matches()) {
            if (SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                out.targets.put(link.span(), new Target.ToWeb(url));
            } else {
                out.found.add(Diagnostic.of(
                                GraphCode.BAD_ADDRESS,
                                link.urlSpan(),
                                "a link cannot begin with \"" + scheme.group(1) + ":\"")
                        .help(
                                "links begin with https://, http://, mailto: or tel:, or lead to a file: ../summit/example-summit.md")
                        .didYouMean(nearEvidence(url)));
            }
        } else if (url.isEmpty()) {
            out.bad(link.span(), "this link has no address", "write it between the round brackets");
        } else if (url.startsWith("/")) {
            Diagnostic bad = Diagnostic.of(GraphCode.BAD_ADDRESS, link.urlSpan(), "a link cannot begin with \"/\"")
                    .help(
                            url.startsWith("//")
                                    ? "write \"https:\" before it"
                                    : "write the way from this file to the other: ../summit/example-summit.md");
            out.found.add(out.mended(bad, url, table.suggestions.fileWrittenOtherwise(out.page, url))
                    .orElse(bad));
        } else if (url.startsWith("www.")) {
            out.bad(link.urlSpan(), "a web address cannot begin with \"www.\"", "write \"https://\" before it");
        } else {
            int hash = url.indexOf('#');
            String file = FilePaths.decoded(hash < 0 ? url : url.substring(0, hash));
            Optional<String> fragment = hash < 0 || hash == url.length() - 1
                    ? Optional.empty()
                    : Optional.of(FilePaths.decoded(url.substring(hash + 1)));
            if (file.isEmpty()) {
                toPage(out.page, fragment, fragmentSpan(link), link.passage(), link.span());
            } else {
                toFile(file, fragment, link);
            }
        }
    }

    /** An address of evidence whose scheme is written almost right. */
    static Optional<String> nearEvidence(String url) {
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

    private void toFile(String file, Optional<String> fragment, Reference.Link link) {
        Optional<String> path = FilePaths.against(out.page.source().path(), file);
        if (path.isEmpty()) {
            out.outside(link.urlSpan());
        } else if (table.byFile.containsKey(path.get())) {
            toPage(table.byFile.get(path.get()), fragment, fragmentSpan(link), link.passage(), link.span());
        } else if (table.drafts.containsKey(path.get())) {
            draft(table.drafts.get(path.get()), link.urlSpan());
        } else if (table.assets.containsKey(path.get())) {
            out.targets.put(
                    link.span(),
                    new Target.ToFile(
                            table.assetPaths.get(path.get()),
                            table.assets.get(path.get()).size()));
        } else if (path.get().endsWith(".yaml")) {
            out.bad(link.urlSpan(), "a data file is not in the site", "link to the page that shows what it holds");
        } else if (!isReported(path.get())) {
            Optional<String> meant = table.suggestions
                    .fileInOtherCapitals(path.get())
                    .or(() -> table.suggestions.pageInOtherFolder(path.get()))
                    .or(() -> table.suggestions.fileWrittenOtherwise(out.page, link.url()))
                    .or(() -> table.renamed
                            .findByFile(path.get())
                            .map(topic -> topic.source().path()));
            Diagnostic broken = Diagnostic.of(
                            GraphCode.BROKEN_LINK, link.urlSpan(), "there is no file \"" + path.get() + "\"")
                    .help("link to a file of content/ by the way from this file to it");
            out.found.add(out.mended(broken, link.url(), meant)
                    .orElseGet(() -> broken.didYouMean(
                            table.evidence.address(file).or(() -> table.suggestions.file(path.get(), out.page)))));
        }
    }

    /** Of the pages in files, one that is neither built nor left out has lost its address to another. */
    private boolean isReported(String path) {
        return table.catalog.isFaulty(path)
                || table.catalog.topics().stream()
                        .anyMatch(topic -> topic.source().path().equals(path));
    }

    private void toPage(Page to, Optional<String> fragment, Span fragmentSpan, Passage passage, Span span) {
        Optional<String> id = fragment.flatMap(wanted -> headingId(to, wanted));
        if (fragment.isPresent()
                && id.isEmpty()
                && !table.catalog.isFaulty(to.source().path())) {
            List<String> ids = to.body().headings().stream().map(Heading::id).toList();
            String help = ids.isEmpty()
                    ? "that page has no headings: remove the part after \"#\""
                    : "its headings are " + String.join(", ", ids);
            out.found.add(Diagnostic.of(
                            GraphCode.BROKEN_ANCHOR,
                            fragmentSpan,
                            "the page \"" + to.slug() + "\" has no heading \"" + fragment.get() + "\"")
                    .help(help)
                    .didYouMean(Nearest.to(fragment.get(), ids)));
        }
        // on its own page a heading is known by its words
        String title = out.isSame(to.slug())
                ? id.map(own -> words(to, own)).orElse(to.title().text())
                : to.title().text();
        out.lead(span, new Target.ToPage(to.slug(), title, Graph.pathOf(to.slug()), id), passage);
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
        out.found.add(Diagnostic.of(
                        GraphCode.DRAFT_LINK,
                        span,
                        "the page \"" + draft.slug() + "\" is a draft, so readers cannot reach it")
                .help("take \"draft: true\" out of that page, or this link out of this one"));
    }
}
