package explainer.markup;

import static java.util.Map.entry;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Texts that make a Markdown parser recurse, repeat itself or fail, by what they hold. */
final class Bombs {
    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("2,000 nested quotations", "> ".repeat(2000) + "x"),
            entry("20,000 nested quotations", ">".repeat(20_000) + "x"),
            entry("250 nested lists", "- ".repeat(250) + "x"),
            entry("250 quotations and lists in turn", "> - ".repeat(250) + "x"),
            entry("250 nested task lists", "- [ ] ".repeat(250) + "x"),
            entry("5,000 nested brackets", "[".repeat(5000) + "x" + "]".repeat(5000)),
            entry("5,000 open brackets", "[".repeat(5000)),
            entry("5,000 open images", "![".repeat(5000)),
            entry("5,000 open wikilinks", "[[".repeat(5000)),
            entry("5,000 nested wikilinks", "[[".repeat(2500) + "x" + "]]".repeat(2500)),
            entry("5,000 open citations", "[@a".repeat(5000)),
            entry("1,000 open titles", "[a](b \"".repeat(1000)),
            entry("growing runs of back-ticks", backTicks(150)),
            entry("a run of 50,000 back-ticks", "`".repeat(50_000)),
            entry("a run of 50,000 stars", "*".repeat(50_000)),
            entry("open emphasis", "*a **a ".repeat(1000)),
            entry("crossed emphasis", "*a_ ".repeat(1000)),
            entry("nested emphasis", "*a **b ".repeat(500) + "x" + "** *".repeat(500)),
            entry("open strikethrough", "~~a ".repeat(1000)),
            entry("open quotation marks", "\"'".repeat(1000)),
            entry("open comments", "a <!-- ".repeat(2000)),
            entry("open processing instructions", "a <?".repeat(1000)),
            entry("1,000 link definitions", "[a]: b\n".repeat(1000)),
            entry("nested footnotes", "[^1]: ".repeat(1000) + "x"),
            entry("a footnote that uses itself", "x[^1]\n\n[^1]: y[^1]"),
            entry("a wide table of short rows", "|a".repeat(2000) + "\n" + "|-".repeat(2000) + "\n|b".repeat(200)),
            entry("nested definitions", "a\n" + ": ".repeat(1000) + "b"),
            entry("entities", "&a".repeat(5000)),
            entry("a long e-mail address", "a".repeat(2000) + "@" + "b.".repeat(1000)),
            entry("a tag of 1,000 attributes", "<a " + "b=c ".repeat(1000) + ">"),
            entry("brackets and marks", "[-(".repeat(250)),
            entry("an abbreviation without words in a quotation", "NAM\n\n> *[NAM]: "),
            entry("a citation in an image that is none", "![see [@no-source] and [a link](b.md)]"),
            entry("a definition in a definition", "a\n: \n: b"),
            entry("a line in brackets below a table", "| a |\n| --- |\n| b |\n[c]"));

    private Bombs() {}

    /** In the order of names. */
    static Map<String, String> all() {
        return new TreeMap<>(TEXTS);
    }

    private static String backTicks(int runs) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(1, runs)
                .forEach(length -> text.append("`".repeat(length)).append('a'));
        return text.toString();
    }
}
