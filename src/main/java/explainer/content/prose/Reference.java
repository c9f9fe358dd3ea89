package explainer.content.prose;

import explainer.base.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Something in a text that refers to something else. Its span is that of the whole construct and identifies it. */
public sealed interface Reference
        permits Reference.Link,
                Reference.Image,
                Reference.Wiki,
                Reference.Citation,
                Reference.Mark,
                Reference.Embed,
                Reference.Figure {
    Span span();

    /**
     * A Markdown link, by reference label or in full, or an address in the text.
     *
     * @param url decoded: backslashes and entities are resolved, control characters removed
     * @param urlSpan the address as written, for messages
     */
    record Link(String url, Span urlSpan, Passage passage, Span span) implements Reference {
        public Link {
            Objects.requireNonNull(url);
            Objects.requireNonNull(urlSpan);
            Objects.requireNonNull(passage);
            Objects.requireNonNull(span);
        }
    }

    /** An image; {@code url} as in a link. */
    record Image(String url, Span urlSpan, Span span) implements Reference {
        public Image {
            Objects.requireNonNull(url);
            Objects.requireNonNull(urlSpan);
            Objects.requireNonNull(span);
        }
    }

    /**
     * {@code [[page#heading|words]]}.
     *
     * @param page slug, title or other name of a page; empty for a heading of this page
     * @param fragment heading id or heading text
     */
    record Wiki(String page, Optional<String> fragment, Span pageSpan, Span fragmentSpan, Passage passage, Span span)
            implements Reference {
        public Wiki {
            Objects.requireNonNull(page);
            Objects.requireNonNull(fragment);
            Objects.requireNonNull(pageSpan);
            Objects.requireNonNull(fragmentSpan);
            Objects.requireNonNull(passage);
            Objects.requireNonNull(span);
        }
    }

    /** {@code [@id, locator; @id]}. */
    record Citation(List<Cited> cited, Span span) implements Reference {
        public Citation {
            cited = List.copyOf(cited);
            Objects.requireNonNull(span);
        }
    }

    /**
     * {@code [120](fact:members-2019)}: words that rest on evidence.
     *
     * @param words as readers see them, without markup
     */
    record Mark(EvidenceKind kind, String id, String words, Span idSpan, Span span) implements Reference {
        public Mark {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(id);
            Objects.requireNonNull(words);
            Objects.requireNonNull(idSpan);
            Objects.requireNonNull(span);
        }
    }

    /** {@code ![what it shows](quote:opening-words)}: evidence shown whole, in a paragraph of its own. */
    record Embed(EvidenceKind kind, String id, Span idSpan, Span span) implements Reference {
        public Embed {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(id);
            Objects.requireNonNull(idSpan);
            Objects.requireNonNull(span);
        }
    }

    /** {@code ![what it shows](figure:members-map)}: a picture that the build draws, in a paragraph of its own. */
    record Figure(String id, Span idSpan, Span span) implements Reference {
        /** What stands before the id in an address. */
        public static final String SCHEME = "figure:";

        public Figure {
            Objects.requireNonNull(id);
            Objects.requireNonNull(idSpan);
            Objects.requireNonNull(span);
        }
    }

    /**
     * One source in a citation.
     *
     * @param locator where in the source: {@code para. 12}
     * @param span of the id, without the at sign
     */
    record Cited(String id, Optional<String> locator, Span span) {
        public Cited {
            Objects.requireNonNull(id);
            Objects.requireNonNull(locator);
            Objects.requireNonNull(span);
        }
    }
}
