package explainer.output;

import explainer.base.Memo;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.prose.EvidenceKind;
import explainer.entity.DateTexts;
import explainer.entity.Extra;
import explainer.entity.Kind;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.SiteSettings;
import explainer.entity.Topic;
import explainer.entity.When;
import explainer.graph.EvidenceGraph;
import explainer.graph.Graph;
import explainer.graph.Section;
import explainer.graphics.card.CardPress;
import explainer.ledger.Balance;
import explainer.ledger.Ledger;
import explainer.markup.Html;
import explainer.markup.Site;
import explainer.output.page.CardView;
import explainer.output.page.DateView;
import explainer.output.page.ExtrasView;
import explainer.output.page.FrameView;
import explainer.output.page.HeadView;
import explainer.output.page.ImageView;
import explainer.output.page.LinkView;
import explainer.output.page.ScriptsView;
import explainer.output.page.SectionView;
import explainer.output.page.SiteView;
import explainer.output.page.Templates;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What all emitters share, made once: the site, the theme, the views that are the same on every page. */
final class SiteModel {
    static final SitePath TOPICS = Graph.TOPICS;
    static final SitePath SOURCES = Graph.SOURCES;
    // a page that editors write like any other, and that every page leads to
    private static final Slug METHODS = new Slug("methods");

    static final SitePath SEARCH = SitePath.page("search");
    static final SitePath NOT_FOUND = SitePath.of("404.html");

    private final Site site;
    private final Ledger ledger;
    private final Balance balance;
    private final Theme theme;
    private final Memo memo;
    private final Templates templates;
    private final DateTexts dates;
    private final Map<Slug, CardView> cards = new HashMap<>();
    private final Cards pictures;
    private final List<SectionView> sections;
    private final SiteView view;

    SiteModel(Site site, Ledger ledger, Balance balance, Theme theme, Memo memo, Cards.Opener opener) {
        this.site = site;
        this.ledger = ledger;
        this.balance = balance;
        this.theme = theme;
        this.memo = memo;
        this.templates = memo.get("output.templates", theme.templates(), Templates::new);
        this.dates = new DateTexts(settings().language());
        graph().topics().forEach((slug, topic) -> cards.put(slug, card(topic)));
        this.sections = graph().sections().stream()
                .filter(section -> !section.topics().isEmpty())
                .map(this::section)
                .toList();
        this.view = siteView();
        this.pictures = Cards.of(graph(), memo, opener);
    }

    Site site() {
        return site;
    }

    Graph graph() {
        return site.graph();
    }

    Balance balance() {
        return balance;
    }

    Ledger ledger() {
        return ledger;
    }

    SiteSettings settings() {
        return graph().catalog().settings();
    }

    Theme theme() {
        return theme;
    }

    Memo memo() {
        return memo;
    }

    /** The pictures that other sites show beside links. */
    Cards pictures() {
        return pictures;
    }

    Templates templates() {
        return templates;
    }

    DateTexts dates() {
        return dates;
    }

    DateView date(When when) {
        return new DateView(when.iso(), dates.text(when));
    }

    CardView card(Slug slug) {
        return cards.get(slug);
    }

    /** The way from the site's root to a part of the page of all topics. */
    static String onTopicsPage(String id) {
        return TOPICS + "#" + id;
    }

    static String sectionId(Section section) {
        return "section." + section.id();
    }

    static String kindId(Kind kind) {
        return "kind." + kind.id();
    }

    /** The frame of a page that no file is written for; {@code title} is without the site's name. */
    FrameView frame(SitePath path, String title, String description) {
        LinkedPages pages = new LinkedPages(this);
        Html linked = pages.isMade() ? new Html(pages.made(path, title, description)) : null;
        return frame(path, title, description, new HeadView(null, null, null, linked));
    }

    /** @param title of the document, without the site's name */
    FrameView frame(SitePath path, String title, String description, HeadView head) {
        String fullTitle = title.equals(view.title()) ? title : title + " · " + view.title();
        return new FrameView(
                "../".repeat(path.segments().size() - 1),
                path.value(),
                null,
                fullTitle,
                description,
                canonical(path),
                image(path),
                head,
                view,
                sections);
    }

    /** The frame of the page for unknown addresses: it is shown at any depth, so it knows its way from the server's root. */
    FrameView frameAnywhere(SitePath path, String title, String description) {
        FrameView frame = frame(path, title, description, HeadView.NONE);
        String base = settings().url().map(SiteModel::basePath).orElse("/");
        return new FrameView(
                "", frame.path(), base, frame.title(), description, null, null, HeadView.NONE, view, sections);
    }

    /** The newest day on which a page was checked; where none says so, the day up to which the facts count. */
    LocalDate newest() {
        return newestUpdate().map(When.Day::date).orElse(ledger.asOf());
    }

    private Optional<When.Day> newestUpdate() {
        return graph().pages().stream()
                .flatMap(page -> page.updated().stream())
                .max(Comparator.comparing(When.Day::date));
    }

    /** Where to edit a file on GitHub; null where the repository is not known. */
    String editUrl(Page page) {
        return settings()
                .repository()
                .map(repository -> withSlash(repository)
                        + encoded("edit/" + settings().branch() + "/"
                                + page.source().path()))
                .orElse(null);
    }

