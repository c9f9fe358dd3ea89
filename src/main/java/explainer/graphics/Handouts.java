package explainer.graphics;

import explainer.base.Memo;
import explainer.base.Slug;
import explainer.entity.Figure;
import explainer.entity.Home;
import explainer.entity.Name;
import explainer.entity.Page;
import explainer.entity.SiteSettings;
import explainer.entity.Source;
import explainer.graph.Graph;
import explainer.graph.Target;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What can be taken along of each figure that a page shows. */
public final class Handouts {
    private Handouts() {}

    private record Given(Memo.Same<Figure> figure, Memo.Same<Picture> picture, Credit credit) {}

    /** By the names of the figures; a picture whose drawing and credit are as before is not set again. */
    public static SortedMap<String, Handout> of(Graph graph, Map<String, Picture> pictures, Memo memo) {
        SortedMap<String, Handout> handouts = new TreeMap<>();
        shownOn(graph).forEach((id, page) -> {
            Figure figure = graph.figures().get(id);
            Given given =
                    new Given(new Memo.Same<>(figure), new Memo.Same<>(pictures.get(id)), credit(figure, page, graph));
            handouts.put(id, memo.get("graphics.handout", given, Handouts::make));
        });
        return handouts;
    }

    private static Handout make(Given given) {
        Picture picture = given.picture.value();
        Figure figure = given.figure.value();
        return new Handout(
                figure.id().text(),
                given.credit,
                picture.wide().isEmpty()
                        ? Optional.empty()
                        : Optional.of(SheetWriter.write(figure, picture, given.credit)));
    }

    /** The page of each figure: the first in reading order that shows it, the front page only if there is no other. */
    private static SortedMap<String, Slug> shownOn(Graph graph) {
        SortedMap<String, Slug> shown = new TreeMap<>();
        for (Page page : graph.pages()) {
            for (Target target : graph.targetsOf(page).value().values()) {
                if (target instanceof Target.ToFigure to && to.figure().data().isPresent()) {
                    shown.merge(
                            to.figure().id().text(),
                            page.slug(),
                            (before, now) -> before.equals(Home.SLUG) ? now : before);
                }
            }
        }
        return shown;
    }

    private static Credit credit(Figure figure, Slug page, Graph graph) {
        SiteSettings settings = graph.catalog().settings();
        String id = figure.id().text();
        return new Credit(
                settings.title().text(),
                settings.address(Graph.pathOf(page)).map(Handouts::ascii),
                settings.address(Handout.pictureOf(id)).map(Handouts::ascii),
                settings.licence().map(Name::text),
                settings.licenceUrl().map(URI::toASCIIString),
                figure.sources().stream()
                        .map(cited -> name(graph.sources().get(cited.id())))
                        .distinct()
                        .toList(),
                settings.language());
    }

    /** As pictures name their sources: who says it. What exactly, the page says. */
    private static String name(Source source) {
        return source.containerTitle()
                .or(source::publisher)
                .orElse(source.title())
                .text();
    }

    /** Not every program that reads addresses knows those with other letters (RFC 3987). */
    private static String ascii(String address) {
        return URI.create(address).toASCIIString();
    }
}
