package explainer.markup;

import explainer.content.prose.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the sources of one page in the order of first citation. */
final class Citations {
    private final Map<String, List<BackReference>> bySource = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    void emit(Reference.Citation citation, HtmlBuffer out) {
        out.trimEnd();
        out.raw("<sup class=\"cite\">");
        String separator = "";
        for (Reference.Cited cited : citation.cited()) {
            int number = numbers.computeIfAbsent(cited.id(), id -> numbers.size() + 1);
            List<BackReference> places = bySource.computeIfAbsent(cited.id(), id -> new ArrayList<>());
            String id = "cite." + number + "." + (places.size() + 1);
            places.add(new BackReference(id, cited.locator()));
            out.raw(separator).raw("<a").attribute("id", id).attribute("href", "#source." + number);
            out.attribute("aria-label", "Source " + number + cited.locator().map(locator -> ", " + locator).orElse("")).raw(">");
            out.text(Integer.toString(number));
            cited.locator().ifPresent(locator -> out.raw("<span class=\"locator\">, ").text(locator).raw("</span>"));
            out.raw("</a>");
            separator = ", ";
        }
        out.raw("</sup>");
    }

    List<CitedSource> cited() {
        List<CitedSource> cited = new ArrayList<>();
        bySource.forEach((id, places) -> cited.add(new CitedSource(numbers.get(id), id, places)));
        return List.copyOf(cited);
    }
}