    /** A folder of the content may have any name. */
    private static String encoded(String path) {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("every relative path can be encoded: " + path, e);
        }
    }

    /** Other sites find it by its absolute address only. */
    private ImageView image(SitePath path) {
        return pictures.of(path)
                .flatMap(shown -> address(shown.file().path())
                        .map(url -> new ImageView(url, CardPress.WIDTH, CardPress.HEIGHT, shown.words())))
                .orElse(null);
    }

    private String canonical(SitePath path) {
        return address(path).orElse(null);
    }

    /** The absolute address of a page or file; empty where the site's own is not known. */
    Optional<String> address(SitePath path) {
        return settings().address(path);
    }

    /** The same for programs: not every one that reads data knows addresses with other letters (RFC 3987). */
    Optional<String> asciiAddress(SitePath path) {
        return address(path).map(SiteModel::ascii);
    }

    static String ascii(String address) {
        return URI.create(address).toASCIIString();
    }

    private static String withSlash(URI uri) {
        String text = uri.toString();
        return text.endsWith("/") ? text : text + "/";
    }

    private static String basePath(URI url) {
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        return path.endsWith("/") ? path : path + "/";
    }

    private CardView card(Topic topic) {
        String date = topic.date().map(when -> dates.range(when, topic.end())).orElse(null);
        return new CardView(
                Graph.pathOf(topic.slug()).value(),
                topic.title().text(),
                topic.kind().singular(),
                topic.summary().text(),
                date);
    }

    private SectionView section(Section section) {
        List<CardView> pages =
                section.topics().stream().map(topic -> cards.get(topic.slug())).toList();
        return new SectionView(
                sectionId(section), section.title(), section.summary().orElse(null), pages);
    }

    private SiteView siteView() {
        SiteSettings settings = settings();
        return new SiteView(
                settings.title().text(),
                settings.language().toLanguageTag(),
                styleSheets(),
                theme.first(".woff2").map(SitePath::value).orElse(null),
                theme.first("icon.svg").map(SitePath::value).orElse(null),
                ManifestEmitter.touchIcon(this).map(icon -> icon.path().value()).orElse(null),
                settings.has(Extra.ICONS) ? ManifestEmitter.MANIFEST.value() : null,
                settings.licence().map(Name::text).orElse(null),
                settings.licenceUrl().map(URI::toString).orElse(null),
                settings.contact().map(URI::toString).orElse(null),
                settings.repository().map(URI::toString).orElse(null),
                newestUpdate().map(this::date).orElse(null),
                FeedEmitter.views(settings),
                CalendarEmitter.isMade(this) ? CalendarEmitter.EVENTS.value() : null,
                evidence(),
                scripts(),
                BundleEmitter.links(settings),
                new ExtrasView(settings.has(Extra.BRIEFS), settings.has(Extra.SEARCH), settings.has(Extra.DATA)));
    }

    private Map<String, String> styleSheets() {
        Map<String, String> paths = new TreeMap<>();
        theme.styleSheets()
                .forEach((name, sheet) -> paths.put(name, sheet.path().value()));
        return Collections.unmodifiableMap(paths);
    }

    private ScriptsView scripts() {
        boolean canSearch = settings().has(Extra.SEARCH);
        return new ScriptsView(
                asset("early.js"),
                asset("reader.js"),
                canSearch ? asset(AssetEmitter.SEARCH) : null,
                canSearch ? asset(AssetEmitter.SEARCH_LIBRARY) : null);
    }

    private String asset(String name) {
        return theme.asset(name).map(SitePath::value).orElse(null);
    }

    /** The pages that no file is written for and that search engines may show. */
    List<SitePath> madePages() {
        List<SitePath> pages = new ArrayList<>(List.of(TOPICS, SOURCES));
        evidence().stream()
                .map(link -> SitePath.of(link.path()))
                .filter(path -> !path.equals(Graph.pathOf(METHODS)))
                .forEach(pages::add);
        return List.copyOf(pages);
    }

    private List<LinkView> evidence() {
        List<LinkView> links = new ArrayList<>();
        EvidenceGraph evidence = graph().evidence();
        if (!evidence.facts().isEmpty()) {
            links.add(new LinkView(EvidenceGraph.pathOf(EvidenceKind.FACT).value(), "Facts"));
        }
        if (!evidence.quotes().isEmpty()) {
            links.add(new LinkView(EvidenceGraph.pathOf(EvidenceKind.QUOTE).value(), "Quotations"));
        }
        if (!evidence.disputes().isEmpty()) {
            links.add(new LinkView(EvidenceGraph.pathOf(EvidenceKind.DISPUTE).value(), "Disputes"));
        }
        links.add(new LinkView(EvidenceEmitter.CORRECTIONS.value(), "Corrections"));
        if (!evidence.facts().isEmpty()) {
            links.add(new LinkView(EvidenceEmitter.STATUS.value(), "Status"));
        }
        if (graph().topics().containsKey(METHODS)) {
            links.add(new LinkView(Graph.pathOf(METHODS).value(), "Methods"));
        }
        return List.copyOf(links);
    }
}
