package explainer.content.prose;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one door to flexmark's parser. Safe for use by several threads.
 *
 * <p>The stretch is parsed as a sub-sequence of its file, so every node knows its offset in the file. Attributes in braces are read on
 * headings only, by us: flexmark's attributes extension would write {@code onclick} out and eat {@code {.x}} from prose.
 */
public final class MarkdownParser {
    private static final List<Extension> EXTENSIONS = List.of(
            new QuickTables(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            DefinitionExtension.create(),
            AbbreviationExtension.create(),
            new AddressesInText(),
            TypographicExtension.create());

    private static final Parser PARSER = parser(EXTENSIONS);

    /** For a text in which the two extensions that go through the whole tree again, when it stands, have nothing to find. */
    private static final Parser QUICK_PARSER = parser(EXTENSIONS.stream()
            .filter(extension -> !(extension instanceof AbbreviationExtension || extension instanceof AddressesInText))
            .toList());

    /** Words about addresses, as "write https:// before it". */
    private static final String ADDRESS_WITHOUT_HOST = "[A-Za-z][A-Za-z0-9+.-]*://[^\\p{L}\\p{N}]*";

    private static final Pattern NESTED_ABBREVIATION =
            Pattern.compile("^.*\\S.*(\\*\\[[^]\\n]*]:)[ \\t]*$", Pattern.MULTILINE);

    private MarkdownParser() {}

    /** Parses a text of paragraphs, headings, lists and so on. */
    public static Result<Prose> parse(SourceFile file, int start, int end) {
        FileText text = FileText.of(file.text());
        char[] letters = FileText.copy(text, start, end);
        boolean isPlain = !hasAbbreviation(letters) && !AddressesInText.canBeIn(letters);
        return parse(file, text, start, end, isPlain ? QUICK_PARSER : PARSER);
    }

    /** Whether an abbreviation may be explained, at the start of a line: {@code *[ABC]: Association of Best Cases}. */
    private static boolean hasAbbreviation(char[] text) {
        for (int i = 1; i < text.length; i++) {
            if (text[i] == '[' && text[i - 1] == '*') {
                return true;
            }
        }
        return false;
    }

    /** Parses a text that stands inside a line, as a key point in front matter: anything but one paragraph is a problem. */
    public static Result<Prose> parseInline(Span text) {
        Result<Prose> parsed = withoutFootnotes(parse(text.file(), text.start(), text.end()));
        Optional<Reference.Embed> embed = parsed.value().references().stream()
                .filter(Reference.Embed.class::isInstance)
                .map(Reference.Embed.class::cast)
                .findFirst();
        if (embed.isPresent()) {
            List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
            found.add(Diagnostic.of(
                            ProseCode.INLINE_ONLY,
                            embed.get().span(),
                            "a " + embed.get().kind().id() + " cannot be shown here")
                    .help("show it in the text of the page, or take the exclamation mark away to link to it"));
            return new Result<>(parsed.value(), found);
        }
        Node first = parsed.value().ast().getFirstChild();
        if (first == null || first instanceof Paragraph && first.getNext() == null) {
            return parsed;
        }
        List<Diagnostic> found = new ArrayList<>(parsed.diagnostics());
        found.add(Diagnostic.of(ProseCode.INLINE_ONLY, text, "this must be one paragraph of words, links and citations")
                .help("move lists, headings and tables into the text of the page"));
        return new Result<>(parsed.value(), found);
    }

    /** The note itself would have to stand in the text of the page, where this text cannot see it. */
    private static Result<Prose> withoutFootnotes(Result<Prose> parsed) {
        List<Diagnostic> found = parsed.diagnostics().stream()
                .map(diagnostic -> diagnostic.code() != ProseCode.UNDEFINED_FOOTNOTE
                        ? diagnostic
                        : Diagnostic.of(ProseCode.INLINE_ONLY, diagnostic.span(), "a footnote cannot stand here")
                                .help("say it in the text of the page, or write it in brackets"))
                .toList();
        return new Result<>(parsed.value(), found);
    }

    /** Plain CommonMark, for the specification's own examples. */
    static Result<Prose> parseCore(SourceFile file) {
        return parse(file, FileText.of(file.text()), 0, file.text().length(), parser(List.of()));
    }

    /** A text that could not be parsed within the limits. */
    public static Result<Prose> refused(SourceFile file, int start) {
        Prose empty = parse(file, start, start).value();
        return new Result<>(empty, List.of(tooComplex(file.span(start, start))));
    }

    static Diagnostic tooComplex(Span place) {
        return Diagnostic.of(
                        ProseCode.TOO_COMPLEX,
                        place,
                        "the text is nested too deeply or repeats a mark too often to be read")
                .help("look for long runs of brackets, stars, back-ticks or \">\", and remove them");
    }

    private static Result<Prose> parse(SourceFile file, FileText text, int start, int end, Parser parser) {
        Document tree;
        try {
            tree = parser.parse(text.subSequence(start, end));
        } catch (IndexOutOfBoundsException e) {
            return unreadable(file, start, end);
        }
        Result<Prose> read = new ProseReader(file, tree).read(file.span(start, end));
        LeanTree.make(tree);
        text.rest();
        return read;
    }

    /** flexmark fails on an abbreviation that is explained in a list or quotation with nothing after its colon. */
    private static Result<Prose> unreadable(SourceFile file, int start, int end) {
        Matcher abbreviation = NESTED_ABBREVIATION.matcher(file.text()).region(start, end);
        Span place =
                abbreviation.find() ? file.span(abbreviation.start(1), abbreviation.end(1)) : file.span(start, start);
        Diagnostic unreadable = Diagnostic.of(ProseCode.TOO_COMPLEX, place, "this text cannot be read")
                .help(
                        "explain abbreviations on lines of their own, outside lists and quotations: *[ABC]: Association of Best Cases");
        return new Result<>(parse(file, start, start).value(), List.of(unreadable));
    }

    static Parser parser(List<Extension> extensions) {
        // tables as GitHub reads them; a line in square brackets below one would otherwise be its caption
        DataHolder options = new MutableDataSet()
                .set(Parser.EXTENSIONS, extensions)
                .set(AutolinkExtension.IGNORE_LINKS, ADDRESS_WITHOUT_HOST)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .toImmutable();
        Parser.Builder builder = Parser.builder(options);
        if (!extensions.isEmpty()) {
            builder.customInlineParserExtensionFactory(new BracketSyntax.Factory());
        }
        // flexmark adds what reads definitions of links by itself only where its own inline parser is kept
        return builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customInlineParserFactory(QuickInlineParser::new)
                .build();
    }
}
