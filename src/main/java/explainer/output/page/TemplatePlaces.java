package explainer.output.page;

import explainer.base.Related;
import explainer.base.SourceFile;
import explainer.base.Span;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the places that FreeMarker names into places of the templates' files. */
final class TemplatePlaces {
    /** One line of a FreeMarker stack: the first is the place itself, the others are what led there. */
    private static final Pattern STEP = Pattern.compile(
            "(?m)^\\t[-~] [^:]+: (.*?)  \\[in template \"(.+?)\"(?: in (?:macro|function) \".+?\")? at line (\\d+), column (\\d+)]$");

    private static final Pattern CALL = Pattern.compile("@[^\\s,(/>]+");

    private final SortedMap<String, SourceFile> sources;

    /** @param sources by name: {@code topic.ftlh} */
    TemplatePlaces(SortedMap<String, SourceFile> sources) {
        this.sources = sources;
    }

    SortedMap<String, SourceFile> sources() {
        return sources;
    }

    Optional<Span> of(ParseException e) {
        return span(
                e.getTemplateName(),
                e.getLineNumber(),
                e.getColumnNumber(),
                e.getEndLineNumber(),
                e.getEndColumnNumber());
    }

    Optional<Span> of(TemplateException e) {
        return span(
                e.getTemplateSourceName(),
                orOne(e.getLineNumber()),
                orOne(e.getColumnNumber()),
                orOne(e.getEndLineNumber()),
                orOne(e.getEndColumnNumber()));
    }

    /** What led to the place of the exception, the nearest first. */
    List<Related> chain(TemplateException e) {
        return steps(e).skip(1).toList();
    }

    /** The same with the place itself: an include or import of what cannot be used. */
    List<Related> whole(TemplateException e) {
        return steps(e).toList();
    }

    private Stream<Related> steps(TemplateException e) {
        String stack = e.getFTLInstructionStack();
        return stack == null
                ? Stream.empty()
                : STEP.matcher(stack.replace("\r\n", "\n")).results().flatMap(this::step);
    }

    private Stream<Related> step(MatchResult step) {
        int line = Integer.parseInt(step.group(3));
        int column = Integer.parseInt(step.group(4));
        return span(step.group(2), line, column, line, column)
                .map(place -> new Related(place, words(step.group(1))))
                .stream();
    }

    private static String words(String instruction) {
        if (instruction.startsWith("#include")) {
            return "included here";
        }
        if (instruction.startsWith("#import")) {
            return "imported here";
        }
        if (instruction.startsWith("#nested")) {
            return "its content is put in here";
        }
        return CALL.matcher(instruction)
                .results()
                .findFirst()
                .map(call -> "used here by <" + call.group() + ">")
                .orElse("used here");
    }

    /** FreeMarker counts columns from 1 and names the last character, not the place after it. */
    private Optional<Span> span(String template, int line, int column, int endLine, int endColumn) {
        SourceFile source = template == null ? null : sources.get(template);
        if (source == null || line < 1 || line > source.lineCount()) {
            return Optional.empty();
        }
        int start = offset(source, line, column - 1);
        int end = endLine < line || endLine > source.lineCount() ? start : offset(source, endLine, endColumn);
        return Optional.of(source.span(start, Math.max(start, end)));
    }

    private static int offset(SourceFile source, int line, int columns) {
        return Math.min(
                source.lineStart(line) + Math.max(0, columns), source.text().length());
    }

    private static int orOne(Integer number) {
        return number == null ? 1 : number;
    }
}
