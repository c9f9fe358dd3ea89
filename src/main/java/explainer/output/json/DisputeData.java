package explainer.output.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A question that sources answer in different ways. Addresses are absolute where the site's address is known, else they lead from the file.
 *
 * @param positions in the order in which the site shows them
 * @param notDisputed what nobody doubts
 * @param finding what the site writes, and why
 * @param usedBy the addresses of pages
 */
public record DisputeData(
        String id,
        String url,
        String question,
        List<Position> positions,
        String notDisputed,
        Optional<String> finding,
        List<String> usedBy) {

    /**
     * One answer.
     *
     * @param quote the id of a quotation that shows it
     */
    public record Position(String who, String says, List<CitedData> sources, Optional<String> quote) {
        public Position {
            Objects.requireNonNull(who);
            Objects.requireNonNull(says);
            sources = List.copyOf(sources);
            Objects.requireNonNull(quote);
        }
    }

    public DisputeData {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(question);
        positions = List.copyOf(positions);
        Objects.requireNonNull(notDisputed);
        Objects.requireNonNull(finding);
        usedBy = List.copyOf(usedBy);
    }
}
