package explainer.review;

import explainer.base.WordDiff;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page that readers find otherwise than before.
 *
 * @param title now, or as it was where the page is gone
 * @param path {@code /example-summit/}
 * @param oldPath where it stood before, if elsewhere
 * @param file in which editors write it
 * @param words how many it has
 * @param passages where its words differ, in reading order; none for a new page or one that is gone
 * @param isDraft whether it is gone because it is a draft now
 */
public record PageChange(
        Kind kind,
        String title,
        String path,
        Optional<String> oldPath,
        String file,
        int words,
        List<Passage> passages,
        boolean isDraft) {
    /** What became of a page. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * Some sentences that differ.
     *
     * @param under the heading above them, or what they are: {@code Summary}; empty where there is none
     * @param lead the last words before them in their paragraph; empty where they begin it
     * @param pieces the sentences, word by word
     */
    public record Passage(String under, String lead, List<WordDiff.Piece> pieces) {
        public Passage {
            Objects.requireNonNull(under);
            Objects.requireNonNull(lead);
            pieces = List.copyOf(pieces);
        }

        int words(WordDiff.Side side) {
            return pieces.stream()
                    .filter(piece -> piece.side() == side)
                    .mapToInt(piece -> WordDiff.count(piece.words()))
                    .sum();
        }
    }

    public PageChange {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(path);
        Objects.requireNonNull(oldPath);
        Objects.requireNonNull(file);
        passages = List.copyOf(passages);
    }

    /** How many words stand on one side only. */
    public int words(WordDiff.Side side) {
        return passages.stream().mapToInt(passage -> passage.words(side)).sum();
    }
}
