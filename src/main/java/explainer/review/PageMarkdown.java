package explainer.review;

import explainer.base.WordDiff;
import explainer.history.ClaimChange;
import java.util.List;
import java.util.stream.Collectors;

/** Pages and claims with their words before and after, in Markdown: {@code <del>} was there, {@code <ins>} is there now. */
final class PageMarkdown {
    // a longer list of passages is folded
    private static final int OPEN = 1500;
    private static final int LONGEST_SAME = 300;
    private static final int LONGEST_OTHER = 1500;

    private PageMarkdown() {}

    static String name(PageChange page) {
        return "**" + MarkdownText.of(page.title()) + "** " + MarkdownText.code(page.path()) + " in "
                + MarkdownText.code(page.file());
    }

    /** @param budget how many characters it may have */
    static String changed(PageChange page, int budget) {
        StringBuilder head = new StringBuilder(name(page));
        page.oldPath().ifPresent(path -> head.append(", before at ").append(MarkdownText.code(path)));
        if (page.passages().isEmpty()) {
            return head + ": its words are the same; links, evidence or settings are not\n\n";
        }
        int out = page.words(WordDiff.Side.OUT);
        int in = page.words(WordDiff.Side.IN);
        String counts = ReviewMarkdown.counted(out, "word") + " out, " + ReviewMarkdown.counted(in, "word") + " in";
        StringBuilder passages = new StringBuilder();
        int shown = 0;
        for (PageChange.Passage passage : page.passages()) {
            String line = passage(passage);
            if (passages.length() + line.length() > budget) {
                break;
            }
            passages.append(line);
            shown++;
        }
        passages.append(MarkdownSection.left(page.passages().size() - shown, "passages"));
        return passages.length() <= OPEN
                ? head + ", " + counts + "\n\n" + passages + "\n"
                : "<details>\n<summary><strong>" + MarkdownText.of(page.title()) + "</strong>, " + counts
                        + "</summary>\n\n" + head + "\n\n" + passages + "\n</details>\n\n";
    }

    private static String passage(PageChange.Passage passage) {
        return "- "
                + (passage.under().isEmpty() ? "" : "<em>" + MarkdownText.of(passage.under()) + "</em>: ")
                + (passage.lead().isEmpty() ? "" : MarkdownText.first(passage.lead()) + " ")
                + words(passage.pieces())
                + "\n";
    }

    private static String words(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.side()) {
                    case BOTH -> MarkdownText.first(middleCut(piece.words()));
                    case OUT -> "<del>" + MarkdownText.of(cut(piece.words())) + "</del>";
                    case IN -> "<ins>" + MarkdownText.of(cut(piece.words())) + "</ins>";
                })
                .collect(Collectors.joining(" "));
    }

    /** What became of a claim, in one sentence. */
    static String change(ClaimChange claim) {
        String state = claim.isEntered() ? ", with a correction" : "";
        return "**" + MarkdownText.of(claim.title()) + "** "
                + switch (claim.kind()) {
                    case NEW -> "is new: " + MarkdownText.of(cut(claim.says()));
                    case GONE -> "is gone" + state + ". It said: <del>" + MarkdownText.of(cut(claim.said())) + "</del>";
                    case CHANGED -> "has changed" + state + ": " + words(WordDiff.pieces(claim.said(), claim.says()));
                };
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_OTHER ? words : start(words, LONGEST_OTHER) + " … (there is more)";
    }

    private static String middleCut(String words) {
        if (words.length() <= LONGEST_SAME) {
            return words;
        }
        int half = LONGEST_SAME / 2;
        String end = words.substring(words.length() - half);
        return start(words, half) + " … " + end.substring(end.indexOf(' ') + 1);
    }

    private static String start(String words, int length) {
        int blank = words.lastIndexOf(' ', length);
        return words.substring(0, blank > 0 ? blank : words.offsetByCodePoints(0, words.codePointCount(0, length - 1)));
    }
}
