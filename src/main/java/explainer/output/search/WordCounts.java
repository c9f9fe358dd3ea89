package explainer.output.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each word stands in each part of a page, by field. To read a page again costs more than the rest of the index, so a build may
 * remember this.
 *
 * @param parts in the order of the page's; nobody changes them
 */
public record WordCounts(List<Map<Field, Map<String, Integer>>> parts) {
    public WordCounts {
        parts = List.copyOf(parts);
    }

    /** What is said of the page as a whole is said of its first part. */
    public static WordCounts of(IndexedPage page) {
        List<Map<Field, Map<String, Integer>>> parts = new ArrayList<>();
        for (IndexedPage.Part part : page.parts()) {
            Map<Field, Map<String, Integer>> fields = new EnumMap<>(Field.class);
            if (parts.isEmpty()) {
                fields.put(Field.TITLE, counted(page.title()));
                fields.put(Field.QUESTION, counted(String.join(" ", page.questions())));
                fields.put(Field.ALIAS, counted(String.join(" ", page.aliases())));
            }
            fields.put(Field.HEADING, counted(part.heading()));
            fields.put(Field.BODY, counted(part.id().isEmpty() ? page.summary() + " " + part.text() : part.text()));
            parts.add(Collections.unmodifiableMap(fields));
        }
        return new WordCounts(parts);
    }

    private static Map<String, Integer> counted(String text) {
        Map<String, Integer> counts = new HashMap<>();
        Folding.words(text).forEach(word -> counts.merge(word, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
