package explainer.markup;

import explainer.content.prose.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of one page in the order of first citation. */
final class Citations implements SourceMarks {
    private final Map<String, List<BackReference>> bySource = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Writes the numbers in their order, whatever the order in the text. */
    void emit(Reference.Citation citation, HtmlBuffer out) {
        emitNumbers(citation.cited(), out);
    }

    private void emitNumbers(List<Reference.Cited> sources, HtmlBuffer out) {
        sources.forEach(cited -> numbers.computeIfAbsent(cited.id(), id -> numbers.size() + 1));
        out.trimEnd();
        String separator = out.endsWith("</sup>") ? ", " : "";
        out.raw("<sup class=\"cite\">");
        for (Reference.Cited cited : sources.stream()
                .sorted(Comparator.comparing(cited -> numbers.get(cited.id())))
                .toList()) {
            out.raw(separator);
            emit(cited, numbers.get(cited.id()), out);
            separator = ", ";
        }
        out.raw("</sup>");
    }

    private void emit(Reference.Cited cited, int number, HtmlBuffer out) {
        List<BackReference> places = bySource.computeIfAbsent(cited.id(), id -> new ArrayList<>());
        String id = "cite." + number + "." + (places.size() + 1);
        places.add(new BackReference(id, cited.locator()));
        String label = "Source " + number
                + cited.locator().map(locator -> ", " + locator).orElse("");
        out.raw("<a")
                .attribute("id", id)
                .attribute("href", "#source." + number)
                .attribute("aria-label", label)
                .raw(">");
        out.text(Integer.toString(number));
        cited.locator()
                .ifPresent(locator ->
                        out.raw("<span class=\"locator\">, ").text(locator).raw("</span>"));
        out.raw("</a>");
    }

    @Override
    public void emit(List<Reference.Cited> cited, HtmlBuffer out) {
        emitNumbers(cited, out);
    }

    /**
     * Gives the sources of a fact their numbers; its mark is their place in the text.
     *
     * @param place fragment of the mark
     */
    List<FactSource> number(List<Reference.Cited> cited, String place) {
        List<FactSource> sources = new ArrayList<>();
        for (Reference.Cited each : cited) {
            int number = numbers.computeIfAbsent(each.id(), id -> numbers.size() + 1);
            bySource.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(new BackReference(place, each.locator()));
            sources.add(new FactSource(number, each.id(), each.locator()));
        }
        sources.sort(Comparator.comparing(FactSource::number));
        return List.copyOf(sources);
    }

    List<CitedSource> cited() {
        List<CitedSource> cited = new ArrayList<>();
        numbers.forEach((id, number) -> cited.add(new CitedSource(number, id, bySource.get(id))));
        return List.copyOf(cited);
    }
}
