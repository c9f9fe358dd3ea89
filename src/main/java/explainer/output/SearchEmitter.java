package explainer.output;

import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Progress;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Span;
import explainer.content.prose.Heading;
import explainer.content.prose.Prose;
import explainer.content.prose.TextBlock;
import explainer.content.prose.TextBlocks;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.ReaderText;
import explainer.graph.Target;
import explainer.markup.Glossary;
import explainer.output.page.SearchPage;
import explainer.output.search.IndexFile;
import explainer.output.search.IndexedPage;
import explainer.output.search.SearchIndex;
import explainer.output.search.WordCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search: its index, and the page that stands in for it where no script runs. */
final class SearchEmitter implements Emitter {
    private static final String MADE_BY = "the search index";

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        Result<List<Output>> page = PageWriter.write(
                model,
                List.<Supplier<PageWriter.Draft>>of(() ->
                        new PageWriter.Draft("search.ftlh", page(model), SiteModel.SEARCH, "the page of the search")),
                Supplier::get);
        Progress.current().begins(Outputs.INDEXING, 2);
        List<Output> outputs = new ArrayList<>(page.value());
        Reading reading = new Reading(model);
        SearchIndex index = model.memo()
                .get(
                        "output.search",
                        model.graph().pages().stream().map(reading::remembered).toList(),
                        pages -> SearchIndex.of(
                                pages, each -> model.memo().get("output.search.words", each, WordCounts::of)));
        outputs.add(output(index.head()));
        index.pieces().forEach(piece -> outputs.add(output(piece)));
        Progress.current().begins("making pages", 0);
        return new Result<>(List.copyOf(outputs), page.diagnostics());
    }

    private static Output output(IndexFile file) {
        return Output.of(SitePath.of(Outputs.SEARCH + file.name() + ".js"), file.text(), MADE_BY);
    }

    private static SearchPage page(SiteModel model) {
        List<SearchPage.Found> topics = model.graph().readingOrder().stream()
                .map(slug -> new SearchPage.Found(
                        model.card(slug),
                        model.graph().topics().get(slug).aliases().stream()
                                .map(Name::text)
                                .toList()))
                .toList();
        String description = "Search in " + model.settings().title().text() + ", and a list of all its topics.";
        return new SearchPage(model.frame(SiteModel.SEARCH, "Search", description), topics);
    }

    /** All that what is found of a page depends on. */
    private record Given(
            Memo.Same<Page> page, Hashed<Map<Span, Target>> targets, List<Glossary.Term> terms, Locale language) {}

    /** Reads pages as the search sees them. */
    private static final class Reading {
        private final SiteModel model;
        private final Graph graph;
        private final ReaderText reader;

        Reading(SiteModel model) {
            this.model = model;
            this.graph = model.graph();
            this.reader = new ReaderText(graph);
        }

        IndexedPage remembered(Page page) {
            List<Glossary.Term> terms =
                    page.slug().equals(Glossary.PAGE) ? model.site().glossary().terms() : List.of();
            return model.memo()
                    .get(
                            "output.search.page",
                            new Given(
                                    new Memo.Same<>(page),
                                    graph.targetsOf(page),
                                    terms,
                                    model.settings().language()),
                            given -> page(given.page.value(), given.terms));
        }

        private IndexedPage page(Page page, List<Glossary.Term> terms) {
            Optional<Topic> topic =
                    Optional.of(page).filter(Topic.class::isInstance).map(Topic.class::cast);
            return new IndexedPage(
                    Graph.pathOf(page.slug()).value(),
                    page.title().text(),
                    topic.map(each -> each.kind().singular()).orElse("Front page"),
                    page.summary().text(),
                    page.updated().map(day -> model.date(day).text()).orElse(""),
                    questions(page),
                    topic.stream()
                            .flatMap(each -> each.aliases().stream())
                            .map(Name::text)
                            .toList(),
                    parts(page, terms));
        }

        /** That of the front page, and the disputed ones that a page shows. */
        private List<String> questions(Page page) {
            Stream<String> own =
                    page instanceof Home home ? Stream.of(home.question().text()) : Stream.of();
            Stream<String> disputed = page.body().references().stream()
                    .map(reference -> graph.target(reference.span()))
                    .filter(Target.ToDispute.class::isInstance)
                    .map(target ->
                            ((Target.ToDispute) target).dispute().question().text());
            return Stream.concat(own, disputed).distinct().toList();
        }

        private List<IndexedPage.Part> parts(Page page, List<Glossary.Term> terms) {
            List<Heading> headings = page.body().headings();
            List<StringBuilder> texts = Stream.generate(StringBuilder::new)
                    .limit(headings.size() + 1L)
                    .toList();
            for (Prose text : page.texts()) {
                if (text != page.body()) {
                    TextBlocks.of(text)
                            .forEach(block -> texts.get(0).append(words(block)).append(' '));
                }
            }
            int at = 0;
            for (TextBlock block : TextBlocks.of(page.body())) {
                int place = block.offsets().length() == 0 ? 0 : block.offsets().at(0);
                while (at < headings.size() && headings.get(at).span().start() <= place) {
                    at++;
                }
                if (block.role() != TextBlock.Role.HEADING) {
                    texts.get(at).append(words(block)).append(' ');
                }
            }
            List<IndexedPage.Part> parts = new ArrayList<>();
            parts.add(new IndexedPage.Part("", "", texts.get(0).toString(), false));
            for (int i = 0; i < headings.size(); i++) {
                Heading heading = headings.get(i);
                parts.add(new IndexedPage.Part(
                        heading.id(), heading.text(), texts.get(i + 1).toString(), false));
            }
            terms.forEach(term -> parts.add(new IndexedPage.Part(term.id(), term.name(), term.meaning(), true)));
            return parts;
        }

        /** A figure is known by its title: its name is no word of the page. */
        private String words(TextBlock block) {
            List<Target.ToFigure> figures = block.marks().stream()
                    .map(mark -> graph.target(mark.reference().span()))
                    .filter(Target.ToFigure.class::isInstance)
                    .map(Target.ToFigure.class::cast)
                    .toList();
            return figures.isEmpty()
                    ? reader.of(block)
                    : figures.stream().map(to -> to.figure().title().text()).collect(Collectors.joining(" "));
        }
    }
}
