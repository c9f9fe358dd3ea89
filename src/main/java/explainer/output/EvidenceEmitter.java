package explainer.output;

import explainer.base.Result;
import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.prose.EvidenceKind;
import explainer.entity.Fact;
import explainer.entity.When;
import explainer.graph.EvidenceGraph;
import explainer.graph.Graph;
import explainer.graph.Section;
import explainer.output.page.CorrectionsPage;
import explainer.output.page.EvidencePage;
import explainer.output.page.FactView;
import explainer.output.page.FactsPage;
import explainer.output.page.StatusPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The pages of all evidence: facts, quotations, disputes, corrections, and what falls due. */
final class EvidenceEmitter implements Emitter {
    static final SitePath CORRECTIONS = SitePath.page("corrections");
    static final SitePath STATUS = SitePath.page("status");

    private static final List<Integer> DAYS = List.of(30, 60, 90);

    @Override
    public Result<List<Output>> emit(SiteModel model) {
        Drawing drawing = new Drawing(model);
        return PageWriter.write(model, drawing.drafts(), Supplier::get);
    }

    private static final class Drawing {
        private final SiteModel model;
        private final Graph graph;
        private final EvidenceViews views;

        Drawing(SiteModel model) {
            this.model = model;
            this.graph = model.graph();
            this.views = new EvidenceViews(model);
        }

        /** A site without evidence has no pages of it; that of corrections stands as a promise. */
        List<Supplier<PageWriter.Draft>> drafts() {
            List<Supplier<PageWriter.Draft>> drafts = new ArrayList<>();
            if (!graph.evidence().facts().isEmpty()) {
                drafts.add(() -> draft("facts.ftlh", facts(), EvidenceGraph.pathOf(EvidenceKind.FACT), "facts"));
                drafts.add(() -> draft("status.ftlh", status(), STATUS, "what falls due"));
            }
            if (!graph.evidence().quotes().isEmpty()) {
                drafts.add(
                        () -> draft("quotes.ftlh", quotes(), EvidenceGraph.pathOf(EvidenceKind.QUOTE), "quotations"));
            }
            if (!graph.evidence().disputes().isEmpty()) {
                drafts.add(() ->
                        draft("disputes.ftlh", disputes(), EvidenceGraph.pathOf(EvidenceKind.DISPUTE), "disputes"));
            }
            drafts.add(() -> draft("corrections.ftlh", corrections(), CORRECTIONS, "corrections"));
            return List.copyOf(drafts);
        }

        private static PageWriter.Draft draft(String template, Record view, SitePath path, String what) {
            return new PageWriter.Draft(template, view, path, "the page of all " + what);
        }

        private FactsPage facts() {
            List<FactsPage.StatusCount> statuses = new ArrayList<>();
            for (Fact.Status status : Fact.Status.values()) {
                int count = (int) graph.evidence().facts().values().stream()
                        .filter(fact -> fact.status() == status)
                        .count();
                if (count > 0) {
                    statuses.add(new FactsPage.StatusCount(status.id(), status.label(), status.meaning(), count));
                }
            }
            int count = graph.evidence().facts().size();
            String description = "All " + count + " facts that "
                    + model.settings().title().text() + " rests on, each with its status, its date and its sources.";
            return new FactsPage(
                    model.frame(EvidenceGraph.pathOf(EvidenceKind.FACT), "Facts", description),
                    count,
                    List.copyOf(statuses),
                    factGroups());
        }

        /** By the part of the site in which a fact is first used, in the order of use; the unused come last. */
        private List<FactsPage.FactGroup> factGroups() {
            Map<String, List<FactView>> byPart = new LinkedHashMap<>();
            Map<String, String> titles = new LinkedHashMap<>();
            graph.sections().forEach(section -> titles.put(section.id(), section.title()));
            titles.put("", "Other facts");
            titles.keySet().forEach(id -> byPart.put(id, new ArrayList<>()));
            Set<Fact> placed = new LinkedHashSet<>();
            for (Slug slug : graph.readingOrder()) {
                String part = graph.sectionOf(slug).map(Section::id).orElse("");
                model.ledger().pages().get(slug).facts().stream()
                        .filter(placed::add)
                        .forEach(fact -> byPart.get(part).add(views.fact(fact)));
            }
            graph.evidence().facts().values().stream()
                    .filter(placed::add)
                    .forEach(fact -> byPart.get("").add(views.fact(fact)));
            List<FactsPage.FactGroup> groups = new ArrayList<>();
            byPart.forEach((id, facts) -> {
                if (!facts.isEmpty()) {
                    groups.add(new FactsPage.FactGroup(
                            id.isEmpty() ? "page.other" : "part." + id, titles.get(id), List.copyOf(facts)));
                }
            });
            return List.copyOf(groups);
        }

