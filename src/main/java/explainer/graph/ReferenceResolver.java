package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.AssetFile;
import explainer.content.ContentReader;
import explainer.content.prose.Heading;
import explainer.content.prose.Passage;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.entity.Page;
import explainer.entity.Topic;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where each reference leads, page by page. */
final class ReferenceResolver {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SCHEMES = Set.of("https", "http", "mailto", "tel");

    private final Names names;
    private final Map<Slug, Page> pages;
    private final Map<String, Page> byFile = new HashMap<>();
    private final Map<String, Topic> drafts;
    private final Map<String, AssetFile> assets = new HashMap<>();
    final SortedMap<String, SitePath> assetPaths;
    private final Set<String> sourceIds;

    final Map<Span, Target> targets = new HashMap<>();
    final List<Link> links = new ArrayList<>();
    final SortedMap<String, List<Slug>> citedBy = new TreeMap<>();
    final List<Diagnostic> found = new ArrayList<>();

    /**
     * @param drafts the pages that are left out, by file
     * @param assetPaths where each asset will stand, by file
     */
    ReferenceResolver(
            Names names,
            Map<Slug, Page> pages,
            Map<String, Topic> drafts,
            List<AssetFile> assets,
            SortedMap<String, SitePath> assetPaths,
            Set<String> sourceIds) {
        this.names = names;
        this.pages = pages;
        this.drafts = drafts;
        this.assetPaths = assetPaths;
        this.sourceIds = sourceIds;
        pages.values().forEach(page -> byFile.put(page.source().path(), page));
        assets.forEach(asset -> this.assets.put(asset.path(), asset));
        sourceIds.forEach(id -> citedBy.put(id, new ArrayList<>()));
    }

    void resolve(Page page) {
        for (Prose text : page.texts()) {
            for (Reference reference : text.references()) {
                if (reference instanceof Reference.Link link) {
                    link(page, link);
                } else if (reference instanceof Reference.Image image) {
                    image(page, image);
                } else if (reference instanceof Reference.Wiki wiki) {
                    wiki(page, wiki);
                } else if (reference instanceof Reference.Citation citation) {
                    citation(page, citation);
                }
            }
        }
    }

