package explainer.content.prose;

import explainer.base.SourceFile;

/** Opens the parser without our extensions, which pages never use, to the tests of other packages. */
public final class PlainMarkdown {
    private PlainMarkdown() {}

    public static Prose parse(SourceFile file) {
        return MarkdownParser.parseCore(file).value();
    }
}
