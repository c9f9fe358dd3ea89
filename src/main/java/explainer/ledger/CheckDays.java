package explainer.ledger;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.entity.EntityCode;
import explainer.entity.Fact;
import explainer.entity.Source;
import explainer.entity.When;
import explainer.graph.Graph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days on which pages, facts and sources were checked. The newest is the day by which facts are judged stale, unless it lies so far
 * after all others that a digit of it must be wrong: a build has no clock to tell.
 *
 * @param newest nothing that counts is later
 * @param found the days that do not count
 */
record CheckDays(LocalDate newest, List<Diagnostic> found) {
    // a site that nobody checks for longer begins again with more than one day
    private static final int LONGEST_PAUSE_IN_DAYS = 731;
    // fewer days say nothing of the time in which a site is kept
    private static final int FEWEST = 4;

    private record Checked(LocalDate date, String key, Span within) {}

    CheckDays {
        found = List.copyOf(found);
    }

    /** @param asOf the day by which facts are judged, where it is given: no day before it is too late */
    static CheckDays of(Graph graph, Optional<LocalDate> asOf) {
        List<Checked> days = days(graph);
        LocalDate newest = newest(days, 0);
        LocalDate next = asOf.filter(day -> day.isAfter(newest(days, 1))).orElseGet(() -> newest(days, 1));
        List<Diagnostic> found = new ArrayList<>();
        boolean isTooLate = days.size() >= FEWEST && isFarAfter(newest, next);
        if (isTooLate) {
            found.add(tooLate(days.get(0)));
        }
        LocalDate last = isTooLate ? next : newest;
        if (days.size() >= FEWEST) {
            graph.sources()
                    .values()
                    .forEach(source -> source.issued()
                            .filter(issued -> isFarAfter(issued.earliest(), last))
                            .map(issued -> tooLate(issued.iso(), "issued", source.declaredAt()))
                            .ifPresent(found::add));
        }
        return new CheckDays(
                days.stream()
                        .filter(day -> !day.key.equals("accessed") && !day.date.isAfter(last))
                        .map(Checked::date)
                        .max(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH),
                found);
    }

    private static LocalDate newest(List<Checked> days, int place) {
        return days.size() > place ? days.get(place).date : LocalDate.EPOCH;
    }

    private static boolean isFarAfter(LocalDate day, LocalDate other) {
        return day.isAfter(other.plusDays(LONGEST_PAUSE_IN_DAYS));
    }

    /** The newest first. */
    private static List<Checked> days(Graph graph) {
        List<Checked> days = new ArrayList<>();
        graph.pages()
                .forEach(page -> page.updated().ifPresent(day -> {
                    SourceFile file = page.source();
                    days.add(new Checked(
                            day.date(), "updated", file.span(0, file.text().length())));
                }));
        for (Fact fact : graph.evidence().facts().values()) {
            if (fact.asOf().orElse(null) instanceof When.Day day) {
                days.add(new Checked(day.date(), "as-of", fact.declaredAt()));
            }
        }
        for (Source source : graph.sources().values()) {
            source.accessed().ifPresent(day -> days.add(new Checked(day.date(), "accessed", source.declaredAt())));
        }
        days.sort(Comparator.comparing(Checked::date).reversed());
        return days;
    }

    private static Diagnostic tooLate(Checked day) {
        return tooLate(day.date.toString(), day.key, day.within);
    }

    private static Diagnostic tooLate(String date, String key, Span within) {
        Matcher written = Pattern.compile("\\b" + key + "[\"']?:\\s*[\"']?(" + Pattern.quote(date) + ")")
                .matcher(within.text());
        Span place = written.find()
                ? within.file().span(within.start() + written.start(1), within.start() + written.end(1))
                : within;
        return Diagnostic.of(
                        EntityCode.BAD_VALUE,
                        place,
                        "\"" + date + "\" lies far after every other day on which this site was checked")
                .help("is it a typing mistake? write the day on which it was "
                        + (key.equals("issued") ? "published" : "checked"));
    }
}
