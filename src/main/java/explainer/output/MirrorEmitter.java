package explainer.output;

import explainer.base.Hashed;
import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.entity.Page;
import explainer.graph.Graph;
import explainer.graph.Target;
import explainer.markup.MarkdownPage;
import explainer.markup.MarkdownRenderer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Each page once more in Markdown, and the list of them, for programs that read texts. */
final class MirrorEmitter implements Emitter {
    private static final SitePath LIST = SitePath.of("llms.txt");
    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** All that the prose of a page in Markdown depends on. */
    private record Given(Memo.Same<Page> page, Hashed<Map<Span, Target>> targets, Locale language) {}

    /** Where the Markdown of a page stands. */
    static SitePath pathOf(Slug slug) {
        return MarkdownRenderer.pathOf(slug);
    }

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        EvidenceViews evidence = new EvidenceViews(model);
        Graph graph = model.graph();
        Locale language = model.settings().language();
        List<Output> outputs = new ArrayList<>(Parallel.map(
                graph.pages(),
                LIMIT,
                page -> {
                    MarkdownPage prose = model.memo()
                            .get(
                                    "output.mirror",
                                    new Given(new Memo.Same<>(page), graph.targetsOf(page), language),
                                    given -> MarkdownRenderer.render(
                                            given.page.value(), given.targets.value(), given.language));
                    String text = new MirrorText(model, page, prose)
                            .text(evidence.of(page).corrections());
                    return Output.of(pathOf(page.slug()), text, page.source().path());
                },
                // a page that is too hard has been refused before
                page -> Output.of(pathOf(page.slug()), "", page.source().path())));
        outputs.add(Output.of(LIST, new MirrorList(model).text(), "the list of all pages in Markdown"));
        return Result.of(List.copyOf(outputs));
    }
}
