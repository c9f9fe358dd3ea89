package explainer.output;

import explainer.base.SitePath;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Extra;
import explainer.entity.Home;
import explainer.entity.Topic;
import explainer.graph.EvidenceGraph;
import explainer.graph.Graph;
import explainer.graph.Section;
import explainer.markup.MarkdownEscapes;
import explainer.output.json.EvidenceFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** All pages in Markdown by the parts of the site (llmstxt.org): a title, a summary, and lists of links under headings. */
final class MirrorList {
    private final SiteModel model;
    private final Graph graph;
    private final StringBuilder out = new StringBuilder();

    MirrorList(SiteModel model) {
        this.model = model;
        this.graph = model.graph();
    }

    String text() {
        Home home = graph.catalog().home();
        out.append("# ")
                .append(MarkdownEscapes.of(model.settings().title().text()))
                .append("\n\n> ")
                .append(MarkdownEscapes.of(home.summary().text()))
                .append("\n\n")
                .append(
                        "Every claim names its source. Each page is here in Markdown, with what it rests on in footnotes.\n");
        List<String> first = new ArrayList<>();
        first.add(link(
                MirrorEmitter.pathOf(Home.SLUG),
                home.title().text(),
                home.question().text()));
        list("Start", first);
        for (Section section : graph.sections()) {
            list(section.title(), pages(section.topics()));
        }
        list(
                "Other pages",
                pages(graph.readingOrder().stream()
                        .map(slug -> graph.topics().get(slug))
                        .filter(topic -> graph.sectionOf(topic.slug()).isEmpty())
                        .toList()));
        list("Optional", data());
        return out.toString();
    }

    private List<String> pages(List<Topic> topics) {
        return topics.stream()
                .filter(Predicate.not(Topic::isDraft))
                .map(topic -> link(
                        MirrorEmitter.pathOf(topic.slug()),
                        topic.title().text(),
                        topic.summary().text()))
                .toList();
    }

    private void list(String title, List<String> links) {
        if (!links.isEmpty()) {
            out.append("\n## ").append(MarkdownEscapes.of(title)).append("\n\n");
            links.forEach(link -> out.append(link).append('\n'));
        }
    }

    private List<String> data() {
        EvidenceGraph evidence = graph.evidence();
        List<String> links = new ArrayList<>();
        boolean hasData = model.settings().has(Extra.DATA);
        if (hasData && !evidence.facts().isEmpty()) {
            links.add(data(EvidenceKind.FACT.id() + "s", EvidenceFormats.FACTS.title()));
        }
        if (hasData && !evidence.quotes().isEmpty()) {
            links.add(data(EvidenceKind.QUOTE.id() + "s", EvidenceFormats.QUOTES.title()));
        }
        if (hasData && !evidence.disputes().isEmpty()) {
            links.add(data(EvidenceKind.DISPUTE.id() + "s", EvidenceFormats.DISPUTES.title()));
        }
        if (hasData && !graph.sources().isEmpty()) {
            links.add(data("sources", EvidenceFormats.SOURCES.title()));
        }
        if (model.settings().has(Extra.FEEDS)) {
            links.add(
                    link(FeedEmitter.CORRECTIONS, "Corrections", "every change to a published claim, as an Atom feed"));
        }
        return links;
    }

    private String data(String name, String title) {
        return link(SitePath.of(name + "/" + name + ".json"), title, "as JSON");
    }

    private String link(SitePath path, String title, String words) {
        String address = model.asciiAddress(path).orElseGet(() -> SiteModel.ascii(path.value()));
        return "- [" + MarkdownEscapes.of(title) + "](" + MarkdownEscapes.address(address) + "): "
                + MarkdownEscapes.of(words);
    }
}
