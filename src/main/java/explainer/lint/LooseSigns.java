package explainer.lint;

import explainer.base.Span;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import java.util.BitSet;

/** Whether a text has signs of a citation or mark outside those that Markdown has read: seen in its file, sooner than block by block. */
final class LooseSigns {
    private static final char ASCII_END = '\u0080';

    private final String text;
    private final int start;
    private final int end;
    private final BitSet read = new BitSet();

    private LooseSigns(Prose prose) {
        Span span = prose.span();
        this.text = span.file().text();
        this.start = span.start();
        this.end = span.end();
        for (Reference reference : prose.references()) {
            read.set(reference.span().start(), reference.span().end());
        }
    }

    static boolean areIn(Prose prose) {
        LooseSigns signs = new LooseSigns(prose);
        return signs.hasLoose('@') || signs.hasLoose('[') || signs.hasLoose(':') || signs.hasEscapedBracket();
    }

    private boolean hasLoose(char sign) {
        for (int at = text.indexOf(sign, start); at >= 0 && at < end; at = text.indexOf(sign, at + 1)) {
            if (!read.get(at) && isTelling(sign, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTelling(char sign, int at) {
        return switch (sign) {
            case '[' -> at + 1 < end && mayBeginId(text.charAt(at + 1));
            case ':' -> isAfter("fact", at) || isAfter("quote", at) || isAfter("dispute", at);
            default -> true;
        };
    }

    /** Whether it may: the note of {@code [^1]} is none. */
    private static boolean mayBeginId(char letter) {
        return letter >= ASCII_END || letter == '_' || letter == '@' || Character.isLetterOrDigit(letter);
    }

    private boolean isAfter(String word, int at) {
        return text.startsWith(word, at - word.length());
    }

    private boolean hasEscapedBracket() {
        int at = text.indexOf("\\[", start);
        return at >= 0 && at < end;
    }
}
