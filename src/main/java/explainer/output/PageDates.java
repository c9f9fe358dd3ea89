package explainer.output;

import explainer.base.Slug;
import explainer.entity.Correction;
import explainer.entity.Page;
import explainer.entity.When;
import explainer.graph.Graph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** When pages last changed, as their editors say: no clock and no file knows it. */
final class PageDates {
    private PageDates() {}

    /** The day on which a page was last checked or corrected, whichever is later; empty if neither is written. */
    static Optional<LocalDate> modified(Graph graph, Page page) {
        Stream<When.Day> corrected = graph.catalog().evidence().corrections().stream()
                .filter(correction -> new Slug(correction.page().slug()).equals(page.slug()))
                .map(Correction::date);
        return Stream.concat(page.updated().stream(), corrected)
                .map(When.Day::date)
                .max(Comparator.naturalOrder());
    }
}
