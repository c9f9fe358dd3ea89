package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Dispute;
import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.Name;
import explainer.entity.Source;
import explainer.entity.Topic;
import explainer.entity.When;
import explainer.graph.EvidenceId;
import explainer.graph.Graph;
import explainer.markup.CitedSource;
import explainer.markup.MarkedFact;
import explainer.markup.RenderedPage;
import explainer.output.bundle.Words;
import explainer.output.page.BriefPage;
import explainer.output.page.BriefPage.Cited;
import explainer.output.page.BriefPage.Dated;
import explainer.output.page.BriefPage.Disputed;
import explainer.output.page.BriefPage.Position;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Each topic on one sheet of paper. */
final class BriefEmitter implements Emitter {
    private record OnDay(LocalDate day, Dated dated) {}

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        return PageWriter.write(
                model,
                List.copyOf(model.graph().topics().values()),
                topic -> new PageWriter.Draft(
                        "brief.ftlh",
                        brief(model, topic),
                        Graph.briefOf(topic.slug()),
                        topic.source().path()));
    }

    private static BriefPage brief(SiteModel model, Topic topic) {
        SitePath page = Graph.pathOf(topic.slug());
        RenderedPage rendered = model.site().pages().get(topic.slug());
        BriefSheet sheet = new BriefSheet(topic.title().text(), topic.summary().text());
        List<String> points = rendered.texts().subList(0, topic.keyPoints().size()).stream()
                .map(point -> model.memo().get("output.brief.words", point.value(), Words::of))
                .toList();
        BriefPage.Shown<String> shownPoints = sheet.points(points);
        List<OnDay> all = dates(model, rendered);
        List<OnDay> few = all.subList(0, Math.min(all.size(), BriefSheet.MOST_DATES));
        List<Dated> inTime = few.stream()
                .sorted(Comparator.comparing(OnDay::day))
                .map(OnDay::dated)
                .toList();
        return new BriefPage(
                model.frame(
                                Graph.briefOf(topic.slug()),
                                topic.title().text(),
                                topic.summary().text())
                        .canonicalAt(model.address(page).orElse(null)),
                topic.kind().singular(),
                topic.title().text(),
                topic.summary().text(),
                topic.date().map(when -> model.dates().range(when, topic.end())).orElse(null),
                shownPoints,
                sheet.dates(inTime, all.size() - few.size()),
                sheet.disputes(disputes(model, topic)),
                sheet.sources(rendered.sources().stream()
                        .map(cited -> cited(model, cited))
                        .toList()),
                model.date(topic.updated().orElse(new When.Day(model.ledger().asOf()))),
                page.value(),
                model.address(page).orElse(page.pretty()));
    }

    private static List<OnDay> dates(SiteModel model, RenderedPage page) {
        List<OnDay> dates = new ArrayList<>();
        for (MarkedFact marked : page.facts()) {
            Fact fact = marked.fact();
            fact.value()
                    .filter(FactValue.Moment.class::isInstance)
                    .map(FactValue.Moment.class::cast)
                    .ifPresent(moment -> dates.add(new OnDay(
                            moment.from().earliest(),
                            new Dated(
                                    model.dates().range(moment.from(), moment.to()),
                                    fact.statement().text()))));
        }
        return dates;
    }

    private static List<Disputed> disputes(SiteModel model, Topic topic) {
        return model.graph().evidence().disputes().values().stream()
                .filter(dispute -> model.graph()
                        .evidence()
                        .usedBy()
                        .getOrDefault(
                                new EvidenceId(
                                        EvidenceKind.DISPUTE, dispute.id().text()),
                                List.of())
                        .contains(topic.slug()))
                .map(BriefEmitter::disputed)
                .toList();
    }

    private static Disputed disputed(Dispute dispute) {
        return new Disputed(
                dispute.question().text(),
                dispute.positions().stream()
                        .map(position -> new Position(
                                position.who().text(), position.says().text()))
                        .toList());
    }

    private static Cited cited(SiteModel model, CitedSource cited) {
        Source source = model.graph().sources().get(cited.id());
        String title = source.title().text();
        Optional<String> publisher =
                source.containerTitle().or(source::publisher).map(Name::text);
        Optional<String> date = source.issued().map(when -> model.dates().text(when));
        return new Cited(
                cited.number(),
                Stream.of(Optional.of(source.isTitleDescribed() ? title : "“" + title + "”"), publisher, date)
                        .flatMap(Optional::stream)
                        .reduce((one, other) -> one + ", " + other)
                        .orElseThrow());
    }
}
