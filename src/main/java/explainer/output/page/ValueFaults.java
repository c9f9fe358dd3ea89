package explainer.output.page;

import explainer.base.Related;
import explainer.base.Span;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What goes wrong while a template is used, in plain words. FreeMarker says most of it in sentences only, so these are read. */
final class ValueFaults {
    /** Under this name the exception handler leaves what names there were where the template failed. */
    static final String NAMES = "explainer.names";

    // after the fact FreeMarker adds advice, its own settings and a trace
    private static final Pattern END = Pattern.compile("[.:]?(?: ---- | Check if | The name was | See | ==> |$)");
    private static final Pattern TYPE = Pattern.compile(
            "Expected an? ?(?:\\(n\\) )?([a-z-]+).*?, but this has evaluated to an? ([a-z_]+)", Pattern.DOTALL);
    private static final Pattern NOT_GIVEN =
            Pattern.compile("When calling (?:macro|function) \"(.+?)\", required parameter \"(.+?)\"");
    private static final Pattern NOT_TAKEN = Pattern.compile(
            "(?:Macro|Function) \"(.+?)\" has no parameter with name \"(.+?)\"\\. Valid parameter names are: (.*)");
    private static final Pattern TOO_MANY =
            Pattern.compile("(?:Macro|Function) \"(.+?)\" only accepts (\\d+) parameters?, but got (\\d+)");
    private static final Pattern NOTHING_OF_EACH = Pattern.compile("==> \\w+ -> (.+?)  \\[in template");

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("boolean", "true or false"),
            Map.entry("collection", "a list"),
            Map.entry("date", "a date"),
            Map.entry("directive", "a macro"),
            Map.entry("extended", "a thing of several parts"),
            Map.entry("extended-hash", "a list"),
            Map.entry("extended_hash", "a thing of several parts"),
            Map.entry("function", "a function"),
            Map.entry("hash", "a thing of several parts"),
            Map.entry("macro", "a macro"),
            Map.entry("markup", "HTML"),
            Map.entry("markup_output", "HTML"),
            Map.entry("method", "a function"),
            Map.entry("namespace", "an imported template"),
            Map.entry("number", "a number"),
            Map.entry("sequence", "a list"),
            Map.entry("string", "a text"),
            Map.entry("user-defined", "a macro"));

    private final TemplatePlaces places;
    private final SyntaxFaults syntax;

    ValueFaults(TemplatePlaces places, SyntaxFaults syntax) {
        this.places = places;
        this.syntax = syntax;
    }

    TemplateFault of(TemplateException e) {
        Optional<ParseException> unread = SyntaxFaults.behind(e.getCause());
        if (unread.isPresent()) {
            return syntax.of(unread.get()).reachedThrough(places.whole(e));
        }
        List<Related> chain = places.chain(e);
        Optional<Span> place = places.of(e);
        if (e.getCause() instanceof TemplateNotFoundException missing) {
            return missing(missing.getTemplateName(), place, chain);
        }
        if (e.getCause() instanceof MalformedTemplateNameException malformed) {
            return missing(malformed.getTemplateName(), place, chain);
        }
        if (e.getEnvironment() != null && e.getEnvironment().getCustomState(NAMES) instanceof TemplateNames names) {
            return new TemplateFault(names.message(), names.advice(), place, chain);
        }
        return call(e, place, chain).or(() -> type(e, place, chain)).orElseGet(() -> odd(e, place, chain));
    }

    private TemplateFault missing(String template, Optional<Span> place, List<Related> chain) {
        return new TemplateFault(
                "there is no template \"" + template + "\"",
                TemplateNames.nearest(template, places.sources().keySet()),
                place,
                chain);
    }

    private static Optional<TemplateFault> call(TemplateException e, Optional<Span> place, List<Related> chain) {
        String said = e.getMessageWithoutStackTop();
        Matcher notGiven = NOT_GIVEN.matcher(said);
        if (notGiven.find() && !chain.isEmpty()) {
            // the macro is right, its caller is not
            return Optional.of(new TemplateFault(
                    "\"" + notGiven.group(1) + "\" is not given its \"" + notGiven.group(2) + "\"",
                    Optional.of("write <@" + notGiven.group(1) + " " + notGiven.group(2) + "=…>"),
                    Optional.of(chain.get(0).span()),
                    chain.subList(1, chain.size())));
        }
        Matcher notTaken = NOT_TAKEN.matcher(said);
        if (notTaken.find()) {
            List<String> names = List.of(notTaken.group(3).strip().split(", "));
            return Optional.of(new TemplateFault(
                    "\"" + notTaken.group(1) + "\" takes no \"" + notTaken.group(2) + "\"",
                    TemplateNames.nearest(notTaken.group(2), names)
                            .or(() -> Optional.of("it takes: " + String.join(", ", names))),
                    place,
                    chain));
        }
        Matcher tooMany = TOO_MANY.matcher(said);
        return tooMany.find()
                ? Optional.of(new TemplateFault(
                        "\"" + tooMany.group(1) + "\" is given " + tooMany.group(3) + " values and takes "
                                + tooMany.group(2),
                        Optional.empty(),
                        place,
                        chain))
                : Optional.empty();
    }

    private static Optional<TemplateFault> type(TemplateException e, Optional<Span> place, List<Related> chain) {
        Matcher type = TYPE.matcher(e.getMessageWithoutStackTop());
        String blamed = e.getBlamedExpressionString();
        if (!type.find() || blamed == null || !TYPES.containsKey(type.group(1)) || !TYPES.containsKey(type.group(2))) {
            return Optional.empty();
        }
        String wanted = type.group(1).equals("hash")
                ? ", which has no parts"
                : ", but " + TYPES.get(type.group(1)) + " is wanted here";
        return Optional.of(new TemplateFault(
                "\"" + blamed + "\" is " + TYPES.get(type.group(2)) + wanted,
                advice(type.group(2), type.group(1), blamed),
                place,
                chain));
    }

    private static Optional<String> advice(String is, String wanted, String blamed) {
        if (is.equals("sequence") && wanted.equals("string")) {
            return Optional.of("write <#list " + blamed + " as each>…${each}…</#list>");
        }
        if (wanted.equals("boolean")) {
            return Optional.of("write <#if " + blamed + "?has_content>");
        }
        if (is.equals("extended_hash") && wanted.equals("string")) {
            return Optional.of("name a part of it: ${" + blamed + ".…}");
        }
        return Optional.empty();
    }

    private static TemplateFault odd(TemplateException e, Optional<Span> place, List<Related> chain) {
        String said = e.getMessageWithoutStackTop();
        if (said.startsWith("Instantiating")) {
            return new TemplateFault(
                    "\"?new\" cannot be used", Optional.of("take it out: a template only prints"), place, chain);
        }
        if (said.startsWith("Can't convert boolean")) {
            return new TemplateFault(
                    "true or false cannot be printed", Optional.of("write <#if …>…</#if>"), place, chain);
        }
        if (e.getBlamedExpressionString() != null && said.startsWith("The following has evaluated to null")) {
            return new TemplateFault(
                    "\"" + e.getBlamedExpressionString() + "\" has no value", Optional.empty(), place, chain);
        }
        Matcher each = NOTHING_OF_EACH.matcher(
                e.getCause() == null ? "" : String.valueOf(e.getCause().getMessage()));
        return new TemplateFault(
                each.find() ? "\"" + each.group(1) + "\" has no value" : firstSentence(said),
                Optional.empty(),
                place,
                chain);
    }

    static String firstSentence(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        Matcher end = END.matcher(line);
        String text = end.find() ? line.substring(0, end.start()) : line;
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
