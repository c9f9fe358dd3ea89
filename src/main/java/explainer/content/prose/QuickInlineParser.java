package explainer.content.prose;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's parser of what stands within lines, which does the same with less copying: a pattern is asked only for where it ends, blanks
 * only where there are some, and words that stand one behind the other are one stretch, which it would first put together from its parts.
 */
final class QuickInlineParser extends CommonmarkInlineParser {
    QuickInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData references,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, references, extensions);
    }

    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), index);
    }

    @Override
    protected boolean parseString() {
        if (!(input instanceof FileText text)) {
            return super.parseString();
        }
        int begin = index;
        index = text.first(specialCharacters.toLongArray(), begin);
        if (index == begin) {
            return false;
        }
        appendText(input, begin, index);
        return true;
    }

    @Override
    public boolean spnl() {
        char next = peek();
        return next != ' ' && next != '\t' && next != '\n' && next != '\r' || super.spnl();
    }

    @Override
    public boolean flushTextNode() {
        if (currentText == null || !isOneStretch()) {
            return super.flushTextNode();
        }
        int start = currentText.get(0).getStartOffset();
        int end = currentText.get(currentText.size() - 1).getEndOffset();
        block.appendChild(new Text(currentText.get(0).baseSubSequence(start, end)));
        currentText = null;
        return true;
    }

    /** Whether its parts stand one behind the other in the file, each as it is written. */
    private boolean isOneStretch() {
        int end = -1;
        for (BasedSequence part : currentText) {
            if (!(part instanceof FileText) || end >= 0 && part.getStartOffset() != end || part.isEmpty()) {
                return false;
            }
            end = part.getEndOffset();
        }
        return end >= 0;
    }
}
