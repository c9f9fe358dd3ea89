package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.entity.Extra;
import explainer.entity.Home;
import explainer.entity.Page;
import explainer.entity.SiteSettings;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.output.feed.AtomFeed;
import explainer.output.feed.Feed;
import explainer.output.feed.JsonFeed;
import explainer.output.feed.RssFeed;
import explainer.output.page.CorrectionView;
import explainer.output.page.FeedView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Feeds of what changes: one of pages and one of corrections, each in the forms that feed readers know. */
final class FeedEmitter implements Emitter {
    static final SitePath UPDATES = SitePath.of("feed.xml");
    static final SitePath CORRECTIONS = SitePath.of("corrections/feed.xml");

    // what a reader who comes back after months wants to see; large sites have many more pages
    private static final int MOST_ENTRIES = 100;

    /** RSS and JSON Feed cannot hold relative addresses, so they are made only where that of the site is known. */
    private enum Form {
        RSS("rss.xml", RssFeed.MEDIA_TYPE, "RSS", RssFeed::xml),
        JSON("feed.json", JsonFeed.MEDIA_TYPE, "JSON Feed", JsonFeed::json);

        private final String name;
        private final String type;
        private final String label;
        private final BiFunction<Feed, String, String> text;

        Form(String name, String type, String label, BiFunction<Feed, String, String> text) {
            this.name = name;
            this.type = type;
            this.label = label;
            this.text = text;
        }

        /** Beside the Atom feed. */
        SitePath beside(SitePath atom) {
            String folder = atom.value().substring(0, atom.value().lastIndexOf('/') + 1);
            return SitePath.of(folder + name);
        }
    }

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        List<Output> outputs = new ArrayList<>();
        outputs.addAll(files(model, corrections(model), CORRECTIONS, "the feed of corrections"));
        outputs.addAll(files(model, updates(model), UPDATES, "the feed of pages"));
        return Result.of(List.copyOf(outputs));
    }

    private static List<Output> files(SiteModel model, Feed feed, SitePath path, String madeBy) {
        List<Output> outputs = new ArrayList<>();
        outputs.add(model.memo()
                .get(
                        "output.feed.atom",
                        new Given(feed, path, model.asciiAddress(path)),
                        given -> Output.of(path, AtomFeed.xml(given.feed, given.self), madeBy)));
        for (Form form : Form.values()) {
            SitePath beside = form.beside(path);
            Optional<String> self = model.asciiAddress(beside);
            if (self.isPresent()) {
                outputs.add(model.memo()
                        .get(
                                "output.feed." + form.name,
                                new Given(feed, beside, self),
                                given -> Output.of(beside, form.text.apply(given.feed, self.get()), madeBy)));
            }
        }
        return outputs;
    }

    /** All that the file of a feed depends on; what made it follows from its path. */
    private record Given(Feed feed, SitePath path, Optional<String> self) {}

    /** What stands in the head of every page, so that feed readers find the feeds. */
    static List<FeedView> views(SiteSettings settings) {
        if (!settings.has(Extra.FEEDS)) {
            return List.of();
        }
        List<FeedView> views = new ArrayList<>();
        List.of(new Named(UPDATES, "Updates"), new Named(CORRECTIONS, "Corrections"))
                .forEach(feed -> {
                    views.add(new FeedView(feed.path.value(), AtomFeed.MEDIA_TYPE, feed.title, "Atom"));
                    if (settings.url().isPresent()) {
                        for (Form form : Form.values()) {
                            views.add(new FeedView(form.beside(feed.path).value(), form.type, feed.title, form.label));
                        }
                    }
                });
        return List.copyOf(views);
    }

    private record Named(SitePath path, String title) {}

    private static Feed corrections(SiteModel model) {
        List<Feed.Entry> entries = new ArrayList<>();
        for (CorrectionView view : new EvidenceViews(model).corrections()) {
            entries.add(new Feed.Entry(
                    view.id(),
                    view.kind() + ": " + view.page().title(),
                    address(model, CORRECTIONS, EvidenceEmitter.CORRECTIONS) + "#" + view.id(),
                    LocalDate.parse(view.date().iso()),
                    view.kind(),
                    "It said: " + view.said() + " It says: " + view.says() + " Why: " + view.why()));
        }
        String site = model.settings().title().text();
        return feed(
                model,
                "corrections",
                "Corrections: " + site,
                "Every change to a published claim of " + site + ": what it said, what it says, and why.",
                address(model, CORRECTIONS, EvidenceEmitter.CORRECTIONS),
                entries);
    }

    /** A page is an entry of its own each time it is checked or corrected. */
    private static Feed updates(SiteModel model) {
        List<Feed.Entry> entries = new ArrayList<>();
        for (Page page : model.graph().pages()) {
            boolean isDraft = page instanceof Topic topic && topic.isDraft();
            PageDates.modified(model.graph(), page)
                    .filter(day -> !isDraft)
                    .ifPresent(day -> entries.add(update(model, page, day)));
        }
        // pages of one day keep the order in which they are read
        entries.sort(Comparator.comparing(Feed.Entry::day).reversed());
        String site = model.settings().title().text();
        return feed(
                model,
                "pages",
                site,
                "The pages of " + site + " that are new or were checked again, newest first.",
                address(model, UPDATES, Graph.pathOf(Home.SLUG)),
                entries.subList(0, Math.min(MOST_ENTRIES, entries.size())));
    }

    private static Feed.Entry update(SiteModel model, Page page, LocalDate day) {
        String kind = page instanceof Topic topic ? topic.kind().singular() : "Front page";
        return new Feed.Entry(
                page.slug().value() + "/" + day,
                page.title().text(),
                address(model, UPDATES, Graph.pathOf(page.slug())),
                day,
                kind,
                page.summary().text());
    }

    private static Feed feed(
            SiteModel model, String name, String title, String description, String page, List<Feed.Entry> entries) {
        return new Feed(
                model.settings().feedName() + "/" + name,
                model.settings().language().toLanguageTag(),
                title,
                description,
                page,
                entries.stream()
                        .map(Feed.Entry::day)
                        .findFirst()
                        .orElse(model.ledger().asOf()),
                model.settings().title().text(),
                entries);
    }

    /** Absolute where the site's address is known, else from the feed. */
    private static String address(SiteModel model, SitePath feed, SitePath path) {
        return model.asciiAddress(path).orElseGet(() -> feed.relativize(path));
    }
}
