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
            entry("50,000 brackets that meet", "](".repeat(50_000)),
            entry("20,000 links that are none", "[a] (b ".repeat(20_000)),
            entry("20,000 links to files that are none", "[a] (b.md ".repeat(20_000)),
            entry("20,000 single brackets", "[[a] ".repeat(20_000)),
            entry("50,000 blanks before a bar", "a\n" + " ".repeat(50_000) + "| x"),
            entry(
                    "a delimiter row of 20,000 blanks",
                    "a\n| - " + " ".repeat(20_000) + "| - " + " ".repeat(20_000) + "x"),
            entry("50,000 no-break spaces", "\u00a0".repeat(50_000) + "x"),
            entry("5,000 comments that are no waivers", "x <!-- fact-ko: a --> ".repeat(5000)),
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
            entry("a line in brackets below a table", "| a |\n| --- |\n| b |\n[c]"),
            entry("2,000 marks of one fact in one line", "[120](fact:members-2019) ".repeat(2000)),
            entry("10,000 marks of one fact", "[120](fact:members-2019)\n\n".repeat(10_000)),
            entry("500 marks of one fact in rows", "| a |\n| - |\n" + "| [120](fact:members-2019) |\n".repeat(500)),
            entry("2,000 marks that do not agree", "[118](fact:members-2019)\n\n".repeat(2000)),
            entry("5,000 open marks", "[120](fact:".repeat(5000)),
            entry("5,000 marks of nothing", "[120](fact:)".repeat(5000)),
            entry("500 quotations shown", "![x](quote:tweet)\n\n".repeat(500)),
            entry("30,000 numbers in a phrase", "120 members ".repeat(30_000)),
            entry("10,000 wrong numbers in a phrase", "118 members ".repeat(10_000)),
            entry("a number of 50,000 digits", "1".repeat(50_000) + " members"),
            entry("a number of 20,000 groups", "120,".repeat(20_000) + "120 members"),
            entry("20,000 words of a number", "one hundred ".repeat(10_000) + "members"),
            entry("20,000 contested words in one sentence", "Artsakh ".repeat(20_000)),
            entry("20,000 contested words in a quotation", "\"" + "Artsakh ".repeat(20_000) + "\""),
            entry("10,000 sentences with a contested word", "He said Artsakh. ".repeat(10_000)),
            entry("a quotation of 50,000 words", "\"" + "the fact of ".repeat(17_000) + "\""),
            entry("3,000 quotations", "\"The fact of the aggression has been seen by the community\" ".repeat(3000)),
            entry("a marked quotation of 20,000 words", "[\"" + "the fact of ".repeat(7000) + "\"](quote:tweet)"),
            entry("20,000 open marks of two kinds", "“«".repeat(20_000)),
            entry("5,000 waivers in a line", "x <!-- fact-ok: a --> ".repeat(5000)),
            entry("5,000 waivers below a line", "x\n\n" + "<!-- fact-ok: a -->\n".repeat(5000)),
            entry("2,000 entities before a number", "&amp;".repeat(2000) + " 118 members"),
            entry("20,000 escapes before a number", "\\*".repeat(20_000) + " 118 members"));

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
