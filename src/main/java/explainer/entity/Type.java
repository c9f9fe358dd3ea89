package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Result;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What a key may hold. A closed set, so that whatever is made from the declarations covers all of it. */
sealed interface Type<T> {

    /** What to write, after "must be": {@code a date: 2019-10-25, 2019-10 or 2019}. */
    String wanted();

    /** The value; empty if it is wrong, which has then been reported. Never called for a missing value. */
    Optional<T> read(YamlNode node, Problems problems);

    /** Types whose value is one text. */
    sealed interface Scalar<T> extends Type<T> {
        Optional<T> convert(String text, Span span);

        @Override
        default Optional<T> read(YamlNode node, Problems problems) {
            if (!(node instanceof YamlScalar scalar)) {
                problems.add(EntityCode.WRONG_SHAPE, node.span(), notOne(node), "this must be " + wanted() + IN_QUOTES);
                return Optional.empty();
            }
            Optional<T> value = convert(scalar.raw(), scalar.span());
            if (value.isEmpty()) {
                problems.add(EntityCode.BAD_VALUE, scalar.span(), refused(scalar.raw()), "this must be " + wanted());
            }
            return value;
        }

        /** Why a text is not converted. */
        default String refused(String text) {
            return "\"" + shortened(text) + "\" cannot stand here";
        }
    }

    /** What most often makes a list or keys of a text. */
    String IN_QUOTES = "; put a text that holds \": \" or begins with \"[\" or \"{\" in double quotation marks";

    private static String notOne(YamlNode node) {
        return (node instanceof YamlList ? "a list stands" : "keys stand") + " where one value is wanted";
    }

    /** One line of plain text; an apostrophe inside a word becomes a typographic one, as in prose. */
    record Text(int longest) implements Scalar<Name> {
        private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

        @Override
        public String wanted() {
            return "a text of at most " + longest + " characters";
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            String line =
                    APOSTROPHE.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("’");
            return line.isEmpty() || line.length() > longest ? Optional.empty() : Optional.of(new Name(line, span));
        }

        @Override
        public String refused(String text) {
            return "this text has " + text.strip().length() + " characters";
        }
    }

    /** A date with its precision. */
    record Date() implements Scalar<When> {
        private static final Pattern NO_SUCH_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

        @Override
        public String wanted() {
            return "a date: 2019-10-25, 2019-10 or 2019";
        }

        @Override
        public Optional<When> convert(String text, Span span) {
            return When.parse(text);
        }

        @Override
        public String refused(String text) {
            return NO_SUCH_DAY.matcher(text).matches()
                    ? "there is no day \"" + text + "\" in the calendar"
                    : Scalar.super.refused(text);
        }
    }

    /** A date to the day. */
    record Day() implements Scalar<When.Day> {
        @Override
        public String wanted() {
            return "a day: 2019-10-25";
        }

        @Override
        public Optional<When.Day> convert(String text, Span span) {
            return When.parse(text).filter(When.Day.class::isInstance).map(When.Day.class::cast);
        }

        @Override
        public String refused(String text) {
            return When.parse(text).isPresent() ? "\"" + text + "\" is not a whole date" : new Date().refused(text);
        }
    }

    /** Yes or no. */
    record Flag() implements Scalar<Boolean> {
        @Override
        public String wanted() {
            return "true or false";
        }

        @Override
        public Optional<Boolean> convert(String text, Span span) {
            return text.equals("true")
                    ? Optional.of(true)
                    : text.equals("false") ? Optional.of(false) : Optional.empty();
        }
    }

    /** One of a few words. */
    record Choice<T>(Map<String, T> values, List<String> words) implements Scalar<T> {
        static <E extends Enum<E>> Choice<E> of(E[] values, Function<E, String> word) {
            Map<String, E> byWord = new java.util.LinkedHashMap<>();
            for (E value : values) {
                byWord.put(word.apply(value), value);
            }
            return new Choice<>(byWord, List.copyOf(byWord.keySet()));
        }

        static Choice<String> of(List<String> words) {
            Map<String, String> byWord = new java.util.LinkedHashMap<>();
            words.forEach(word -> byWord.put(word, word));
            return new Choice<>(byWord, words);
        }

        @Override
        public String wanted() {
            return "one of " + String.join(", ", words);
        }

        @Override
        public Optional<T> convert(String text, Span span) {
            return Optional.ofNullable(values.get(text));
        }

        @Override
        public Optional<T> read(YamlNode node, Problems problems) {
            if (node instanceof YamlScalar scalar
                    && convert(scalar.raw(), scalar.span()).isEmpty()) {
                problems.add(Diagnostic.of(
                                EntityCode.BAD_VALUE,
                                scalar.span(),
                                "\"" + shortened(scalar.raw()) + "\" cannot stand here")
                        .help("this must be " + wanted())
                        .didYouMean(Nearest.to(scalar.raw(), words)));
                return Optional.empty();
            }
            return Scalar.super.read(node, problems);
        }
    }

    /** The slug of a page. */
    record PageRef() implements Scalar<Ref> {
        @Override
        public String wanted() {
            return "the name of a page's file without \".md\": baku-summit";
        }

        @Override
        public Optional<Ref> convert(String text, Span span) {
            return Slug.isValid(text) ? Optional.of(new Ref(text, span)) : Optional.empty();
        }
    }

