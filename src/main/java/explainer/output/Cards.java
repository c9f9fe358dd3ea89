package explainer.output;

import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.Memo;
import explainer.base.SitePath;
import explainer.base.Span;
import explainer.entity.Home;
import explainer.entity.Page;
import explainer.entity.SiteSettings;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.Section;
import explainer.graphics.CardMaps;
import explainer.graphics.card.Card;
import explainer.graphics.card.CardMap;
import explainer.graphics.card.CardPress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The pictures that other sites show beside links: one for each topic page, and that of the front page for all others. They are known by name
 * before they are drawn. Where one cannot be drawn, a card without words stands in its place.
 */
final class Cards {
    private static final String FOLDER = "cards/";
    private static final String ENDING = ".png";
    private static final String LIBRARIES =
            "install what Java draws letters with (on Debian and Ubuntu: apt-get install libfreetype6 libfontconfig1),"
                    + " or write \"cards: false\" to have no pictures";

    /** Opens what draws; fails where the machine lacks what it needs. */
    interface Opener extends Function<Optional<CardMap>, CardPress> {
        Opener REAL = map -> CardPress.open(map, CardMaps::world);
    }

    private final Graph graph;
    private final Memo memo;
    private final SortedMap<SitePath, Shown> byPage = new TreeMap<>();
    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * What stands for a page.
     *
     * @param words that stand on it, for those who cannot see it
     */
    record Shown(Output file, String words) {}

    private record Given(Memo.Same<CardPress> press, Card card, SitePath path, String madeBy) {}

    private Cards(Graph graph, Memo memo) {
        this.graph = graph;
        this.memo = memo;
    }

    static Cards of(Graph graph, Memo memo, Opener opener) {
        Cards cards = new Cards(graph, memo);
        if (graph.catalog().settings().hasCards()) {
            cards.make(opener);
        }
        return cards;
    }

    /** The card of a page; empty for a site that has none. */
    Optional<Shown> of(SitePath page) {
        return Optional.ofNullable(byPage.getOrDefault(page, byPage.get(Graph.pathOf(Home.SLUG))));
    }

    List<Output> files() {
        return byPage.values().stream().map(Shown::file).distinct().toList();
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }

    private void make(Opener opener) {
        Optional<CardPress> press = press(opener);
        List<Page> unshown = new ArrayList<>();
        for (Page page : graph.pages()) {
            SitePath path = Graph.pathOf(page.slug());
            Card card = card(page);
            boolean canShow = press.filter(each -> each.canShow(card)).isPresent();
            Output file = canShow ? drawn(press.get(), card, page) : plain();
            byPage.put(path, new Shown(file, card.title()));
            if (!canShow) {
                unshown.add(page);
            }
        }
        if (press.isPresent() && !unshown.isEmpty()) {
            found.add(lettersMissing(unshown));
        }
    }

    private Optional<CardPress> press(Opener opener) {
        try {
            return Optional.of(memo.get("output.press", CardMaps.of(graph), opener));
        } catch (InternalError | LinkageError e) {
            SiteSettings settings = graph.catalog().settings();
            found.add(Diagnostic.of(
                            OutputCode.PLAIN_CARD,
                            settings.source().start(),
                            "this machine cannot draw the pictures for links to pages, so all have one without words")
                    .help(LIBRARIES));
            return Optional.empty();
        }
    }

    private Output drawn(CardPress press, Card card, Page page) {
        SitePath path = SitePath.of(FOLDER + page.slug().value() + ENDING);
        return memo.get(
                "output.card",
                new Given(new Memo.Same<>(press), card, path, page.source().path()),
                given -> Output.drawn(
                        given.path,
                        given.press.value().key(given.card),
                        () -> given.press.value().png(given.card),
                        given.madeBy));
    }

    private Output plain() {
        return memo.get("output.plain-card", FOLDER + "plain" + ENDING, path -> {
            byte[] bytes = CardPress.plain();
            return Output.of(
                    Fingerprint.inName(SitePath.of(path), bytes), bytes, "the picture for links without words");
        });
    }

    private Card card(Page page) {
        SiteSettings settings = graph.catalog().settings();
        String site = settings.title().text();
        String title = page.title().text();
        Optional<String> kicker = page instanceof Topic topic
                ? graph.sectionOf(topic.slug())
                        .map(Section::title)
                        .or(() -> Optional.of(topic.kind().singular()))
                : Optional.empty();
        return new Card(
                kicker,
                title,
                Optional.of(page.summary().text()),
                Optional.of(site).filter(name -> !name.equals(title)),
                settings.language());
    }

    private static Diagnostic lettersMissing(List<Page> pages) {
        Span title = pages.get(0).title().span();
        String others = pages.size() == 1
                ? ""
                : ", nor those of " + (pages.size() - 1) + " more page" + (pages.size() == 2 ? "" : "s");
        return Diagnostic.of(
                        OutputCode.PLAIN_CARD,
                        title,
                        "the letters of this title cannot be drawn" + others
                                + ": the picture for links has no words on it")
                .help("the program draws Latin, Greek, Cyrillic and a few other letters;"
                        + " write \"cards: false\" in content/site.yaml to have no pictures");
    }
}
