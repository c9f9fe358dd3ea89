package explainer.content.prose;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Wikilinks and citations, seen before flexmark looks for a link at the bracket. Own syntax, not flexmark's wikilink extension: that
 * one takes time and memory quadratic in the number of brackets, and its resolver is asked in an order that is hard to rely on.
 */
final class BracketSyntax implements InlineParserExtension {

    static final class Factory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "[";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BracketSyntax();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    @Override
    public boolean parse(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int at = parser.getIndex();
        if (at + 3 >= input.length()) {
            return false;
        }
        return switch (input.charAt(at + 1)) {
            case '[' -> wikiLink(parser, input, at);
            case '@' -> citation(parser, input, at);
            default -> false;
        };
    }

    private static boolean wikiLink(LightInlineParser parser, BasedSequence input, int at) {
        int end = at + 2;
        int hash = -1;
        int bar = -1;
        for (; end + 1 < input.length(); end++) {
            char c = input.charAt(end);
            if (c == ']' && input.charAt(end + 1) == ']') {
                break;
            }
            if (c == '[' || c == ']' || c == '\n') {
                return false;
            }
            if (c == '|' && bar < 0) {
                bar = end;
            } else if (c == '#' && hash < 0 && bar < 0) {
                hash = end;
            }
        }
        if (end + 1 >= input.length() || input.subSequence(at + 2, end).isBlank()) {
            return false;
        }
        // in a table the bar is written with a backslash
        int targetEnd = bar < 0 ? end : input.charAt(bar - 1) == '\\' ? bar - 1 : bar;
        int pageEnd = hash < 0 ? targetEnd : hash;
        BasedSequence page = input.subSequence(at + 2, pageEnd).trim();
        BasedSequence fragment = hash < 0
                ? BasedSequence.NULL
                : input.subSequence(hash + 1, targetEnd).trim();
        BasedSequence words =
                bar < 0 ? BasedSequence.NULL : input.subSequence(bar + 1, end).trim();
        append(parser, new WikiLinkNode(input.subSequence(at, end + 2), page, fragment, words), end + 2);
        return true;
    }

    private static boolean citation(LightInlineParser parser, BasedSequence input, int at) {
        int end = at + 2;
        while (end < input.length() && input.charAt(end) != ']') {
            if (input.charAt(end) == '[') {
                return false;
            }
            end++;
        }
        // "[@name](address)" and "[@name][label]" are links whose words begin with an at sign
        if (end >= input.length()
                || end + 1 < input.length()
                        && (input.charAt(end + 1) == '('
                                || input.charAt(end + 1) == '[' && !startsCitation(input, end + 1))) {
            return false;
        }
        append(parser, new CitationNode(input.subSequence(at, end + 1), input.subSequence(at + 1, end)), end + 1);
        return true;
    }

    private static boolean startsCitation(BasedSequence input, int at) {
        return at + 1 < input.length() && (input.charAt(at + 1) == '@' || input.charAt(at + 1) == '^');
    }

    private static void append(LightInlineParser parser, Node node, int next) {
        parser.flushTextNode();
        parser.getBlock().appendChild(node);
        parser.setIndex(next);
    }
}