    /** An id that citations use. */
    record Id() implements Scalar<Name> {
        private static final Pattern FORM =
                Pattern.compile("[\\p{L}\\p{Nd}_](?:[\\p{L}\\p{Nd}_.:-]*[\\p{L}\\p{Nd}_])?");

        @Override
        public String wanted() {
            return "letters, digits and hyphens, without blanks";
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            return FORM.matcher(text).matches() ? Optional.of(new Name(text, span)) : Optional.empty();
        }
    }

    /** An old address in the site: {@code /summit/}. */
    record OldAddress() implements Scalar<Name> {
        private static final Pattern FORM = Pattern.compile("/([^/]+/)*([^/]+\\.html)?");

        @Override
        public String wanted() {
            return "an address in this site that begins with \"/\" and ends with \"/\" or \".html\": /summit/";
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            boolean fits = FORM.matcher(text).matches() && text.length() > 1;
            String path = fits ? text.substring(1) + (text.endsWith("/") ? "index.html" : "") : "";
            return fits && explainer.base.SitePath.isValid(path) && !path.contains(" ")
                    ? Optional.of(new Name(path, span))
                    : Optional.empty();
        }
    }

    /** An absolute web address. */
    record WebAddress() implements Scalar<URI> {
        @Override
        public String wanted() {
            return "a web address that begins with https:// or http://";
        }

        @Override
        public Optional<URI> convert(String text, Span span) {
            try {
                URI uri = new URI(text);
                String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
                return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null
                        ? Optional.of(uri)
                        : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    }

    /** A language tag (BCP 47). */
    record Language() implements Scalar<Locale> {
        @Override
        public String wanted() {
            return "a language tag: en, az, pt-BR";
        }

        @Override
        public Optional<Locale> convert(String text, Span span) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(text).build();
                return locale.getLanguage().isEmpty() ? Optional.empty() : Optional.of(locale);
            } catch (java.util.IllformedLocaleException e) {
                return Optional.empty();
            }
        }
    }

    /** Words with emphasis, links and citations, read where they stand. */
    record Inline() implements Type<Prose> {
        private static final Pattern ESCAPE = Pattern.compile("\\\\[\\p{Alnum}]");

        @Override
        public String wanted() {
            return "a sentence or two, with links and citations if you like";
        }

        @Override
        public Optional<Prose> read(YamlNode node, Problems problems) {
            if (!(node instanceof YamlScalar scalar)) {
                problems.add(EntityCode.WRONG_SHAPE, node.span(), notOne(node), "this must be " + wanted() + IN_QUOTES);
                return Optional.empty();
            }
            Span inside = inside(scalar.span());
            boolean single = scalar.span().text().startsWith("'");
            if (single && inside.text().contains("''")
                    || !single
                            && scalar.quoted()
                            && ESCAPE.matcher(inside.text()).find()) {
                problems.add(
                        EntityCode.BAD_VALUE,
                        scalar.span(),
                        "this text has a YAML escape in it",
                        "put the text in double quotation marks and write the character itself");
                return Optional.empty();
            }
            Result<Prose> prose = MarkdownParser.parseInline(inside);
            problems.addAll(prose.diagnostics());
            return Optional.of(prose.value());
        }

        /** Without quotation marks or the sign of a block scalar. What YAML folds, Markdown folds too. */
        private static Span inside(Span span) {
            String text = span.text();
            if (text.startsWith("\"") || text.startsWith("'")) {
                return span.file().span(span.start() + 1, span.end() - 1);
            }
            if (text.startsWith("|") || text.startsWith(">")) {
                int at = Math.max(0, text.indexOf('\n'));
                while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                return span.file().span(span.start() + at, span.end());
            }
            return span;
        }
    }

    /** A list of one type. One value alone is no list: the help says how to write one. */
    record ListOf<T>(Type<T> item) implements Type<List<T>> {
        @Override
        public String wanted() {
            return "a list, each item " + item.wanted();
        }

        @Override
        public Optional<List<T>> read(YamlNode node, Problems problems) {
            if (!(node instanceof YamlList list)) {
                problems.add(
                        EntityCode.WRONG_SHAPE,
                        node.span(),
                        (node instanceof YamlMap ? "keys stand" : "one value stands") + " where a list is wanted",
                        "begin each item on a line of its own with \"- \", or write [one, two]");
                return Optional.empty();
            }
            List<T> items = new ArrayList<>();
            for (YamlNode each : list.items()) {
                if (each instanceof YamlScalar scalar && scalar.isMissing()) {
                    problems.add(
                            EntityCode.BAD_VALUE, each.span(), "this item is empty", "write it, or remove its line");
                } else {
                    item.read(each, problems).ifPresent(items::add);
                }
            }
            return Optional.of(List.copyOf(items));
        }
    }

    /** Keys and values of their own. */
    record MapOf<T>(Shape shape, Function<Fields, Optional<T>> bind) implements Type<T> {
        @Override
        public String wanted() {
            return shape.name() + ": " + String.join(", ", shape.keys());
        }

        @Override
        public Optional<T> read(YamlNode node, Problems problems) {
            if (!(node instanceof YamlMap map)) {
                problems.add(
                        EntityCode.WRONG_SHAPE,
                        node.span(),
                        (node instanceof YamlList ? "a list stands" : "one value stands") + " where keys are wanted",
                        "this must be " + wanted());
                return Optional.empty();
            }
            return bind.apply(new Fields(shape, map, map.span(), problems));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(57, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
