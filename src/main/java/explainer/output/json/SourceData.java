package explainer.output.json;

import explainer.content.prose.EvidenceKind;
import explainer.entity.SourceKind;
import explainer.entity.When;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A publication, in the fields of the Citation Style Language (CSL 1.0.2, appendix IV) and those of {@link explainer.entity.Source}.
 *
 * @param url where the publication stands
 * @param language BCP 47 tag
 * @param country ISO 3166-1 alpha-2
 * @param citedBy the addresses of pages: absolute where the site's address is known, else they lead from the file
 * @param supports the evidence that names it as a source
 */
public record SourceData(
        String id,
        String type,
        SourceKind kind,
        String title,
        boolean isTitleDescribed,
        Optional<String> containerTitle,
        Optional<String> publisher,
        List<String> authors,
        Optional<When> issued,
        Optional<When.Day> accessed,
        Optional<String> url,
        Optional<String> language,
        Optional<String> stance,
        Optional<String> origin,
        Optional<String> country,
        Optional<String> side,
        List<String> citedBy,
        List<Supported> supports) {

    /** A fact, quotation or dispute by its id. */
    public record Supported(EvidenceKind kind, String id) {
        public Supported {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(id);
        }
    }

    public SourceData {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(containerTitle);
        Objects.requireNonNull(publisher);
        authors = List.copyOf(authors);
        Objects.requireNonNull(issued);
        Objects.requireNonNull(accessed);
        Objects.requireNonNull(url);
        Objects.requireNonNull(language);
        Objects.requireNonNull(stance);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(country);
        Objects.requireNonNull(side);
        citedBy = List.copyOf(citedBy);
        supports = List.copyOf(supports);
    }
}
