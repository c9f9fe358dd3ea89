package explainer.graphics;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose a picture is, and where it stands.
 *
 * @param site the site's name
 * @param page the absolute address of the page that shows it; empty where the site's own is not known
 * @param file its own address as a picture, likewise
 * @param licence of the site, in words
 * @param licenceUrl where its text stands
 * @param sources where the data come from, in a few words each
 */
public record Credit(
        String site,
        Optional<String> page,
        Optional<String> file,
        Optional<String> licence,
        Optional<String> licenceUrl,
        List<String> sources,
        Locale language) {
    public Credit {
        Objects.requireNonNull(site);
        Objects.requireNonNull(page);
        Objects.requireNonNull(file);
        Objects.requireNonNull(licence);
        Objects.requireNonNull(licenceUrl);
        sources = List.copyOf(sources);
        Objects.requireNonNull(language);
    }
}