    private void citation(Page page, Reference.Citation citation) {
        for (Reference.Cited cited : citation.cited()) {
            List<Slug> by = citedBy.get(cited.id());
            if (by == null) {
                found.add(Diagnostic.of(
                                GraphCode.UNKNOWN_SOURCE, cited.span(), "there is no source \"" + cited.id() + "\"")
                        .help("add it to content/data/sources.yaml")
                        .didYouMean(Nearest.to(cited.id(), sourceIds)));
            } else if (by.isEmpty() || !by.get(by.size() - 1).equals(page.slug())) {
                by.add(page.slug());
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
        } else if (drafts.values().stream()
                .anyMatch(draft -> draft.slug().value().equals(wiki.page()))) {
            draft(wiki.page(), wiki.pageSpan());
        } else {
            found.add(Diagnostic.of(GraphCode.BROKEN_LINK, wiki.pageSpan(), "there is no page \"" + wiki.page() + "\"")
                    .help("link to the name of a page's file without \".md\", its title, or one of its aliases")
                    .didYouMean(names.nearest(wiki.page())));
        }
    }

    private void link(Page page, Reference.Link link) {
        String url = link.url();
        Matcher scheme = SCHEME.matcher(url);
        if (scheme.matches()) {
            if (SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                targets.put(link.span(), new Target.ToWeb(url));
            } else {
                bad(
                        link.urlSpan(),
                        "a link cannot begin with \"" + scheme.group(1) + ":\"",
                        "links begin with https://, http://, mailto: or tel:, or lead to a file: ../summit/baku-summit.md");
            }
        } else if (url.isEmpty()) {
            bad(link.span(), "this link has no address", "write it between the round brackets");
        } else if (url.startsWith("/")) {
            bad(
                    link.urlSpan(),
                    "a link cannot begin with \"/\"",
                    "write the way from this file to the other: ../summit/baku-summit.md");
        } else {
            int hash = url.indexOf('#');
            String file = decoded(hash < 0 ? url : url.substring(0, hash));
            Optional<String> fragment = hash < 0 || hash == url.length() - 1
                    ? Optional.empty()
                    : Optional.of(decoded(url.substring(hash + 1)));
            if (file.isEmpty()) {
                toPage(page, page, fragment, link.urlSpan(), link.passage(), link.span());
            } else {
                toFile(page, file, fragment, link);
            }
        }
    }

    private void toFile(Page page, String file, Optional<String> fragment, Reference.Link link) {
        Optional<String> path = against(page.source().path(), file);
        if (path.isEmpty()) {
            outside(link.urlSpan());
        } else if (byFile.containsKey(path.get())) {
            toPage(page, byFile.get(path.get()), fragment, link.urlSpan(), link.passage(), link.span());
        } else if (drafts.containsKey(path.get())) {
            draft(drafts.get(path.get()).slug().value(), link.urlSpan());
        } else if (assets.containsKey(path.get())) {
            targets.put(
                    link.span(),
                    new Target.ToFile(
                            assetPaths.get(path.get()), assets.get(path.get()).size()));
        } else {
            List<String> files = new ArrayList<>(byFile.keySet());
            files.addAll(assets.keySet());
            found.add(Diagnostic.of(GraphCode.BROKEN_LINK, link.urlSpan(), "there is no file \"" + path.get() + "\"")
                    .help("link to a file of content/ by the way from this file to it")
                    .didYouMean(nearestFile(path.get(), files)
                            .map(near -> way(page.source().path(), near))));
        }
    }

    private void image(Page page, Reference.Image image) {
        if (image.url().isEmpty()
                || image.url().startsWith("/")
                || SCHEME.matcher(image.url()).matches()) {
            bad(
                    image.urlSpan(),
                    "an image must be a file of the content folder",
                    "save the image in content/assets/ and write ![what it shows](../assets/file.jpg)");
            return;
        }
        Optional<String> path = against(page.source().path(), decoded(image.url()));
        if (path.isEmpty()) {
            outside(image.urlSpan());
            return;
        }
        AssetFile asset = assets.get(path.get());
        if (asset == null || asset.size().isEmpty()) {
            List<String> images = assets.values().stream()
                    .filter(a -> a.size().isPresent())
                    .map(AssetFile::path)
                    .toList();
            found.add(Diagnostic.of(GraphCode.BROKEN_IMAGE, image.urlSpan(), "there is no image \"" + path.get() + "\"")
                    .help("save the image in content/assets/")
                    .didYouMean(nearestFile(path.get(), images)
                            .map(near -> way(page.source().path(), near))));
        } else {
            targets.put(image.span(), new Target.ToFile(assetPaths.get(path.get()), asset.size()));
        }
    }

    private void toPage(Page from, Page to, Optional<String> fragment, Span fragmentSpan, Passage passage, Span span) {
        Optional<String> id = fragment.flatMap(wanted -> headingId(to, wanted));
        if (fragment.isPresent() && id.isEmpty()) {
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
        targets.put(span, new Target.ToPage(to.slug(), to.title().text(), Graph.pathOf(to.slug()), id));
        if (from != to) {
            links.add(new Link(from.slug(), to.slug(), id, passage, span));
        }
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

    private void draft(String slug, Span span) {
        found.add(Diagnostic.of(
                        GraphCode.DRAFT_LINK, span, "the page \"" + slug + "\" is a draft, so readers cannot reach it")
                .help("take \"draft: true\" out of that page, or this link out of this one"));
    }

    private void bad(Span span, String message, String help) {
        found.add(Diagnostic.of(GraphCode.BAD_ADDRESS, span, message).help(help));
    }

    private void outside(Span span) {
        found.add(Diagnostic.of(GraphCode.OUTSIDE_CONTENT, span, "this leads out of the content folder")
                .help("move the file into content/, or link to its web address"));
    }

    /** The file that a relative address means, or nothing if it leaves the content folder. */
    private static Optional<String> against(String from, String relative) {
        List<String> parts = new ArrayList<>(List.of(from.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : relative.split("/")) {
            if (part.equals("..")) {
                if (parts.size() <= 1) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        String path = String.join("/", parts);
        return path.startsWith(ContentReader.FOLDER + "/") ? Optional.of(path) : Optional.empty();
    }

    /** The same name in another folder is nearer than another name in the same folder. */
    private static Optional<String> nearestFile(String path, List<String> files) {
        String name = name(path);
        Optional<String> nearName =
                Nearest.to(name, files.stream().map(ReferenceResolver::name).toList());
        return nearName.flatMap(near -> Nearest.to(
                        path,
                        files.stream().filter(file -> name(file).equals(near)).toList())
                .or(() -> files.stream()
                        .filter(file -> name(file).equals(near))
                        .sorted()
                        .findFirst()));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** How one file writes its way to another: as between two pages of a site. */
    private static String way(String from, String to) {
        List<String> here = List.of(from.split("/"));
        List<String> there = List.of(to.split("/"));
        int common = 0;
        while (common < here.size() - 1
                && common < there.size() - 1
                && here.get(common).equals(there.get(common))) {
            common++;
        }
        return "../".repeat(here.size() - 1 - common) + String.join("/", there.subList(common, there.size()));
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a percent sign that is only a percent sign
            return address;
        }
    }
}
