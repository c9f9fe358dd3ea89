package explainer.output.page;

import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.markup.Html;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FreeMarker, set up so that a template can only print what its view holds. Safe for use by several threads. */
public final class Templates {
    // after the fact FreeMarker adds advice, its own settings and a trace
    private static final Pattern END = Pattern.compile("[.:]?(?: ---- | Check if | The name was | See | ==> |$)");
    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    private final Configuration configuration;
    private final SortedMap<String, SourceFile> sources;

    /** @param sources by name: {@code topic.ftlh} */
    public Templates(SortedMap<String, SourceFile> sources) {
        this.sources = sources;
        this.configuration = configuration(sources);
    }

    /** Why a page could not be made. {@code place} is empty where FreeMarker names none. */
    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Optional<Span> place;

        Failure(String message, Optional<Span> place, Throwable cause) {
            super(message, cause);
            this.place = place;
        }

        public Optional<Span> place() {
            return place;
        }
    }

    /**
     * Makes a page.
     *
     * @param view a record; its components are the template's top-level names
     * @throws Failure if the template is missing, malformed, or asks for what the view does not have
     */
    public String render(String template, Record view) throws Failure {
        try {
            Template found = configuration.getTemplate(template);
            StringWriter out = new StringWriter(16384);
            found.process(view, out);
            return out.toString();
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw new Failure("there is no template \"" + template + "\"", Optional.empty(), e);
        } catch (ParseException e) {
            throw malformed(e);
        } catch (TemplateException e) {
            throw new Failure(
                    e instanceof InvalidReferenceException && e.getBlamedExpressionString() != null
                            ? "\"" + e.getBlamedExpressionString() + "\" has no value"
                            : firstSentence(e.getMessageWithoutStackTop()),
                    place(e.getTemplateSourceName(), orOne(e.getLineNumber()), orOne(e.getColumnNumber())),
                    e);
        } catch (IOException e) {
            // to all but the first that asks for a malformed template
            if (e.getCause() instanceof ParseException first) {
                throw malformed(first);
            }
            throw new UncheckedIOException(e);
        }
    }

    private Failure malformed(ParseException e) {
        return new Failure(
                firstSentence(e.getEditorMessage()),
                place(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber()),
                e);
    }

    private Optional<Span> place(String template, int line, int column) {
        SourceFile source = template == null ? null : sources.get(template);
        if (source == null || line < 1 || line > source.lineCount()) {
            return Optional.empty();
        }
        int offset = Math.min(
                source.lineStart(line) + Math.max(0, column - 1), source.text().length());
        return Optional.of(source.span(offset, offset));
    }

    private static int orOne(Integer number) {
        return number == null ? 1 : number;
    }

    private static String firstSentence(String message) {
        String line = message.strip().replaceAll("\\s+", " ");
        Matcher end = END.matcher(line);
        String text = end.find() ? line.substring(0, end.start()) : line;
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static Configuration configuration(SortedMap<String, SourceFile> sources) {
        StringTemplateLoader loader = new StringTemplateLoader();
        sources.forEach((name, source) -> loader.putTemplate(name, source.text()));
        Configuration c = new Configuration(LEVEL);
        c.setTemplateLoader(loader);
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        c.setLocalizedLookup(false);
        c.setDefaultEncoding(StandardCharsets.UTF_8.name());
        c.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setRecognizeStandardFileExtensions(true);
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setNumberFormat("computer");
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setFallbackOnNullLoopVariable(false);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setObjectWrapper(wrapper());
        return c;
    }

    /** Markup goes through as markup, so templates need no way round the escaping. */
    private static ObjectWrapper wrapper() {
        return new DefaultObjectWrapper(LEVEL) {
            @Override
            public TemplateModel wrap(Object object) throws TemplateModelException {
                return object instanceof Html html
                        ? HTMLOutputFormat.INSTANCE.fromMarkup(html.value())
                        : super.wrap(object);
            }
        };
    }
}
