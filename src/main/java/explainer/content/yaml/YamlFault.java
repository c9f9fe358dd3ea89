package explainer.content.yaml;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import explainer.base.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/** Says in an editor's words why YAML could not be read. */
final class YamlFault {
    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("\\s*(?:- )?[\\p{L}\\p{N}_-]+:[^\\s/].*");
    private static final Pattern COLON_IN_VALUE =
            Pattern.compile("\\s*(?:- )?[\\p{L}\\p{N}_-]+:\\s+[^\"'].*:(\\s.*|$)");

    private YamlFault() {}

    static Diagnostic explain(JacksonException e, SourceFile file, int start, int end) {
        Place place = place(e, file, start, end);
        String line = file.line(place.line);
        String said =
                e.getOriginalMessage() == null ? "" : e.getOriginalMessage().toLowerCase(Locale.ROOT);

        int tab = line.indexOf('\t');
        if (tab >= 0 && line.substring(0, tab).isBlank()) {
            int at = file.lineStart(place.line) + tab;
            return Diagnostic.of(YamlCode.BAD_YAML, file.span(at, at + 1), "a tab where YAML wants spaces")
                    .help("replace the tab by two spaces");
        }
        if (said.contains("quoted scalar") && place.context.isPresent()) {
            int at = place.context.get();
            return Diagnostic.of(YamlCode.BAD_YAML, file.span(at, at + 1), "this quotation mark is never closed")
                    .help("add the same mark at the end of the text, on this line");
        }
        if (said.contains("mapping values are not allowed")
                || COLON_IN_VALUE.matcher(line).matches()) {
            return Diagnostic.of(
                            YamlCode.BAD_YAML, place.span(file), "a colon inside a text that is not in quotation marks")
                    .help("put the whole text after the first colon in double quotation marks");
        }
        if (NO_SPACE_AFTER_COLON.matcher(line).matches()) {
            return Diagnostic.of(YamlCode.BAD_YAML, place.span(file), "there is no space after the colon")
                    .help("write \"key: value\"");
        }
        if (said.contains("expected ':'") || said.contains("could not find expected")) {
            return Diagnostic.of(YamlCode.BAD_YAML, place.span(file), "this line is not \"key: value\"")
                    .help("add a colon and a space after the key, or indent the line to continue the text above");
        }
        if (said.contains("block mapping") || said.contains("block collection") || said.contains("block end")) {
            return Diagnostic.of(
                            YamlCode.BAD_YAML,
                            place.span(file),
                            "this line does not fit the indentation of the lines above")
                    .help("start keys of one list or page in the same column, with spaces only");
        }
        if (said.contains("cannot start any token")) {
            return Diagnostic.of(YamlCode.BAD_YAML, place.span(file), "a value must not begin with this character")
                    .help("put the value in double quotation marks");
        }
        return Diagnostic.of(YamlCode.BAD_YAML, place.span(file), "this is not well-formed YAML: " + firstLine(said))
                .help("look at the quotation marks, brackets and indentation of this line and the one above");
    }

    private record Place(int line, int offset, Optional<Integer> context) {
        Span span(SourceFile file) {
            return file.span(offset, offset);
        }
    }

    private static Place place(JacksonException e, SourceFile file, int start, int end) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYamlEngineException marked
                    && marked.getProblemMark().isPresent()) {
                int offset = offset(marked.getProblemMark().get(), file, start, end);
                Optional<Integer> context = marked.getContextMark().map(mark -> offset(mark, file, start, end));
                return new Place(file.at(offset).line(), offset, context);
            }
        }
        int line = Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                + file.at(start).line()
                - 1;
        int known = Math.min(line, file.lineCount());
        return new Place(known, file.lineStart(known), Optional.empty());
    }

    private static int offset(Mark mark, SourceFile file, int start, int end) {
        // the mark counts code points from the start of the stretch
        String text = file.text().substring(start, end);
        int points = Math.min(mark.getIndex(), text.codePointCount(0, text.length()));
        int offset = start + text.offsetByCodePoints(0, points);
        // at the end of the stretch there is nothing to show: stay on its last line
        return offset == end && offset > start && file.text().charAt(offset - 1) == '\n' ? offset - 1 : offset;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return (end < 0 ? text : text.substring(0, end)).strip();
    }
}
