package explainer.graph;

import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.entity.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where figures stand.
 *
 * @param pages that show a figure, by its name, in reading order
 */
record FigurePlaces(SortedMap<String, List<Page>> pages) {
    FigurePlaces {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    /** @param pages in reading order */
    static FigurePlaces of(List<Page> pages) {
        SortedMap<String, List<Page>> places = new TreeMap<>();
        for (Page page : pages) {
            shown(page)
                    .map(Reference.Figure::id)
                    .distinct()
                    .forEach(id ->
                            places.computeIfAbsent(id, key -> new ArrayList<>()).add(page));
        }
        return new FigurePlaces(places);
    }

    /** The figures that a page shows. */
    static Stream<Reference.Figure> shown(Page page) {
        return page.texts().stream()
                .map(Prose::references)
                .flatMap(List::stream)
                .filter(Reference.Figure.class::isInstance)
                .map(Reference.Figure.class::cast);
    }

    /** The page to which a link to a figure leads: the one on which it stands, else the first that shows it. */
    Optional<Page> near(Page from, String figure) {
        List<Page> all = pages.getOrDefault(figure, List.of());
        return all.stream()
                .filter(page -> page.slug().equals(from.slug()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }
}
