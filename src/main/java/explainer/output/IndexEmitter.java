package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.entity.Kind;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Source;
import explainer.entity.SourceKind;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.output.page.CardView;
import explainer.output.page.NotFoundPage;
import explainer.output.page.SourceView;
import explainer.output.page.SourcesPage;
import explainer.output.page.TopicsPage;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The pages that no file is written for: all topics, all sources, and the one for unknown addresses. */
final class IndexEmitter implements Emitter {
    private static final List<String> ARTICLES = List.of("The ", "A ", "An ");

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        return PageWriter.write(
                model,
                List.of(SiteModel.TOPICS, SiteModel.SOURCES, SiteModel.NOT_FOUND),
                path -> draft(model, path).orElseThrow());
    }

    /** Nothing if it is no page of this sort. */
    static Optional<PageWriter.Draft> draft(SiteModel model, SitePath path) {
        if (path.equals(SiteModel.TOPICS)) {
            return Optional.of(new PageWriter.Draft("topics.ftlh", topics(model), path, "the page of all topics"));
        }
        if (path.equals(SiteModel.SOURCES)) {
            return Optional.of(new PageWriter.Draft("sources.ftlh", sources(model), path, "the page of all sources"));
        }
        if (path.equals(SiteModel.NOT_FOUND)) {
            return Optional.of(
                    new PageWriter.Draft("not-found.ftlh", notFound(model), path, "the page for unknown addresses"));
        }
        return Optional.empty();
    }

    private static NotFoundPage notFound(SiteModel model) {
        return new NotFoundPage(
                model.frameAnywhere(SiteModel.NOT_FOUND, "Page not found", "There is no page at this address."));
    }

    private static SourcesPage sources(SiteModel model) {
        SourceViews views = new SourceViews(model);
        List<SourcesPage.SourceGroup> groups = new ArrayList<>();
        int count = 0;
        for (SourceKind kind : SourceKind.values()) {
            List<SourceView> sources = model.graph().sources().values().stream()
                    .filter(source -> source.kind() == kind)
                    .sorted(byPublisher())
                    .map(views::listed)
                    .toList();
            if (!sources.isEmpty()) {
                groups.add(new SourcesPage.SourceGroup("group." + kind.id(), kind.plural(), sources));
                count += sources.size();
            }
        }
        String title = "Sources";
        String description = "All " + count + " sources of "
                + model.settings().title().text() + ", by kind, with what readers should know about their publishers.";
        return new SourcesPage(model.frame(SiteModel.SOURCES, title, description), count, List.copyOf(groups));
    }

    private static Comparator<Source> byPublisher() {
        return Comparator.comparing((Source source) -> source.containerTitle()
                        .or(source::publisher)
                        .map(Name::text)
                        .orElse("")
                        .toLowerCase(Locale.ROOT))
                .thenComparing(source ->
                        source.issued().map(when -> when.earliest().toString()).orElse(""))
                .thenComparing(source -> source.id().text());
    }

    private static TopicsPage topics(SiteModel model) {
        Locale language = model.settings().language();
        Collator collator = Collator.getInstance(language);
        Map<Kind, List<CardView>> byKind = new EnumMap<>(Kind.class);
        for (Page page : model.graph().pages()) {
            if (page instanceof Topic topic) {
                byKind.computeIfAbsent(topic.kind(), kind -> new ArrayList<>()).add(model.card(topic.slug()));
            }
        }
        List<TopicsPage.KindGroup> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<CardView> pages = byKind.getOrDefault(kind, List.of());
            if (!pages.isEmpty()) {
                kinds.add(new TopicsPage.KindGroup(SiteModel.kindId(kind), kind.plural(), List.copyOf(pages)));
            }
        }
        List<TopicsPage.IndexEntry> entries = new ArrayList<>();
        for (Topic topic : model.graph().topics().values()) {
            String path = Graph.pathOf(topic.slug()).value();
            entries.add(new TopicsPage.IndexEntry(path, topic.title().text(), null));
            topic.aliases()
                    .forEach(alias -> entries.add(new TopicsPage.IndexEntry(
                            path, alias.text(), topic.title().text())));
        }
        Map<String, List<TopicsPage.IndexEntry>> byLetter = new TreeMap<>(collator);
        // the collator takes long to tell which letters count as one: it is asked once for each
        Map<String, List<TopicsPage.IndexEntry>> known = new HashMap<>();
        for (TopicsPage.IndexEntry entry : sorted(entries, collator, language)) {
            known.computeIfAbsent(
                            letter(entry.name(), language),
                            letter -> byLetter.computeIfAbsent(letter, key -> new ArrayList<>()))
                    .add(entry);
        }
        List<TopicsPage.LetterGroup> letters = new ArrayList<>();
        byLetter.forEach((letter, group) -> letters.add(
                new TopicsPage.LetterGroup("letter." + letter.toLowerCase(language), letter, List.copyOf(group))));
        String description = "All " + model.graph().topics().size() + " topics of "
                + model.settings().title().text() + ", by kind and from A to Z.";
        return new TopicsPage(
                model.frame(SiteModel.TOPICS, "All topics", description),
                model.site().topicsFigure().orElse(null),
                List.copyOf(kinds),
                List.copyOf(letters));
    }

    /** A collator reads each name once for its key, and once more for each that it is held against without. */
    private static List<TopicsPage.IndexEntry> sorted(
            List<TopicsPage.IndexEntry> entries, Collator collator, Locale language) {
        record Keyed(CollationKey key, TopicsPage.IndexEntry entry) {}
        return entries.stream()
                .map(entry -> new Keyed(collator.getCollationKey(sortKey(entry.name(), language)), entry))
                .sorted(Comparator.comparing(Keyed::key)
                        .thenComparing(keyed -> keyed.entry.name())
                        .thenComparing(keyed -> keyed.entry.path()))
                .map(Keyed::entry)
                .toList();
    }

    /** An article at the start does not count; other languages than English keep theirs. */
    private static String sortKey(String name, Locale language) {
        if (language.getLanguage().equals("en")) {
            for (String article : ARTICLES) {
                if (name.startsWith(article)) {
                    return name.substring(article.length());
                }
            }
        }
        return name;
    }

    private static String letter(String name, Locale language) {
        String key = sortKey(name, language);
        int first = key.codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(language) : "0";
    }
}
