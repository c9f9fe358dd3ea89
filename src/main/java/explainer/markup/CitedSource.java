package explainer.markup;

import java.util.List;
import java.util.Objects;

/**
 * A source as one page cites it.
 *
 * @param number on that page, from 1
 */
public record CitedSource(int number, String id, List<BackReference> places) {
    public CitedSource {
        Objects.requireNonNull(id);
        places = List.copyOf(places);
    }
}
