package explainer.content.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import explainer.base.Diagnostic;
import explainer.base.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds headings, alerts and tables as other programs write them, which are words here. All of it may be meant so: it is a warning. */
final class ForeignBlocks {
    private static final String LINE = "(?m)^[ \\t>]*+";
    private static final Pattern WIKI_HEADING =
            Pattern.compile(LINE + "((={2,6})[ \\t]+([^=\\n]{1,200}?)[ \\t]*+\\2)[ \\t]*$");
    private static final Pattern ADMONITION =
            Pattern.compile(LINE + "((?:!!!|\\?{3}\\+?|:::)[ \\t]*([\\p{L}]+)(?:[ \\t][^\\n]*)?)$");
    private static final Pattern ALERT_WITH_WORDS = Pattern.compile("\\A(\\[!([A-Za-z]+)])[-+]?[ \\t]+(\\S[^\\n]*)");
    private static final Pattern ABBREVIATION =
            Pattern.compile(LINE + "(\\*\\[([^\\[\\]*\\n]{1,60})])[ \\t]+([^\\s:(\\[][^*\\n]*)$");
    private static final Pattern TABS =
            Pattern.compile("(?m)^([^\\t\\n]*[^\\s]\\t[^\\n]*)\\n[ \\t>]*[^\\t\\n]*[^\\s]\\t[^\\n]*\\S");
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{#([^{}\\n]{1,100})}\\s*$");
    private static final Pattern KRAMDOWN = Pattern.compile("(?<!\\{)\\{:([^{}\\n]{1,200})}");
    private static final Pattern KRAMDOWN_ID = Pattern.compile("#([\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_-]*)");
    private static final Pattern END_OF_SENTENCE = Pattern.compile(".*[.!?:;,…]\\s*", Pattern.DOTALL);
    private static final int LONGEST_HEADING = 80;
    private static final int LONGEST_SHOWN = 60;

    private static final Map<String, String> ALERTS = Map.of(
            "tip", "TIP",
            "hint", "TIP",
            "important", "IMPORTANT",
            "warning", "WARNING",
            "attention", "WARNING",
            "caution", "CAUTION",
            "danger", "CAUTION",
            "error", "CAUTION");

    private final LiteralText text;
    private final List<Diagnostic> found;

    private ForeignBlocks(LiteralText text, List<Diagnostic> found) {
        this.text = text;
        this.found = found;
    }

    static void check(LiteralText text, Node node, List<Diagnostic> found) {
        ForeignBlocks blocks = new ForeignBlocks(text, found);
        if (node instanceof Heading heading) {
            blocks.id(heading);
            blocks.attributes(heading);
        } else if (node instanceof Paragraph paragraph) {
            blocks.attributes(paragraph.getPrevious());
            blocks.alert(paragraph);
            blocks.lines();
            blocks.tabs();
            blocks.boldLine(paragraph);
        }
    }

    private void id(Heading heading) {
        if (!text.has("{#")) {
            return;
        }
        Matcher id = ATTRIBUTES.matcher(text.text());
        if (!HeadingIds.explicit(heading.getText()).find() && id.find()) {
            String own = id.group(1).replaceFirst("\\s+[.\\p{L}-]+=?.*", "");
            String slug = Slug.slugify(own.isBlank() ? id.group(1) : own);
            report(
                    id.start(),
                    id.start() + id.group().stripTrailing().length(),
                    "this is no id: an id has letters, digits and hyphens, and no blank",
                    "write {#" + (slug.isEmpty() ? "id" : slug) + "}");
        }
    }

    /** @param before the heading that they may belong to, or another block; null at the start of a text */
    private void attributes(Node before) {
        if (!text.has("{:")) {
            return;
        }
        Matcher attributes = KRAMDOWN.matcher(text.text());
        while (attributes.find()) {
            Matcher id = KRAMDOWN_ID.matcher(attributes.group(1));
            boolean names = before instanceof Heading && id.find();
            report(
                    attributes.start(),
                    attributes.end(),
                    "this is shown as it stands: there are no attributes here",
                    names
                            ? "write the id into the heading: " + "#".repeat(((Heading) before).getLevel()) + " "
                                    + PlainText.of(before)
                                            .replace(attributes.group(), "")
                                            .strip()
                                    + " {#" + id.group(1) + "}"
                            : "take it away");
        }
    }

    /** Most lines begin with a letter, and none of these do. */
    private void lines() {
        String begins = text.begins();
        if (begins.indexOf('=') >= 0) {
            wikiHeadings();
        }
        if (begins.indexOf('!') >= 0 || begins.indexOf('?') >= 0 || begins.indexOf(':') >= 0) {
            admonitions();
        }
        if (begins.indexOf('*') >= 0) {
            abbreviations();
        }
    }

    private void wikiHeadings() {
        Matcher heading = WIKI_HEADING.matcher(text.text());
        while (heading.find()) {
            report(
                    heading.start(1),
                    heading.end(1),
                    "this is no heading: headings begin with number signs",
                    "write " + "#".repeat(heading.group(2).length()) + " "
                            + text.written(heading.start(3), heading.end(3)) + ", between empty lines");
        }
    }

    private void admonitions() {
        Matcher note = ADMONITION.matcher(text.text());
        while (note.find()) {
            String kind = ALERTS.getOrDefault(note.group(2).toLowerCase(Locale.ROOT), "NOTE");
            report(
                    note.start(1),
                    note.end(1),
                    "this is no alert",
                    "write \"> [!" + kind + "]\" on a line of its own, and \"> \" before each line of its words");
        }
    }

    private void alert(Paragraph paragraph) {
        if (!text.has("[!")) {
            return;
        }
        Matcher alert = ALERT_WITH_WORDS.matcher(text.text());
        if (paragraph.getParent() instanceof BlockQuote quote
                && quote.getFirstChild() == paragraph
                && alert.find()
                && Alerts.KINDS.contains(alert.group(2).toLowerCase(Locale.ROOT))) {
            report(
                    alert.start(1),
                    alert.end(1),
                    "this is no alert: words stand behind its mark",
                    "write \"> [!" + alert.group(2).toUpperCase(Locale.ROOT)
                            + "]\" on a line of its own, and below it \"> "
                            + shortened(text.written(alert.start(3), alert.end(3))) + "\"");
        }
    }

    private void abbreviations() {
        Matcher abbreviation = ABBREVIATION.matcher(text.text());
        while (abbreviation.find()) {
            report(
                    abbreviation.start(1),
                    abbreviation.end(1),
                    "this explains no abbreviation: a colon is missing",
                    "write *[" + abbreviation.group(2) + "]: "
                            + shortened(text.written(abbreviation.start(3), abbreviation.end(3))));
        }
    }

    private void tabs() {
        if (!text.has("\t")) {
            return;
        }
        Matcher rows = TABS.matcher(text.text());
        if (rows.find()) {
            List<String> cells = Stream.of(
                            text.written(rows.start(1), rows.end(1)).strip().split("\\t+"))
                    .map(String::strip)
                    .toList();
            report(
                    rows.start(1),
                    rows.start(1) + rows.group(1).stripTrailing().length(),
                    "this is no table: tabs stand between its cells",
                    "write " + cells.stream().collect(Collectors.joining(" | ", "| ", " |")) + ", below it "
                            + "| --- ".repeat(cells.size()) + "|, and each row so");
        }
    }

    private void boldLine(Paragraph paragraph) {
        boolean isAlone = paragraph.getFirstChild() instanceof StrongEmphasis
                && paragraph.getFirstChild().getNext() == null
                && paragraph.getParent() instanceof Document
                && paragraph.getNext() instanceof Paragraph;
        String words = isAlone ? PlainText.of(paragraph).strip() : "";
        if (isAlone
                && words.length() <= LONGEST_HEADING
                && !END_OF_SENTENCE.matcher(words).matches()) {
            report(
                    0,
                    text.text().stripTrailing().length(),
                    "this looks like a heading and is none",
                    "write ## " + words);
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_SHOWN
                ? words
                : words.substring(0, words.lastIndexOf(' ', LONGEST_SHOWN) + 1) + "…";
    }

    private void report(int from, int to, String message, String help) {
        found.add(Diagnostic.of(ProseCode.DOUBTFUL_MARK, text.span(from, to), message)
                .help(help));
    }
}
