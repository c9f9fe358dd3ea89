package explainer.markup;

import explainer.content.prose.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of one page in the order of first citation. */
final class Citations {
    private final Map<String, List<BackReference>> bySource = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** Writes the numbers in their order, whatever the order in the text. */
    void emit(Reference.Citation citation, HtmlBuffer out) {
        citation.cited().forEach(cited -> numbers.computeIfAbsent(cited.id(), id -> numbers.size() + 1));
        out.trimEnd();
        String separator = out.endsWith("</sup>") ? ", " : "";
        out.raw("<sup class=\"cite\">");
        for (Reference.Cited cited : citation.cited().stream()
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

    List<CitedSource> cited() {
        List<CitedSource> cited = new ArrayList<>();
        numbers.forEach((id, number) -> cited.add(new CitedSource(number, id, bySource.get(id))));
        return List.copyOf(cited);
    }
}
