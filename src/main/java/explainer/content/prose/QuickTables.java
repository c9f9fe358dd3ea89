package explainer.content.prose;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Tables, by flexmark's extension; it compiles its patterns anew for each text, and here does so only for one with a bar in the first line of
 * a paragraph, without which it makes no table.
 */
final class QuickTables implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
    }

    private record Factory(ParagraphPreProcessorFactory tables) implements ParagraphPreProcessorFactory {
        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            return new Tables(tables);
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

    /** Of one text, in one thread. */
    private static final class Tables implements ParagraphPreProcessor {
        private final ParagraphPreProcessorFactory factory;
        private ParagraphPreProcessor tables;

        Tables(ParagraphPreProcessorFactory factory) {
            this.factory = factory;
        }

        @Override
        public int preProcessBlock(Paragraph block, ParserState state) {
            if (block.getLineCount() == 0 || block.getLineChars(0).indexOf('|') < 0) {
                return 0;
            }
            if (tables == null) {
                tables = factory.apply(state);
            }
            return tables.preProcessBlock(block, state);
        }
    }
}
