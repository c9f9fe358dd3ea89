package explainer.content.prose;

import java.util.Objects;

/**
 * The sentence in which a link stands, without markup, parted at the link.
 *
 * @param words of the link; empty for a wikilink that shows the page's title
 */
public record Passage(String before, String words, String after) {
    public Passage {
        Objects.requireNonNull(before);
        Objects.requireNonNull(words);
        Objects.requireNonNull(after);
    }
}
