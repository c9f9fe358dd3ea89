package explainer.graphics;

import explainer.base.Memo;
import explainer.base.Slug;
import explainer.entity.Figure;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Topic;
import explainer.graph.Graph;
import explainer.graph.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Draws the figures of the site's own links. */
final class LinkFigures {
    private static final String REST = "Other pages";

    private LinkFigures() {}

    /** A link between two pages of the drawing, by their numbers. */
    private record Way(int from, int to) {}

    /**
     * All that a picture depends on.
     *
     * @param ways each once, in the order of pages
     */
    private record Given(Memo.Same<Figure> figure, List<LinkMap.Group> groups, List<Way> ways) {}

    static SortedMap<String, Picture> of(Graph graph, Memo memo) {
        SortedMap<String, Picture> pictures = new TreeMap<>();
        graph.figures().forEach((id, figure) -> {
            if (figure.plan() instanceof Figure.OfLinks plan) {
                pictures.put(id, memo.get("graphics.links", given(figure, plan, graph), LinkFigures::draw));
            }
        });
        return pictures;
    }

    private static Given given(Figure figure, Figure.OfLinks plan, Graph graph) {
        List<String> leftOut = plan.leaveOut().stream().map(Name::text).toList();
        List<Slug> shown = new ArrayList<>();
        List<LinkMap.Group> groups = new ArrayList<>();
        graph.sections().stream()
                .filter(section -> !leftOut.contains(section.title()))
                .forEach(section -> groups.add(group(section.title(), section.topics(), shown)));
        List<Topic> rest = graph.readingOrder().stream()
                .filter(slug -> graph.sectionOf(slug).isEmpty())
                .map(graph.topics()::get)
                .toList();
        groups.add(group(REST, rest, shown));
        groups.removeIf(group -> group.topics().isEmpty());
        List<Way> ways = graph.links().stream()
                .filter(link -> !link.from().equals(Home.SLUG) && shown.contains(link.from()))
                .filter(link -> shown.contains(link.to()))
                .map(link -> way(link, shown))
                .distinct()
                .toList();
        return new Given(new Memo.Same<>(figure), groups, ways);
    }

    private static Way way(Link link, List<Slug> shown) {
        return new Way(shown.indexOf(link.from()), shown.indexOf(link.to()));
    }

    private static LinkMap.Group group(String title, List<Topic> topics, List<Slug> shown) {
        topics.forEach(topic -> shown.add(topic.slug()));
        return new LinkMap.Group(
                title,
                topics.stream()
                        .map(topic -> new LinkMap.Topic(
                                topic.title().text(), topic.slug().value()))
                        .toList());
    }

    private static Picture draw(Given given) {
        Figure figure = given.figure.value();
        boolean isMutual = ((Figure.OfLinks) figure.plan()).joins() == Figure.Joins.MUTUAL;
        Set<Way> ways = new HashSet<>(given.ways);
        Set<LinkMap.Pair> pairs = new java.util.LinkedHashSet<>();
        for (Way way : given.ways) {
            if (!isMutual || ways.contains(new Way(way.to, way.from))) {
                pairs.add(new LinkMap.Pair(Math.min(way.from, way.to), Math.max(way.from, way.to)));
            }
        }
        Frame frame = new Frame(
                "fig." + figure.id().text(), figure.title().text(), figure.alt().text());
        String svg = LinkMap.draw(frame, given.groups, List.copyOf(pairs));
        return new Picture("", svg, List.of(), List.of(), isMutual ? mutual(given, frame, ways) : both(given, frame));
    }

    private static Table mutual(Given given, Frame frame, Set<Way> ways) {
        List<Table.Cell> pages = pages(given);
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            rows.add(List.of(
                    pages.get(i),
                    listed(
                            pages,
                            given,
                            way -> way.from == page && ways.contains(new Way(way.to, way.from)),
                            Way::to)));
        }
        return new Table(
                frame.title(), List.of(Table.Column.name("Page"), Table.Column.words("Linked both ways with")), rows);
    }

    private static Table both(Given given, Frame frame) {
        List<Table.Cell> pages = pages(given);
        List<List<Table.Cell>> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            int page = i;
            rows.add(List.of(
                    pages.get(i),
                    listed(pages, given, way -> way.from == page, Way::to),
                    listed(pages, given, way -> way.to == page, Way::from)));
        }
        return new Table(
                frame.title(),
                List.of(Table.Column.name("Page"), Table.Column.words("Links to"), Table.Column.words("Linked from")),
                rows);
    }

    private static List<Table.Cell> pages(Given given) {
        return given.groups.stream()
                .flatMap(group -> group.topics().stream())
                .map(topic -> Table.Cell.of(topic.name()).leads(java.util.Optional.of(topic.slug())))
                .toList();
    }

    private static Table.Cell listed(
            List<Table.Cell> pages,
            Given given,
            java.util.function.Predicate<Way> isMeant,
            java.util.function.ToIntFunction<Way> end) {
        int[] ends = given.ways.stream().filter(isMeant).mapToInt(end).sorted().toArray();
        return ends.length == 0
                ? Table.Cell.of("–")
                : Table.Cell.list(
                        java.util.Arrays.stream(ends).mapToObj(pages::get).toList());
    }
}
