package explainer.markup;

import explainer.entity.Fact;
import java.util.List;
import java.util.Objects;

/**
 * A fact that one page marks.
 *
 * @param number on that page, from 1
 * @param places of the marks, in order
 * @param sources by number
 */
public record MarkedFact(int number, Fact fact, List<BackReference> places, List<FactSource> sources) {
    public MarkedFact {
        Objects.requireNonNull(fact);
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }

    /** Fragment of the entry at the end of the page. */
    public String id() {
        return "fact." + number;
    }

    /** Fragment of the note that a mark opens. */
    public String noteId() {
        return noteId(number);
    }

    static String noteId(int number) {
        return "fact." + number + ".note";
    }
}
