package explainer.output.json;

import explainer.entity.Fact;
import explainer.entity.FactValue;
import explainer.entity.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim. Addresses are absolute where the site's address is known, else they lead from the file.
 *
 * @param unit of a number, as it stands after it
 * @param asOf empty for what no longer changes
 * @param says who makes the claim, where it is true only as theirs
 * @param dispute the id of the dispute that it is part of
 * @param usedBy the addresses of pages
 */
public record FactData(
        String id,
        String url,
        String statement,
        Optional<FactValue> value,
        Optional<String> unit,
        Optional<When> asOf,
        Optional<When.Day> reviewBy,
        Fact.Status status,
        Optional<String> says,
        Optional<String> dispute,
        List<CitedData> sources,
        List<String> usedBy) {
    public FactData {
        Objects.requireNonNull(id);
        Objects.requireNonNull(url);
        Objects.requireNonNull(statement);
        Objects.requireNonNull(value);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(reviewBy);
        Objects.requireNonNull(status);
        Objects.requireNonNull(says);
        Objects.requireNonNull(dispute);
        sources = List.copyOf(sources);
        usedBy = List.copyOf(usedBy);
    }
}
