package explainer.content.prose;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Tables, by flexmark's extension; it compiles its patterns anew for each text, and here does so once, and is asked only for a paragraph
 * with a bar in its first line, without which it makes no table.
 */
final class QuickTables implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
    }

    private static final class Factory implements ParagraphPreProcessorFactory {
        private final ParagraphPreProcessorFactory tables;
        // depends on the parser's options alone; two threads may both make it, and make the same
        private volatile ParagraphPreProcessor made;

        Factory(ParagraphPreProcessorFactory tables) {
            this.tables = tables;
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return (block, asked) ->
                    block.getLineCount() == 0 || block.getLineChars(0).indexOf('|') < 0
                            ? 0
                            : made(asked).preProcessBlock(block, asked);
        }

        private ParagraphPreProcessor made(ParserState state) {
            if (made == null) {
                made = tables.apply(state);
            }
            return made;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return tables.getAfterDependents();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return tables.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return tables.affectsGlobalScope();
        }
    }
}
