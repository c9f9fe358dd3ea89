package explainer.output.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** In which parts, in which field and how often each word stands. Parts are numbered through all pages. */
final class Postings {
    /** A word of the running text that stands in more of the parts than one in so many tells none from another. */
    private static final int COMMON = 3;

    private static final int FEWEST = 12;

    /** Most words stand in the running text only. */
    private static final List<Field> ORDER =
            List.of(Field.BODY, Field.HEADING, Field.TITLE, Field.QUESTION, Field.ALIAS);

    private record Use(int part, int count) {}

    private final Map<String, Map<Field, List<Use>>> words = new HashMap<>();
    private final List<int[]> lengths = new ArrayList<>();
    private final List<String> common = new ArrayList<>();

    /** Adds a part after those that were added before. */
    void add(Map<Field, Map<String, Integer>> fields) {
        int part = lengths.size();
        int[] different = new int[Field.values().length];
        fields.forEach((field, counts) -> {
            different[field.ordinal()] = counts.size();
            counts.forEach((word, count) -> words.computeIfAbsent(word, none -> new EnumMap<>(Field.class))
                    .computeIfAbsent(field, none -> new ArrayList<>())
                    .add(new Use(part, count)));
        });
        lengths.add(different);
    }

    /** Takes out what is in so many places that it helps nobody. */
    void dropCommon() {
        int most = Math.max(FEWEST, lengths.size() / COMMON);
        words.forEach((word, fields) -> {
            if (fields.getOrDefault(Field.BODY, List.of()).size() > most) {
                fields.remove(Field.BODY);
                common.add(word);
            }
        });
        words.values().removeIf(Map::isEmpty);
    }

    /** What was taken out, in the order of letters: in a query beside other words these tell nothing. */
    List<String> common() {
        return common.stream().sorted().toList();
    }

    /** In the order of letters. */
    List<String> words() {
        return words.keySet().stream().sorted().toList();
    }

    int parts() {
        return lengths.size();
    }

    /** How many different words a field of a part has. */
    int length(int part, Field field) {
        return lengths.get(part)[field.ordinal()];
    }

    /**
     * A word as {@code ["word", [12, 1, 5, -2], 0, [3]]}: for the running text, and then the other fields as far as the last that has it, the
     * parts, each as the way from the one before it, after it the negative of the number of times where that is more
     * than one; 0 where there is none.
     */
    void write(String word, JsonGenerator json) {
        json.writeStartArray();
        json.writeString(word);
        Map<Field, List<Use>> fields = words.get(word);
        int last = Collections.max(fields.keySet().stream().map(ORDER::indexOf).toList());
        for (Field field : ORDER.subList(0, last + 1)) {
            if (fields.containsKey(field)) {
                writeUses(fields.get(field), json);
            } else {
                json.writeNumber(0);
            }
        }
        json.writeEndArray();
    }

    private static void writeUses(List<Use> uses, JsonGenerator json) {
        json.writeStartArray();
        int before = 0;
        for (Use use : uses) {
            int way = use.part - before;
            before = use.part;
            json.writeNumber(way);
            if (use.count > 1) {
                json.writeNumber(-use.count);
            }
        }
        json.writeEndArray();
    }
}
