package explainer.entity;

import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.content.prose.Prose;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A topic page.
 *
 * @param slug its id and its address
 * @param summary one or two sentences of plain text
 * @param subject the name of what the page is about, where the title is not it
 * @param date of what the page is about
 * @param end last day of what the page is about
 * @param updated when the editors last checked the page against its sources
 * @param aliases other names
 * @param redirects old addresses, as paths in the site
 * @param keyPoints the 30-second version
 * @param related pages beyond those that the links already say
 * @param isDraft whether the page is shown in a preview only
 */
public record Topic(
        Slug slug,
        Kind kind,
        Name title,
        Name summary,
        Optional<Name> subject,
        Optional<When> date,
        Optional<When> end,
        Optional<When.Day> updated,
        List<Name> aliases,
        List<Name> redirects,
        List<Prose> keyPoints,
        List<Ref> related,
        boolean isDraft,
        Prose body,
        SourceFile source)
        implements Page {
    public Topic {
        Objects.requireNonNull(slug);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(subject);
        aliases = List.copyOf(aliases);
        redirects = List.copyOf(redirects);
        keyPoints = List.copyOf(keyPoints);
        related = List.copyOf(related);
        Objects.requireNonNull(body);
        Objects.requireNonNull(source);
    }

    @Override
    public List<Prose> texts() {
        return java.util.stream.Stream.concat(keyPoints.stream(), java.util.stream.Stream.of(body))
                .toList();
    }
}
