package explainer.content.prose;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.ast.TypographicText;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/**
 * Addresses that stand in the text without marks, by flexmark's autolink extension; it looks four times at every letter, and is asked only
 * where an address can be.
 */
final class AddressesInText implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.postProcessorFactory(new Factory());
    }

    /**
     * Whether an address can stand in a text as it is written. It has {@code ://}, {@code www.} or an at sign behind a letter or other mark
     * (not that of a citation, {@code [@source; @other]}); or an entity or escape stands for one of these.
     */
    static boolean canBeIn(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            // most are small letters
            if (c <= '\\' && canBeAt(text, i, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean canBeAt(char[] text, int at, char c) {
        return switch (c) {
            case '&', '\\' -> true;
            case ':' -> at + 2 < text.length && text[at + 1] == '/' && text[at + 2] == '/';
            case '@' -> at > 0 && "[ \n".indexOf(text[at - 1]) < 0;
            case '.' -> at > 2 && isW(text[at - 3]) && isW(text[at - 2]) && isW(text[at - 1]);
            default -> false;
        };
    }

    private static boolean isW(char c) {
        return c == 'w' || c == 'W';
    }

    private static final class Factory extends NodePostProcessorFactory {
        Factory() {
            super(false);
            addNodes(Text.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new Addresses(document);
        }
    }

    private static final class Addresses extends AutolinkNodePostProcessor {
        Addresses(Document document) {
            super(document);
        }

        @Override
        public void process(NodeTracker state, Node node) {
            Node next = node.getNext();
            // a dash or an entity can be within an address that begins here
            boolean goesOn = next instanceof TypographicText || next instanceof HtmlEntity;
            if (goesOn || canBeIn(node.getChars().toString().toCharArray())) {
                super.process(state, node);
            }
        }
    }
}
