package explainer.content.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import explainer.base.Parallel;
import explainer.base.SourceFile;
import explainer.testing.Slow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our quick set-up of flexmark makes the same tree, in the same places, as flexmark's own extensions on its own sequences. */
@Slow
class ParserSetUpTest {
    private static final Parser STOCK = MarkdownParser.parser(List.of(
            TablesExtension.create(),
            FootnoteExtension.create(),
            StrikethroughExtension.create(),
            TaskListExtension.create(),
            DefinitionExtension.create(),
            AbbreviationExtension.create(),
            AutolinkExtension.create(),
            TypographicExtension.create()));

    private static final List<String> PIECES = List.of(
            "word",
            " ",
            "  ",
            "\n",
            "\n\n",
            "@",
            "www.",
            "WWW.a.org",
            "://",
            "https:",
            "http\\://",
            "&#58;//",
            "&amp;",
            "a@b.org",
            "[@source]",
            "[",
            "]",
            "(",
            ")",
            "*[",
            "]: ",
            "ABC",
            "|",
            "| --- | --- |",
            "--",
            "...",
            "'",
            "\"",
            "\\",
            "*",
            "**",
            "`",
            "# ",
            "- ",
            "1. ",
            "> ",
            "[^1]",
            "[^1]: ",
            "~~",
            ": ",
            "<!-- x -->",
            "–",
            "\u0000",
            "é",
            "\t",
            ".",
            "```\n");

    @Test
    void everyMarkdownFileHasTheSameTree() throws IOException {
        List<Path> files;
        try (Stream<Path> content = Files.walk(Path.of("content"));
                Stream<Path> resources = Files.walk(Path.of("src/test/resources"))) {
            files = Stream.concat(content, resources)
                    .filter(path -> path.toString().matches(".*\\.(md|case|site)"))
                    .sorted()
                    .toList();
        }
        assertFalse(files.isEmpty());
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        // on the deep stack that the parser is given in a build
        Parallel.map(
                texts,
                Duration.ofMinutes(5),
                text -> {
                    same(text);
                    return "";
                },
                text -> "too hard");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See www.example.org, WWW.example.org and xwww.example.org.",
                "Write to a@example.org, to é@example.org or @nobody.",
                "[@source] says so, [@source; @other] too; x[@y]z.",
                "https&#58;//example.org and https\\://example.org and https://a--b.org/...",
                "a&commat;example.org and a\\@example.org",
                "*[ABC]: Association of Best Cases\n\nThe ABC.",
                "> *[ABC]: Association of Best Cases\n\nThe ABC.",
                "a | b\n--- | ---\nc | d\n\n|x|\n|-|\n",
                "no bar\n--- | ---\n",
                "> | a | b |\n> | - | - |\n> | www.c.org | `d`\n",
            })
    void aHardTextHasTheSameTree(String text) {
        same(text);
    }

    @Test
    void randomTextsHaveTheSameTree() {
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(30); pieces >= 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            same(text.toString());
        }
    }

    private static void same(String text) {
        String stock;
        try {
            Node tree = STOCK.parse(BasedSequence.of(text));
            LeanTree.make(tree);
            stock = dump(tree);
        } catch (IndexOutOfBoundsException e) {
            // a known fault of flexmark; such a text is refused
            return;
        }
        SourceFile file = new SourceFile("a.md", text);
        assertEquals(
                stock, dump(MarkdownParser.parse(file, 0, text.length()).value().ast()), text);
    }

    private static String dump(Node tree) {
        StringBuilder out = new StringBuilder();
        dump(tree, 0, out);
        return out.toString();
    }

    private static void dump(Node node, int depth, StringBuilder out) {
        out.append(" ".repeat(depth))
                .append(node.getClass().getSimpleName())
                .append(' ')
                .append(node.getStartOffset())
                .append('-')
                .append(node.getEndOffset());
        for (BasedSequence segment : node.getSegments()) {
            out.append(" {").append(segment.getStartOffset()).append(segment).append('}');
        }
        out.append(" [").append(node.getChars()).append("]\n");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            dump(child, depth + 1, out);
        }
    }
}
