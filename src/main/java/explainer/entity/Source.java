package explainer.entity;

import explainer.base.Slug;
import explainer.base.Span;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A publication that pages cite, in the fields of the Citation Style Language (CSL 1.0.2, appendix IV) and a few of our own.
 *
 * @param type of CSL: {@code article-newspaper}
 * @param kind for readers
 * @param isTitleDescribed whether the title is our description, so that it stands without quotation marks
 * @param containerTitle newspaper, series or site
 * @param accessed when an editor read it
 * @param stance what a reader should know about the publisher
 * @param origin the agency or document that the text goes back to, where it is not the publisher's own
 * @param country of the publisher
 * @param side the party that the publisher is or speaks for
 */
public record Source(
        Name id,
        String type,
        SourceKind kind,
        Name title,
        boolean isTitleDescribed,
        Optional<Name> containerTitle,
        Optional<Name> publisher,
        List<Name> authors,
        Optional<When> issued,
        Optional<When.Day> accessed,
        Optional<URI> url,
        Optional<Locale> language,
        Optional<Name> stance,
        Optional<Name> origin,
        Optional<Locale> country,
        Optional<Name> side,
        Span declaredAt) {
    /** What makes two sources independent: the agency or document, else the publisher; two of one origin count as one. */
    public String independentOrigin() {
        return Slug.slugify(originName());
    }

    /** Who published it, as other pages name it: newspaper, series or site, else the publisher, else the title. */
    public String publisherName() {
        return containerTitle.or(() -> publisher).orElse(title).text();
    }

    /** The origin as readers read it. */
    public String originName() {
        return origin.or(() -> containerTitle).or(() -> publisher).orElse(id).text();
    }

    public Source {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        authors = List.copyOf(authors);
        Objects.requireNonNull(declaredAt);
    }
}
