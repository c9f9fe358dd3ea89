package explainer.output;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.entity.Fact;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.Ref;
import explainer.entity.Source;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.markup.MarkdownEscapes;
import explainer.markup.MarkdownPage;
import explainer.output.page.CorrectionView;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One page as a Markdown file: all that its readers are told, with what it rests on in footnotes. */
final class MirrorText {
    private final SiteModel model;
    private final Page page;
    private final MarkdownPage prose;
    private final StringBuilder out = new StringBuilder();

    MirrorText(SiteModel model, Page page, MarkdownPage prose) {
        this.model = model;
        this.page = page;
        this.prose = prose;
    }

    /** @param corrections those that the page shows */
    String text(List<CorrectionView> corrections) {
        block("# " + MarkdownEscapes.of(page.title().text()));
        block("> " + MarkdownEscapes.first(page.summary().text()));
        block(about());
        int next = 0;
        if (page instanceof Home home) {
            block("## " + MarkdownEscapes.of(home.question().text()));
            block(prose.texts().get(next++));
        }
        List<String> points =
                prose.texts().subList(next, next + page.keyPoints().size());
        if (!points.isEmpty()) {
            block("## In 30 seconds");
            block(items(points));
        }
        if (page instanceof Home home && !home.story().isEmpty()) {
            story(home, next + points.size());
        }
        if (!prose.body().isEmpty()) {
            block(prose.body());
        }
        corrections(corrections);
        notes();
        return out.toString();
    }

    private void block(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
    }

    private static String items(List<String> items) {
        return items.stream().map(item -> "- " + item.replace("\n", "\n  ")).collect(Collectors.joining("\n"));
    }

    private String about() {
        List<String> lines = new ArrayList<>();
        if (page instanceof Topic topic) {
            if (topic.isDraft()) {
                lines.add("Draft: this page is not published");
            }
            lines.add("Kind: " + topic.kind().singular());
            topic.date().ifPresent(when -> lines.add("Date: " + model.dates().range(when, topic.end())));
            if (!topic.aliases().isEmpty()) {
                lines.add("Other names: "
                        + topic.aliases().stream().map(Name::text).collect(Collectors.joining("; ")));
            }
        }
        page.updated()
                .ifPresent(day -> lines.add("Last checked: " + model.dates().text(day)));
        List<String> items =
                new ArrayList<>(lines.stream().map(MarkdownEscapes::of).toList());
        items.add("Page: <" + address(Graph.pathOf(page.slug())) + ">");
        return items(items);
    }

    /** Absolute where the site's address is known, else from the root of the site, where this file stands. */
    private String address(SitePath path) {
        return model.asciiAddress(path).orElseGet(() -> SiteModel.ascii(path.value()));
    }

    private void story(Home home, int first) {
        block("## The story, step by step");
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < home.story().size(); i++) {
            Home.Step step = home.story().get(i);
            steps.add(linked(step.page(), step.title().text()) + ": "
                    + prose.texts().get(first + i));
        }
        block(items(steps));
    }

    /** A page that is left out as a draft has no address. */
    private String linked(Ref ref, String words) {
        Slug slug = new Slug(ref.slug());
        String text = MarkdownEscapes.of(words);
        return model.graph().page(slug) == null ? text : "[" + text + "](" + MirrorEmitter.pathOf(slug) + ")";
    }

    private void corrections(List<CorrectionView> corrections) {
        if (!corrections.isEmpty()) {
            block("## Changes to this page");
            block(items(corrections.stream()
                    .map(view ->
                            MarkdownEscapes.of(view.kind() + ", " + view.date().text() + ". It said: " + view.said()
                                    + " It says: " + view.says() + " Why: " + view.why()))
                    .toList()));
        }
    }

    private void notes() {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < prose.facts().size(); i++) {
            notes.add("[^fact-" + (i + 1) + "]: " + fact(prose.facts().get(i)));
        }
        for (int i = 0; i < prose.sources().size(); i++) {
            notes.add("[^source-" + (i + 1) + "]: "
                    + source(model.graph().sources().get(prose.sources().get(i))));
        }
        if (!notes.isEmpty()) {
            block(String.join("\n", notes));
        }
    }

    private String fact(MarkdownPage.MarkedAt marked) {
        Fact fact = marked.fact();
        String status = fact.status().label();
        String standing = status
                + fact.says().map(name -> " as the words of " + name.text()).orElse("")
                + fact.asOf().map(day -> ", as of " + model.dates().text(day)).orElse("");
        String sources = marked.sources().stream()
                .map(source -> "source " + source.number()
                        + source.cited()
                                .locator()
                                .map(locator -> " (" + locator + ")")
                                .orElse(""))
                .collect(Collectors.joining(", "));
        return MarkdownEscapes.first(fact.statement().text() + " " + standing + ". From " + sources + ".");
    }

    private String source(Source source) {
        Optional<Name> publisher = source.containerTitle().or(source::publisher);
        String title = source.isTitleDescribed()
                ? source.title().text()
                : "“" + source.title().text() + "”";
        List<String> parts = new ArrayList<>();
        source.authors().forEach(author -> parts.add(author.text()));
        parts.add(title);
        publisher.ifPresent(name -> parts.add(name.text()));
        source.issued().ifPresent(when -> parts.add(model.dates().text(when)));
        source.language()
                .filter(tongue ->
                        !tongue.getLanguage().equals(model.settings().language().getLanguage()))
                .ifPresent(tongue -> parts.add("in " + language(tongue)));
        return MarkdownEscapes.first(String.join(", ", parts)) + "."
                + source.url()
                        .map(URI::toASCIIString)
                        .map(url -> " <" + url + ">")
                        .orElse("");
    }

    private String language(Locale tongue) {
        return tongue.getDisplayLanguage(model.settings().language());
    }
}
