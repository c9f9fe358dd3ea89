package explainer.entity;

import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.content.prose.Prose;
import java.util.List;
import java.util.Optional;

/** What becomes a page of its own. */
public sealed interface Page permits Home, Topic {
    /** The page's id; that of the front page is {@link Home#SLUG}. */
    Slug slug();

    Name title();

    Name summary();

    Optional<When.Day> updated();

    /** The page in 30 seconds. */
    List<Prose> keyPoints();

    Prose body();

    SourceFile source();

    /** Every piece of prose, in the order in which a reader meets it. */
    List<Prose> texts();
}
