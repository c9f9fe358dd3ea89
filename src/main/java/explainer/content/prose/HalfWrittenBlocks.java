package explainer.content.prose;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import explainer.base.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds headings, lists and tables that are none, and those that nobody meant. All of it may be meant so: it is a warning. */
final class HalfWrittenBlocks {
    private static final String LINE = "(?m)^[ \\t>]*+";
    private static final Pattern HEADING = Pattern.compile(LINE + "(#{2,6})(?=[\\p{L}\\p{Nd}\\u00a0\\u202f\"“*])");
    private static final Pattern BULLET = Pattern.compile(LINE + "([•‣◦▪▫●○■□·➢✓])(?=[ \\t\\u00a0]*\\S)");
    private static final Pattern DASH = Pattern.compile(LINE + "([–—])(?=[ \\t\\u00a0]+\\S)");
    private static final Pattern ITEM = Pattern.compile(LINE + "([-+]|[0-9]{1,3}[.)])(?=[\\p{L}\\[\"“\\u00a0])");
    private static final String DELIMITER = "[ \\t]*+:?-+:?[ \\t]*+";
    private static final Pattern DELIMITERS = Pattern.compile(
            LINE + "(\\|?" + DELIMITER + "(?:\\|" + DELIMITER + ")++\\|?|\\|" + DELIMITER + "\\|)[ \\t]*$");
    private static final Pattern ROW = Pattern.compile(LINE + "(\\|[^\\n]*\\|)[ \\t]*$");

    private static final int LONGEST_SHOWN = 60;

    private final LiteralText text;
    private final Node node;
    private final List<Diagnostic> found;

    private HalfWrittenBlocks(LiteralText text, Node node, List<Diagnostic> found) {
        this.text = text;
        this.node = node;
        this.found = found;
    }

    static void check(LiteralText text, Node node, List<Diagnostic> found) {
        HalfWrittenBlocks blocks = new HalfWrittenBlocks(text, node, found);
        if (node instanceof Heading heading && heading.isSetextHeading() && heading.getLevel() > 1) {
            blocks.underlined(heading);
        } else if (node instanceof Paragraph) {
            String begins = text.begins();
            if (begins.indexOf('#') >= 0) {
                blocks.headings();
            }
            if (hasAny(begins, "-+0123456789", '~')) {
                blocks.items();
            }
            if (hasAny(begins, "|:-", Character.MAX_VALUE)) {
                blocks.tables();
            }
        }
    }

    /** Whether a text has one of some characters, or one that is higher than another. */
    private static boolean hasAny(String text, String characters, char higherThan) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > higherThan || characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void underlined(Heading heading) {
        found.add(Diagnostic.of(
                        ProseCode.DOUBTFUL_MARK,
                        text.file()
                                .span(
                                        heading.getClosingMarker().getStartOffset(),
                                        heading.getClosingMarker().getEndOffset()),
                        "this line makes a heading of the text above it")
                .help("leave an empty line before it for a rule across the page; write a heading as \"## "
                        + shortened(PlainText.of(heading)) + "\""));
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.lastIndexOf(' ', LONGEST_SHOWN) + 1) + "…";
    }

    private void headings() {
        all(HEADING)
                .forEach(mark -> report(
                        mark,
                        "this is no heading: a blank is missing after \"" + mark.group(1) + "\"",
                        "write \"" + mark.group(1) + " \" before the words; for the characters themselves write \\#"));
    }

    private void items() {
        all(BULLET).forEach(this::bullet);
        List<MatchResult> dashes = all(DASH);
        if (dashes.size() > 1) {
            dashes.forEach(this::bullet);
        }
        List<MatchResult> items = all(ITEM);
        if (items.size() > 1 || isBesideList()) {
            items.forEach(mark -> report(
                    mark,
                    "this is no item of a list: a blank is missing after \"" + mark.group(1) + "\"",
                    "write \"" + mark.group(1) + " \" before the words"));
        }
    }

    private void bullet(MatchResult mark) {
        report(
                mark,
                "\"" + mark.group(1) + "\" makes no item of a list",
                "begin each item on a line of its own with \"- \", after an empty line");
    }

    private boolean isBesideList() {
        return isList(node.getPrevious()) || isList(node.getNext()) || node.getParent() instanceof ListItem;
    }

    private static boolean isList(Node node) {
        return node instanceof BulletList || node instanceof OrderedList;
    }

    private void tables() {
        List<MatchResult> delimiters = all(DELIMITERS);
        List<MatchResult> rows = all(ROW);
        if (!delimiters.isEmpty()) {
            MatchResult line = delimiters.get(0);
            boolean hasHead = rows.stream().anyMatch(row -> row.end() + 1 == line.start() && row.start() > 0);
            report(
                    line,
                    "this is no table",
                    hasHead
                            ? "leave an empty line above the heads of the columns, and give both lines the same number of cells"
                            : "write the heads of the columns on the line above, with as many cells as this line has");
        } else if (!rows.isEmpty() && node.getPrevious() instanceof TableBlock) {
            report(
                    rows.get(0),
                    "this row belongs to no table: an empty line ends the table above it",
                    "take the empty line above it away");
        } else if (rows.size() > 1) {
            report(
                    rows.get(0),
                    "this is no table: the line under the heads of the columns is missing",
                    "write " + "| --- ".repeat(cells(rows.get(0).group(1))) + "| on a line of its own below this one");
        }
    }

    private static int cells(String row) {
        return Math.max(1, (int) row.chars().filter(c -> c == '|').count() - 1);
    }

    /** A row with too few cells is filled, one with too many is cut or grows out of its table: neither says so. */
    static void checkRows(ProseReader reader, TableBlock table, List<Diagnostic> found) {
        int width = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                int cells = cells(row);
                if (part instanceof TableHead) {
                    width = Math.max(width, cells);
                } else if (row instanceof TableRow && cells != width) {
                    found.add(Diagnostic.of(
                                    ProseCode.UNEVEN_ROW,
                                    reader.span(row),
                                    "this row has " + count(cells) + ", the head of its table " + count(width))
                            .help(
                                    cells < width
                                            ? "write the missing cells between bars: an empty one is \"| |\""
                                            : "take the surplus cell away; a bar inside a cell is written \\|"));
                }
            }
        }
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells += cell instanceof TableCell ? 1 : 0;
        }
        return cells;
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }

    private List<MatchResult> all(Pattern pattern) {
        List<MatchResult> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            all.add(matcher.toMatchResult());
        }
        return all;
    }

    private void report(MatchResult mark, String message, String help) {
        found.add(Diagnostic.of(ProseCode.DOUBTFUL_MARK, text.span(mark.start(1), mark.end(1)), message)
                .help(help));
    }
}