        private EvidencePage quotes() {
            List<EvidencePage.Entry> entries = graph.evidence().quotes().values().stream()
                    .map(quote -> entry(
                            EvidenceKind.QUOTE,
                            quote.id().text(),
                            quote.speaker().text(),
                            model.site().quotes().get(quote.id().text())))
                    .sorted(Comparator.comparing(EvidencePage.Entry::title).thenComparing(EvidencePage.Entry::id))
                    .toList();
            return new EvidencePage(
                    model.frame(
                            EvidenceGraph.pathOf(EvidenceKind.QUOTE),
                            "Quotations",
                            "All " + entries.size() + " quotations of "
                                    + model.settings().title().text()
                                    + ", word for word, with speaker, date, occasion, language and source."),
                    entries);
        }

        private EvidencePage disputes() {
            List<EvidencePage.Entry> entries = graph.evidence().disputes().values().stream()
                    .map(dispute -> entry(
                            EvidenceKind.DISPUTE,
                            dispute.id().text(),
                            dispute.question().text(),
                            model.site().disputes().get(dispute.id().text())))
                    .sorted(Comparator.comparing(EvidencePage.Entry::title).thenComparing(EvidencePage.Entry::id))
                    .toList();
            return new EvidencePage(
                    model.frame(
                            EvidenceGraph.pathOf(EvidenceKind.DISPUTE),
                            "Disputes",
                            "The " + entries.size()
                                    + " questions on which sources disagree, each with its positions side"
                                    + " by side and what is not in dispute."),
                    entries);
        }

        private EvidencePage.Entry entry(EvidenceKind kind, String id, String title, explainer.markup.Html html) {
            return new EvidencePage.Entry(EvidenceGraph.fragmentOf(kind, id), title, html, views.usedBy(kind, id));
        }

        private CorrectionsPage corrections() {
            return new CorrectionsPage(
                    model.frame(
                            CORRECTIONS,
                            "Corrections",
                            "Every change to a published claim of "
                                    + model.settings().title().text() + ": what it said, what it says, and why."),
                    views.corrections(),
                    FeedEmitter.CORRECTIONS.value());
        }

        private StatusPage status() {
            LocalDate asOf = model.ledger().asOf();
            Map<String, List<FactView>> due = new LinkedHashMap<>();
            due.put("Overdue", new ArrayList<>());
            DAYS.forEach(days -> due.put("Within " + days + " days", new ArrayList<>()));
            due.put("Later", new ArrayList<>());
            List<Fact> facts = graph.evidence().facts().values().stream()
                    .filter(fact -> fact.reviewBy().isPresent())
                    .sorted(Comparator.comparing(
                            (Fact fact) -> fact.reviewBy().orElseThrow().date()))
                    .toList();
            facts.forEach(fact ->
                    due.get(group(fact.reviewBy().orElseThrow().date(), asOf)).add(views.fact(fact)));
            List<StatusPage.DueGroup> groups = new ArrayList<>();
            due.forEach((title, views) -> {
                if (!views.isEmpty()) {
                    groups.add(new StatusPage.DueGroup("due." + (groups.size() + 1), title, List.copyOf(views)));
                }
            });
            int fixed = (int) graph.evidence().facts().values().stream()
                    .filter(fact -> fact.asOf().isEmpty())
                    .count();
            List<StatusPage.Checked> pages = Stream.concat(
                            Stream.of(graph.catalog().home()),
                            graph.readingOrder().stream().map(graph.topics()::get))
                    .sorted(Comparator.comparing(
                            page -> page.updated().map(When.Day::date).orElse(LocalDate.MIN)))
                    .map(page -> new StatusPage.Checked(
                            views.page(page.slug()),
                            page.updated().map(model::date).orElse(null)))
                    .toList();
            return new StatusPage(
                    model.frame(STATUS, "Status", "Which facts are to be looked at again, and by when."),
                    model.date(new When.Day(asOf)),
                    List.copyOf(groups),
                    fixed,
                    pages);
        }

        private static String group(LocalDate day, LocalDate asOf) {
            if (day.isBefore(asOf)) {
                return "Overdue";
            }
            Optional<Integer> within = DAYS.stream()
                    .filter(days -> !day.isAfter(asOf.plusDays(days)))
                    .findFirst();
            return within.map(days -> "Within " + days + " days").orElse("Later");
        }
    }
}
