package explainer.output;

import explainer.base.Diagnostic;
import explainer.base.Fingerprint;
import explainer.base.Memo;
import explainer.base.Parallel;
import explainer.base.SitePath;
import explainer.base.Span;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.entity.Budgets;
import explainer.entity.Figure;
import explainer.entity.Page;
import explainer.graph.Graph;
import explainer.output.PageNeeds.Use;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** Holds what the pages ask of a reader's connection against the site's budgets. */
final class BudgetChecks {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int KILO = 1000;
    private static final int LARGEST = 3;

    private final SiteModel model;
    private final Memo memo;
    private final SortedMap<SitePath, Output> files;
    private final Budgets budgets;
    private final Set<SitePath> withMap;

    BudgetChecks(SiteModel model, SortedMap<SitePath, Output> files) {
        this.model = model;
        this.memo = model.memo();
        this.files = files;
        this.budgets = model.settings().budgets();
        this.withMap = withMap(model.graph());
    }

    /**
     * What a first visit of a page loads.
     *
     * @param parts with their weights in bytes, compressed
     */
    private record Visit(Output page, Map<Output, Integer> parts, List<Output> scripts, List<Output> images) {
        int weight() {
            return parts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    List<Diagnostic> check() {
        List<Visit> visits = Parallel.map(
                files.values().stream().filter(BudgetChecks::isForReaders).toList(),
                LIMIT,
                this::visit,
                page -> new Visit(page, Map.of(page, page.content().length), List.of(), List.of()));
        List<Visit> plain = visits.stream()
                .filter(visit -> !withMap.contains(visit.page.path()))
                .toList();
        List<Visit> maps = visits.stream()
                .filter(visit -> withMap.contains(visit.page.path()))
                .toList();
        return Stream.of(
                        heaviest(plain, budgets.page()),
                        heaviest(maps, budgets.mapPage()),
                        most(visits),
                        scripts(visits),
                        images(visits),
                        index())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The content editor is a program of its own, for editors; and the page of all pages is as long as the site, for who asks for it. */
    private static boolean isForReaders(Output file) {
        return file.path().value().endsWith(".html")
                && !file.path().value().startsWith(CmsEmitter.FOLDER)
                && !file.path().equals(BundleEmitter.WHOLE);
    }

    private static Set<SitePath> withMap(Graph graph) {
        return graph.pages().stream()
                .filter(page -> figures(page)
                        .map(graph.figures()::get)
                        .filter(Objects::nonNull)
                        .anyMatch(figure -> figure.plan() instanceof Figure.OnMap))
                .map(page -> Graph.pathOf(page.slug()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> figures(Page page) {
        return page.texts().stream()
                .map(Prose::references)
                .flatMap(List::stream)
                .filter(Reference.Figure.class::isInstance)
                .map(reference -> ((Reference.Figure) reference).id());
    }

    private Visit visit(Output page) {
        PageNeeds needs = memo.get("output.budget.needs", page, PageNeeds::of);
        Map<Output, Integer> parts = new LinkedHashMap<>();
        parts.put(page, page.content().length);
        List<Output> scripts = new ArrayList<>();
        List<Output> images = new ArrayList<>();
        for (PageNeeds.Need need : needs.files()) {
            Output file = files.get(need.path());
            if (file == null) {
                continue;
            }
            if (need.use() == Use.SCRIPT) {
                scripts.add(file);
            }
            if (need.use() == Use.IMAGE || need.use() == Use.LATER_IMAGE) {
                images.add(file);
            }
            if (need.use() != Use.LATER_IMAGE) {
                parts.put(file, weight(file));
            }
            if (need.use() == Use.STYLE) {
                memo.get("output.budget.fonts", file, FontFaces::of)
                        .needed(needs.letters())
                        .map(files::get)
                        .filter(Objects::nonNull)
                        .forEach(font -> parts.put(font, weight(font)));
            }
        }
        Visit visit = new Visit(page, parts, scripts.stream().distinct().toList(), images);
        int most = KILO * (withMap.contains(page.path()) ? budgets.mapPage() : budgets.page()).most();
        // most pages are within their limits as they are, or hardly compressed: only the others are weighed to the byte
        if (visit.weight() > most) {
            parts.put(page, memo.get("output.budget.quick", page, BudgetChecks::quicklyCompressed));
        }
        if (visit.weight() > most) {
            parts.put(page, weight(page));
        }
        return visit;
    }

    private int weight(Output file) {
        return memo.get("output.budget.weight", file, BudgetChecks::compressed);
    }

    /** In bytes, as a server sends it: fonts and photos are compressed already. */
    private static int compressed(Output file) {
        return deflated(file, Deflater.DEFAULT_COMPRESSION);
    }

    /** A little more, for a third of the time: enough for the many pages that are within their limits by far. */
    private static int quicklyCompressed(Output file) {
        return deflated(file, Deflater.BEST_SPEED);
    }

    private static int deflated(Output file, int level) {
        byte[] content = file.content();
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(content);
            deflater.finish();
            byte[] buffer = new byte[1 << 16];
            int total = 0;
            while (!deflater.finished()) {
                total += deflater.deflate(buffer);
            }
            return Math.min(total, content.length);
        } finally {
            deflater.end();
        }
    }

    private Optional<Diagnostic> heaviest(List<Visit> visits, Budgets.Limit limit) {
        return over(
                visits,
                limit,
                Visit::weight,
                KILO,
                (visit, weight) -> "sends " + kilo(weight)
                        + " on a first visit, " + kilo(weight - limit.most() * KILO) + " more than \"" + limit.key()
                        + "\" allows");
    }

    private Optional<Diagnostic> most(List<Visit> visits) {
        Budgets.Limit limit = budgets.requests();
        return over(
                visits,
                limit,
                visit -> visit.parts.size(),
                1,
                (visit, count) -> "loads " + count + " files on a first visit, and \"" + limit.key() + "\" allows "
                        + limit.most());
    }

    private Optional<Diagnostic> scripts(List<Visit> visits) {
        Budgets.Limit limit = budgets.scripts();
        return over(
                visits.stream().map(visit -> only(visit, visit.scripts)).toList(),
                limit,
                Visit::weight,
                KILO,
                (visit, weight) -> "has " + kilo(weight) + " of scripts, and \"" + limit.key() + "\" allows "
                        + limit.most() + " kB");
    }

    private Optional<Diagnostic> images(List<Visit> visits) {
        Budgets.Limit limit = budgets.image();
        return over(
                visits.stream()
                        .flatMap(visit -> visit.images.stream().map(image -> only(visit, List.of(image))))
                        .toList(),
                limit,
                Visit::weight,
                KILO,
                (visit, weight) -> "shows an image of " + kilo(weight) + ", and \"" + limit.key() + "\" allows "
                        + limit.most() + " kB");
    }

    /** The search loads the head of its index, and then the pieces that a query needs. */
    private Optional<Diagnostic> index() {
        Budgets.Limit limit = budgets.index();
        return over(
                files.values().stream()
                        .filter(BudgetChecks::isOfSearch)
                        .map(file -> new Visit(file, Map.of(file, weight(file)), List.of(), List.of()))
                        .toList(),
                limit,
                Visit::weight,
                KILO,
                (visit, weight) -> "is an index of " + kilo(weight) + ", and \"" + limit.key() + "\" allows "
                        + limit.most() + " kB");
    }

    private static boolean isOfSearch(Output file) {
        return file.path().value().startsWith("search/") && !file.path().value().endsWith(".html");
    }

    private Visit only(Visit visit, List<Output> files) {
        Map<Output, Integer> parts = new LinkedHashMap<>();
        files.forEach(file -> parts.put(file, weight(file)));
        return new Visit(visit.page, parts, List.of(), List.of());
    }

    private interface Words {
        String of(Visit visit, int measured);
    }

    /** One message for a budget, however many pages are over it: they mostly share the part that is too large. */
    private Optional<Diagnostic> over(
            List<Visit> visits, Budgets.Limit limit, ToIntFunction<Visit> measure, int unit, Words words) {
        List<Visit> over = visits.stream()
                .filter(visit -> measure.applyAsInt(visit) > limit.most() * unit)
                .sorted(Comparator.comparingInt(measure).reversed().thenComparing(visit -> visit.page.path()))
                .toList();
        if (over.isEmpty()) {
            return Optional.empty();
        }
        Visit first = over.get(0);
        long others = over.stream().map(Visit::page).distinct().count() - 1;
        Span place = limit.place().orElseGet(() -> model.settings().source().start());
        return Optional.of(Diagnostic.of(
                        OutputCode.OVER_BUDGET,
                        place,
                        (isForReaders(first.page) ? "the page \"" : "the file \"") + first.page.path() + "\" "
                                + words.of(first, measure.applyAsInt(first))
                                + (others == 0
                                        ? ""
                                        : "; " + others + (others == 1 ? " other page is" : " other pages are")
                                                + " over it too"))
                .help(parts(first, unit) + ", or write a larger number at \"" + limit.key()
                        + "\" under \"budgets\" in content/site.yaml"));
    }

    private static String parts(Visit visit, int unit) {
        if (unit == KILO) {
            return "make a part smaller, of which the largest are " + largest(visit);
        }
        return "leave one of them out: "
                + visit.parts.keySet().stream()
                        .filter(part -> part != visit.page)
                        .map(part -> Fingerprint.notInName(part.path()).value())
                        .collect(Collectors.joining(", "));
    }

    private static String largest(Visit visit) {
        return visit.parts.entrySet().stream()
                .sorted(Map.Entry.<Output, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(part -> part.getKey().path()))
                .limit(LARGEST)
                .map(part -> Fingerprint.notInName(part.getKey().path()) + " (" + kilo(part.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String kilo(int bytes) {
        return (bytes + KILO - 1) / KILO + " kB";
    }
}
