package explainer.output.page;

import explainer.base.Nearest;
import explainer.base.Related;
import explainer.base.SourceFile;
import explainer.base.Span;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong with a template before it is used, in plain words. FreeMarker says it in sentences only, so these are read. */
final class SyntaxFaults {
    private static final Pattern UNCLOSED =
            Pattern.compile("You have an unclosed (?:\"(.+?)\"|(\\S+?)(?: or .*?)?)\\.(?: Check|$)");
    private static final Pattern WRONG_END =
            Pattern.compile("Encountered \"(.+?)\", but at this place only this can be closed: \"([#@].*?)\"");
    private static final Pattern ENCOUNTERED = Pattern.compile("Encountered \"(.+?)\", but was expecting");
    private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+)");
    private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w+)\"");
    private static final Pattern SPECIAL = Pattern.compile("Unknown special variable name: \"(\\w+)\"");
    private static final Pattern LETTER = Pattern.compile("Lexical error: encountered (<EOF>|\".+?\")");

    private final TemplatePlaces places;
    private final Configuration configuration;

    SyntaxFaults(TemplatePlaces places, Configuration configuration) {
        this.places = places;
        this.configuration = configuration;
    }

    /** Why a template cannot be read. Only the first that asks for it is told so by itself, the others with something around it. */
    static Optional<ParseException> behind(Throwable failure) {
        if (failure instanceof ParseException malformed) {
            return Optional.of(malformed);
        }
        return failure instanceof IOException && failure.getCause() instanceof ParseException malformed
                ? Optional.of(malformed)
                : Optional.empty();
    }

    TemplateFault of(ParseException e) {
        String said = e.getEditorMessage();
        Optional<Span> place = places.of(e);
        Matcher unclosed = UNCLOSED.matcher(said);
        if (unclosed.find()) {
            return unclosed(unclosed.group(1) == null ? unclosed.group(2) : unclosed.group(1), place);
        }
        Matcher end = WRONG_END.matcher(said);
        if (end.find()) {
            String close = "</" + end.group(2) + ">";
            return fault(
                    "\"" + end.group(1) + "\" stands where only \"" + close + "\" can",
                    "write \"" + close + "\" before it",
                    place);
        }
        return wrongWord(said, place).orElseGet(() -> odd(said, place));
    }

    private TemplateFault unclosed(String what, Optional<Span> place) {
        if (what.startsWith("{")) {
            return fault("\"${\" is not closed", "write \"}\" after the name", place);
        }
        if (what.startsWith("@")) {
            return fault(
                    "a call \"<@…>\" is not closed",
                    "write \"</@…>\" after what it holds, or end the call with \"/>\"",
                    place);
        }
        String message = "\"<" + what + ">\" is not closed";
        TemplateFault fault = fault(message, "write \"</" + what + ">\" after what it holds", place);
        return place.flatMap(end -> opening(end.file(), what.substring(1)))
                .map(opening -> fault.reachedThrough(List.of(new Related(opening, "it is opened here"))))
                .orElse(fault);
    }

    /** The last opening tag of a name that no closing tag belongs to. */
    private static Optional<Span> opening(SourceFile file, String name) {
        Deque<Span> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)#" + Pattern.quote(name) + "\\b").matcher(file.text());
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                open.push(file.span(tag.start(), tag.end()));
            } else {
                open.poll();
            }
        }
        return Optional.ofNullable(open.peek());
    }

    private Optional<TemplateFault> wrongWord(String said, Optional<Span> place) {
        Matcher directive = DIRECTIVE.matcher(said);
        if (directive.find()) {
            return Optional.of(unknown(
                    "#" + directive.group(1),
                    "<#%>",
                    configuration.getSupportedBuiltInDirectiveNames(Configuration.CAMEL_CASE_NAMING_CONVENTION),
                    place));
        }
        Matcher builtIn = BUILT_IN.matcher(said);
        if (builtIn.find()) {
            return Optional.of(unknown(
                    "?" + builtIn.group(1),
                    "?%",
                    configuration.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION),
                    place));
        }
        Matcher special = SPECIAL.matcher(said);
        return special.find()
                ? Optional.of(unknown("." + special.group(1), ".%", Set.of("main", "now", "data_model", "vars"), place))
                : Optional.empty();
    }

    /** @param form of a right name: its letters stand for {@code %} */
    private static TemplateFault unknown(String wanted, String form, Set<String> names, Optional<Span> place) {
        return new TemplateFault(
                "templates have no \"" + (wanted.startsWith("#") ? "<" + wanted + ">" : wanted) + "\"",
                Nearest.to(wanted.substring(1), names).map(name -> "did you mean \"" + form.replace("%", name) + "\"?"),
                place,
                List.of());
    }

    private static TemplateFault odd(String said, Optional<Span> place) {
        Matcher encountered = ENCOUNTERED.matcher(said);
        if (encountered.find()) {
            String what = encountered.group(1);
            if (!what.equals("}") && place.filter(SyntaxFaults::isInExpression).isPresent()) {
                return fault("\"${\" is not closed before \"" + what + "\"", "write \"}\" after the name", place);
            }
            return what.startsWith("</")
                    ? fault("\"" + what + "\" closes nothing", "take it out, or open it before", place)
                    : fault(
                            "\"" + what + "\" cannot stand here",
                            "see what is missing before it, or take it out",
                            place);
        }
        Matcher letter = LETTER.matcher(said);
        if (letter.find()) {
            return letter.group(1).equals("<EOF>")
                    ? fault("a text in quotation marks is not closed", "write the second quotation mark", place)
                    : fault(
                            letter.group(1) + " cannot stand here",
                            "see what is missing before it, or take it out",
                            place);
        }
        if (said.startsWith("Unclosed \"<#--\"")) {
            return fault("the comment \"<#--\" is not closed", "write \"-->\" after it", place);
        }
        if (said.startsWith("Unexpected end of file")) {
            return fault("the template ends in the middle of a tag", "write \">\" after it", place);
        }
        return new TemplateFault(ValueFaults.firstSentence(said), Optional.empty(), place, List.of());
    }

    private static boolean isInExpression(Span place) {
        String before = place.file().text().substring(0, place.start());
        return before.lastIndexOf("${") > before.lastIndexOf('}');
    }

    private static TemplateFault fault(String message, String advice, Optional<Span> place) {
        return new TemplateFault(message, Optional.of(advice), place, List.of());
    }
}
