package explainer.history;

import explainer.base.Slug;
import explainer.base.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim that readers find otherwise than before.
 *
 * @param title what messages call it: {@code the fact "members-2019"}
 * @param said what was published, and {@code says} what is to be; empty for nothing
 * @param pages those that show it now, in reading order
 * @param place where it stands, or is to be spoken of
 * @param isEntered whether a new correction names it
 * @param owed the correction to write, where there is none and one is owed
 */
public record ClaimChange(
        Kind kind,
        String title,
        String said,
        String says,
        List<Slug> pages,
        Span place,
        boolean isEntered,
        Optional<String> owed) {
    /** What became of a claim. */
    public enum Kind {
        NEW,
        CHANGED,
        GONE
    }

    public ClaimChange {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(said);
        Objects.requireNonNull(says);
        pages = List.copyOf(pages);
        Objects.requireNonNull(place);
        Objects.requireNonNull(owed);
    }

    /** The same with a correction that names it. */
    ClaimChange entered() {
        return new ClaimChange(kind, title, said, says, pages, place, true, Optional.empty());
    }

    static ClaimChange added(ClaimText text, String says) {
        return new ClaimChange(Kind.NEW, text.title(), "", says, text.pages(), text.place(), false, Optional.empty());
    }
}
