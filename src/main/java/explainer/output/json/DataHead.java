package explainer.output.json;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What stands at the head of every data file.
 *
 * @param schema the way from the file to its schema
 * @param language BCP 47 tag
 * @param asOf the day up to which the evidence counts
 * @param url of the file; empty where the site's address is not known
 */
public record DataHead(
        String schema,
        String title,
        String language,
        Optional<String> licence,
        Optional<String> licenceUrl,
        LocalDate asOf,
        Optional<String> url) {
    public DataHead {
        Objects.requireNonNull(schema);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(licenceUrl);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(url);
    }
}
