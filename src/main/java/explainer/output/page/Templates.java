package explainer.output.page;

import explainer.base.SourceFile;
import explainer.markup.Html;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;

/** FreeMarker, set up so that a template can only print what its view holds. Safe for use by several threads. */
public final class Templates {
    private static final Version LEVEL = Configuration.VERSION_2_3_34;

    private final Configuration configuration;
    private final SyntaxFaults syntax;
    private final ValueFaults values;

    /** @param sources by name: {@code topic.ftlh} */
    public Templates(SortedMap<String, SourceFile> sources) {
        this.configuration = configuration(sources);
        TemplatePlaces places = new TemplatePlaces(sources);
        this.syntax = new SyntaxFaults(places, configuration);
        this.values = new ValueFaults(places, syntax);
    }

    /** A page could not be made. */
    public static final class Failure extends Exception {
        private static final long serialVersionUID = 1;
        private final transient TemplateFault fault;

        Failure(TemplateFault fault, Throwable cause) {
            super(fault.message(), cause);
            this.fault = fault;
        }

        public TemplateFault fault() {
            return fault;
        }
    }

    /**
     * Makes a page, in UTF-8.
     *
     * @param view a record; its components are the template's top-level names
     * @throws Failure if the template is missing, malformed, or asks for what the view does not have
     */
    public byte[] render(String template, Record view) throws Failure {
        try {
            Template found = configuration.getTemplate(template);
            Utf8Writer out = new Utf8Writer();
            found.process(view, out);
            return out.toBytes();
        } catch (TemplateNotFoundException | MalformedTemplateNameException e) {
            throw new Failure(
                    new TemplateFault(
                            "there is no template \"" + template + "\"", Optional.empty(), Optional.empty(), List.of()),
                    e);
        } catch (TemplateException e) {
            throw new Failure(values.of(e), e);
        } catch (IOException e) {
            Optional<ParseException> malformed = SyntaxFaults.behind(e);
            if (malformed.isPresent()) {
                throw new Failure(syntax.of(malformed.get()), e);
            }
            throw new UncheckedIOException(e);
        }
    }

    /** Looks round for near names while the template stands where it failed; then it is too late. */
    private static void failed(TemplateException e, Environment place, Writer out) throws TemplateException {
        if (e instanceof InvalidReferenceException) {
            TemplateNames.at(place, e.getBlamedExpressionString())
                    .ifPresent(names -> place.setCustomState(ValueFaults.NAMES, names));
        }
        throw e;
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
        c.setTemplateExceptionHandler(Templates::failed);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setFallbackOnNullLoopVariable(false);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setObjectWrapper(new Wrapper());
        c.setSharedVariable("hashOf", new StyleHash());
        return c;
    }

    /** Markup goes through as markup, so templates need no way round the escaping. */
    private static final class Wrapper extends DefaultObjectWrapper {
        private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

        Wrapper() {
            super(LEVEL);
        }

        @Override
        public TemplateModel wrap(Object object) throws TemplateModelException {
            if (object instanceof String text) {
                return new SimpleScalar(text);
            }
            if (object instanceof Html html) {
                return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
            }
            return object instanceof Record view
                    ? new RecordModel(view, accessors.computeIfAbsent(view.getClass(), RecordModel::accessors), this)
                    : super.wrap(object);
        }
    }
}
