package explainer.markup;

import explainer.content.prose.Reference;
import explainer.entity.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the footnotes of one page in Markdown. Their labels are words with a number, which no note of an editor's is. */
final class MarkdownNotes {
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final Map<String, MarkdownPage.MarkedAt> facts = new LinkedHashMap<>();
    private final Map<String, Integer> factNumbers = new LinkedHashMap<>();

    /** The marks of citations, each with the place in its source. */
    String cite(List<Reference.Cited> cited) {
        StringBuilder marks = new StringBuilder();
        for (Reference.Cited each : cited) {
            marks.append("[^source-").append(number(each)).append(']');
            each.locator()
                    .ifPresent(locator -> marks.append(" (")
                            .append(MarkdownEscapes.of(locator))
                            .append(')'));
        }
        return marks.toString();
    }

    /** The mark of a fact. */
    String mark(Fact fact) {
        String id = fact.id().text();
        factNumbers.computeIfAbsent(id, key -> factNumbers.size() + 1);
        facts.computeIfAbsent(id, key -> new MarkdownPage.MarkedAt(fact, numbered(fact.sources())));
        return "[^fact-" + factNumbers.get(id) + "]";
    }

    private List<MarkdownPage.NumberedSource> numbered(List<Reference.Cited> cited) {
        return cited.stream()
                .map(each -> new MarkdownPage.NumberedSource(number(each), each))
                .toList();
    }

    private int number(Reference.Cited cited) {
        return sources.computeIfAbsent(cited.id(), id -> sources.size() + 1);
    }

    List<String> sources() {
        return List.copyOf(sources.keySet());
    }

    List<MarkdownPage.MarkedAt> facts() {
        return new ArrayList<>(facts.values());
    }
}
