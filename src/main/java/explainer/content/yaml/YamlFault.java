package explainer.content.yaml;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in an editor's words why YAML could not be read. */
final class YamlFault {
    private static final Pattern NO_SPACE = Pattern.compile("\\s*(?:- +)?[\\p{L}\\p{N}_-]+(:)[^\\s/].*");
    private static final Pattern KEY = Pattern.compile("\\s*(?:- +)?[\\p{L}\\p{N}_-]+:(?: .*|$)");
    private static final Pattern BEFORE_VALUE = Pattern.compile("\\s*(?:-[ -]* )?(?:[\\p{L}\\p{N}_-]+: +)?");
    // one that is no link or box before words
    private static final Pattern FLOW_LIST = Pattern.compile("\\[[^\\[\\]]*]\\s*");
    private static final Pattern BLOCK_TEXT = Pattern.compile(".*: +[|>][-+0-9]*\\s*");
    private static final Pattern NO_COLON = Pattern.compile("\\s*([a-z][a-z-]*) +(\\S.*)");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:`{3}|~{3})");
    private static final Pattern ITEM = Pattern.compile("\\s*(-)[\\p{L}\\[\"'].*");

    private final SourceFile file;
    private final int start;
    private final String said;
    // where the reader gave up, and where what it was reading had begun
    private final int at;
    private final int line;
    private final OptionalInt began;

    private YamlFault(JacksonException e, SourceFile file, int start, int end) {
        this.file = file;
        this.start = start;
        Optional<MarkedYamlEngineException> marked = marked(e);
        if (marked.isPresent() && marked.get().getProblemMark().isPresent()) {
            at = offset(marked.get().getProblemMark().get(), end);
            began = marked.get()
                    .getContextMark()
                    .map(mark -> OptionalInt.of(offset(mark, end)))
                    .orElse(OptionalInt.empty());
        } else {
            int given =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            at = file.lineStart(Math.min(given + file.at(start).line() - 1, file.lineCount()));
            began = OptionalInt.empty();
        }
        line = file.at(at).line();
        String text = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        said = text.toLowerCase(Locale.ROOT);
    }

    static Diagnostic explain(JacksonException e, SourceFile file, int start, int end) {
        return new YamlFault(e, file, start, end).explain();
    }

    private Diagnostic explain() {
        String text = file.line(line);
        int tab = text.indexOf('\t');
        boolean isTab = at < file.text().length() && file.text().charAt(at) == '\t';
        if (isTab || tab >= 0 && text.substring(0, tab).isBlank()) {
            return fault(
                    isTab ? at : file.lineStart(line) + tab,
                    "a tab where YAML wants blanks",
                    "replace the tab by blanks");
        }
        if (FENCE.matcher(text).lookingAt()) {
            return fence();
        }
        int value = valueStart(line);
        if (value < file.text().length() && file.text().charAt(value) == '!') {
            return badStart(value);
        }
        if (said.contains("escape")) {
            return fault(
                    at,
                    "a backslash in double quotation marks",
                    "write two backslashes, or use single quotation marks");
        }
        if (said.contains("quoted scalar") && began.isPresent()) {
            return neverClosed(began.getAsInt());
        }
        if (said.contains("depth")) {
            return fault(at, "lists and keys are nested too deeply", "write them with fewer levels");
        }
        if (said.contains("while scanning a simple key") && began.isPresent()) {
            return notKeyAndValue(file.at(began.getAsInt()).line());
        }
        if (said.contains("mapping values are not allowed")) {
            return surprisingColon(text);
        }
        if (said.contains("flow sequence") || said.contains("flow mapping")) {
            return inBrackets();
        }
        if (said.contains("cannot start any token") || said.contains("while scanning an a")) {
            return badStart(value);
        }
        if (said.contains("block mapping") || said.contains("block collection") || said.contains("block end")) {
            return outOfLine();
        }
        return fault(
                at,
                "this is not well-formed YAML",
                "look at the quotation marks, brackets and indentation of this line and the one above");
    }

    /** Of code copied from a page with the lines around it. */
    private Diagnostic fence() {
        OptionalInt other = IntStream.rangeClosed(1, file.lineCount())
                .filter(each -> each != line && FENCE.matcher(file.line(each)).lookingAt())
                .reduce((before, after) -> after);
        int from = indented(line);
        return Diagnostic.of(
                        YamlCode.BAD_YAML,
                        file.span(from, from + file.line(line).strip().length()),
                        "\"" + file.line(line).strip() + "\" marks code in Markdown, and is no YAML")
                .help("delete this line" + (other.isPresent() ? ", and line " + other.getAsInt() : ""));
    }

    private Diagnostic notKeyAndValue(int where) {
        String text = file.line(where);
        Matcher noSpace = NO_SPACE.matcher(text);
        if (noSpace.matches()) {
            String before = text.substring(0, noSpace.end(1));
            return fault(
                    file.lineStart(where) + noSpace.start(1),
                    "there is no blank after the colon",
                    "write " + before.strip() + " " + text.substring(before.length()));
        }
        Matcher item = ITEM.matcher(text);
        if (item.matches()) {
            return noBlankAfterHyphen(file, file.lineStart(where) + item.start(1), text);
        }
        if (where > file.at(start).line()
                && BLOCK_TEXT.matcher(file.line(where - 1)).matches()) {
            return fault(
                    indented(where),
                    "this text is not indented",
                    "begin each of its lines with two blanks more than the key above");
        }
        Matcher noColon = NO_COLON.matcher(text);
        return fault(
                indented(where),
                "this line is not \"key: value\"",
                (noColon.matches()
                                ? "write " + noColon.group(1) + ": " + noColon.group(2)
                                : "add a colon and a blank after the key")
                        + ", or indent the line to continue the text above");
    }

    static Diagnostic noBlankAfterHyphen(SourceFile file, int hyphen, String line) {
        return Diagnostic.of(
                        YamlCode.BAD_YAML,
                        file.span(hyphen, hyphen + 1),
                        "there is no blank after the hyphen of this item")
                .help("write - " + line.strip().substring(1));
    }

    private Diagnostic surprisingColon(String text) {
        boolean isFirst = text.indexOf(':') == at - file.lineStart(line);
        if (!isFirst) {
            return colonInside(line);
        }
        // the key was taken for more of the text above
        if (line > file.at(start).line() && !KEY.matcher(file.line(line - 1)).matches()) {
            return notKeyAndValue(line - 1);
        }
        if (text.substring(0, text.indexOf(':')).strip().contains(" ")) {
            return colonInside(keyAbove());
        }
        return fault(
                indented(line),
                "this line is indented more than the key above",
                "begin keys that belong together in one column");
    }

    /** @param first the line with the key of the text */
    private Diagnostic colonInside(int first) {
        String before = file.line(first).substring(0, valueStart(first) - file.lineStart(first));
        StringBuilder value = new StringBuilder(file.line(first).substring(before.length()));
        for (int next = first + 1; next <= line; next++) {
            value.append(' ').append(file.line(next).strip());
        }
        return fault(
                at,
                "a colon inside a text that is not in quotation marks",
                YamlText.help(before, YamlText.meant(value.toString())));
    }

    private int keyAbove() {
        int above = line;
        while (above > file.at(start).line() && !KEY.matcher(file.line(above)).matches()) {
            above--;
        }
        return above;
    }

    private Diagnostic inBrackets() {
        int open = began.orElse(at);
        if (file.at(open).line() != line) {
            return fault(
                    open,
                    "this bracket is never closed",
                    "add the other bracket after the list, or put the text in double quotation marks");
        }
        String text = file.line(line);
        int column = at - file.lineStart(line);
        String before = text.substring(0, column).stripTrailing();
        boolean isBetweenTexts = text.stripTrailing().endsWith("]")
                && !before.isEmpty()
                && "\"']}".indexOf(before.charAt(before.length() - 1)) >= 0
                && text.substring(column).matches("[\"'\\p{L}\\p{N}].*");
        return isBetweenTexts
                ? fault(
                        at,
                        "a comma is missing here",
                        "write " + before.strip() + ", "
                                + text.substring(column).strip())
                : badStart(valueStart(line));
    }

    private Diagnostic badItem(int value) {
        String text = file.text();
        int from = Math.max(Math.max(text.lastIndexOf(',', at - 1), text.lastIndexOf('[', at - 1)), value) + 1;
        int to = from;
        while (to < text.length() && ",]\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return fault(
                at,
                "an item of this list cannot be read",
                YamlText.help("", text.substring(from, to).strip()));
    }

    private Diagnostic outOfLine() {
        OptionalInt quote = openedAbove();
        if (quote.isPresent()) {
            return neverClosed(quote.getAsInt());
        }
        int value = valueStart(line);
        char first = value < file.text().length() ? file.text().charAt(value) : ' ';
        if (value < at && "\"'".indexOf(first) >= 0) {
            return fault(at, "the text ended at the quotation mark before this", inQuotes(value));
        }
        if (value < at && "[{*&!".indexOf(first) >= 0) {
            return badStart(value);
        }
        Matcher item = ITEM.matcher(file.line(line));
        if (item.matches()) {
            return noBlankAfterHyphen(file, file.lineStart(line) + item.start(1), file.line(line));
        }
        return fault(
                at,
                "this line does not fit the indentation of the lines above",
                "start keys of one list or page in the same column, with blanks only");
    }

    private Diagnostic badStart(int value) {
        if (value < at
                && FLOW_LIST
                        .matcher(file.text()
                                .substring(
                                        value,
                                        file.lineStart(line) + file.line(line).length()))
                        .matches()) {
            return badItem(value);
        }
        String first =
                file.text().substring(value, Math.min(value + 1, file.text().length()));
        String rest = file.line(file.at(value).line())
                .substring(value - file.lineStart(file.at(value).line()));
        if (first.equals("[") && rest.indexOf(']') < 0) {
            return fault(
                    value,
                    "this bracket is never closed",
                    "write " + file.line(file.at(value).line()).strip() + "]");
        }
        return fault(value, "a text cannot begin with \"" + first + "\"", inQuotes(value));
    }

    /** The rest of a line as one text. */
    private String inQuotes(int value) {
        int where = file.at(value).line();
        String text = file.line(where);
        int column = value - file.lineStart(where);
        return YamlText.help(text.substring(0, column), YamlText.meant(text.substring(column)));
    }

    private Diagnostic neverClosed(int quote) {
        int where = file.at(quote).line();
        String text = file.line(where);
        int column = quote - file.lineStart(where);
        String open = text.substring(column).strip();
        boolean isWord = open.startsWith("'") && open.indexOf('"') < 0;
        return fault(
                quote,
                "this quotation mark is never closed",
                YamlText.help(text.substring(0, column), open.substring(1))
                        + (isWord ? "; or, with the mark as a part of the text, \"" + open + "\"" : ""));
    }

    /** A quotation mark that the next one, on this line, was taken to close. */
    private OptionalInt openedAbove() {
        String before = file.text().substring(start, at);
        for (char mark : new char[] {'"', '\''}) {
            int close = before.lastIndexOf(mark);
            int open = close < 0 ? -1 : before.lastIndexOf(mark, close - 1);
            // a text that is closed on its own line is closed
            if (open >= 0
                    && file.at(start + open).line() < file.at(start + close).line()
                    && valueStart(file.at(start + open).line()) == start + open) {
                return OptionalInt.of(start + open);
            }
        }
        return OptionalInt.empty();
    }

    private int valueStart(int where) {
        Matcher before = BEFORE_VALUE.matcher(file.line(where));
        return file.lineStart(where) + (before.lookingAt() ? before.end() : 0);
    }

    private int indented(int where) {
        String text = file.line(where);
        return file.lineStart(where) + text.length() - text.stripLeading().length();
    }

    private Diagnostic fault(int place, String message, String help) {
        int end = Math.min(place + 1, file.text().length());
        boolean isLineEnd = end == place || file.text().charAt(place) == '\n';
        Span span = file.span(place, isLineEnd ? place : end);
        return Diagnostic.of(YamlCode.BAD_YAML, span, message).help(help);
    }

    private static Optional<MarkedYamlEngineException> marked(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked) {
                return Optional.of(marked);
            }
        }
        return Optional.empty();
    }

    private int offset(Mark mark, int end) {
        // the mark counts code points from the start of the stretch
        String text = file.text().substring(start, end);
        int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        int offset = start + text.offsetByCodePoints(0, points);
        // at the end of the stretch there is nothing to show: stay on its last line
        return offset == end && offset > start && file.text().charAt(offset - 1) == '\n' ? offset - 1 : offset;
    }
}
