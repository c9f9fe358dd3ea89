package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Nearest;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Types whose value is one text. */
sealed interface Scalar<T> extends Type<T>
        permits Scalar.Text,
                Scalar.Date,
                Scalar.Day,
                Scalar.Flag,
                Scalar.Choice,
                Scalar.PageRef,
                Scalar.Id,
                EvidenceScalar,
                FigureScalar,
                SiteScalar {
    Optional<T> convert(String text, Span span);

    @Override
    default Optional<T> read(YamlNode node, Problems problems) {
        if (!(node instanceof YamlScalar scalar)) {
            String help = OneOf.help(this, node).orElseGet(() -> Type.one(node, wanted()));
            problems.add(EntityCode.WRONG_SHAPE, node.span(), Type.notOne(node), help);
            return Optional.empty();
        }
        Optional<T> value = convert(scalar.raw(), scalar.span());
        if (value.isEmpty()) {
            problems.add(refusal(scalar));
        } else {
            Traces.curly(scalar).ifPresent(problems::add);
        }
        return value;
    }

    /** The one right way to write a text that is not converted, if there is one. */
    default Optional<String> meant(String text) {
        return Optional.empty();
    }

    private Diagnostic refusal(YamlScalar scalar) {
        String text = scalar.raw();
        String cleaned = Traces.cleaned(text);
        boolean isTrace =
                !cleaned.equals(text) && convert(cleaned, scalar.span()).isPresent();
        Diagnostic refused = Diagnostic.of(
                        EntityCode.BAD_VALUE, scalar.span(), isTrace ? Traces.why(text) : refused(text))
                .help(isTrace ? "write " + cleaned : remedy(text));
        return meant(text)
                .map(meant -> refused.didYouMean(Optional.of(meant))
                        .fixedBy(new Edit(scalar.span(), scalar.span().text().replace(text, meant))))
                .orElse(refused);
    }

    /** What to write instead of a text that is not converted. */
    default String remedy(String text) {
        return "this must be " + wanted();
    }

    /** Why a text is not converted. */
    default String refused(String text) {
        return "\"" + Traces.shortened(text) + "\" cannot stand here";
    }

    /**
     * One line of plain text; an apostrophe inside a word becomes a typographic one, as in prose. Control characters, which YAML lets escapes
     * write and no page may hold, are blanks like line ends.
     */
    record Text(int longest) implements Scalar<Name> {
        private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}]+");
        private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");

        @Override
        public String wanted() {
            return "a text of at most " + longest + " characters";
        }

        @Override
        public Form form() {
            return new Form.Words(longest, Optional.empty());
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            String line = APOSTROPHE
                    .matcher(BLANKS.matcher(text).replaceAll(" ").strip())
                    .replaceAll("’");
            return line.isEmpty() || line.length() > longest ? Optional.empty() : Optional.of(new Name(line, span));
        }

        @Override
        public String refused(String text) {
            return "this text has " + text.strip().length() + " characters";
        }
    }

    /** A date with its precision. */
    record Date() implements Scalar<When> {
        static final String FORM = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";

        private static final Pattern NO_SUCH_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?");

        @Override
        public String wanted() {
            return "a date: 2019-10-25, 2019-10 or 2019";
        }

        @Override
        public Form form() {
            return new Form.Pattern(FORM, wanted());
        }

        @Override
        public Optional<When> convert(String text, Span span) {
            return When.parse(text);
        }

        @Override
        public Optional<String> meant(String text) {
            return When.padded(text);
        }

        @Override
        public String refused(String text) {
            return NO_SUCH_DAY.matcher(text).matches()
                    ? "there is no day \"" + text + "\" in the calendar"
                    : Scalar.super.refused(text);
        }

        @Override
        public String remedy(String text) {
            return remedy(text, Scalar.super.remedy(text));
        }

        /** The date that was meant, in the right form; if there is none, the help that is given. */
        static String remedy(String text, String otherwise) {
            List<String> meant = DateForms.meant(text);
            return meant.isEmpty()
                    ? otherwise
                    : "write " + String.join(" or ", meant) + (meant.size() > 1 ? ": year, month, day" : "");
        }
    }

    /** A date to the day. */
    record Day() implements Scalar<When.Day> {
        @Override
        public String wanted() {
            return Form.Day.WANTED;
        }

        @Override
        public Form form() {
            return new Form.Day();
        }

        @Override
        public Optional<When.Day> convert(String text, Span span) {
            return When.parse(text).filter(When.Day.class::isInstance).map(When.Day.class::cast);
        }

        @Override
        public Optional<String> meant(String text) {
            return When.padded(text).filter(padded -> convert(padded, null).isPresent());
        }

        @Override
        public String refused(String text) {
            return When.parse(text).isPresent() ? "\"" + text + "\" is not a whole date" : new Date().refused(text);
        }

        @Override
        public String remedy(String text) {
            // what only names a month or a year must not be proposed as a day
            boolean isDay = !DateForms.meant(text).isEmpty()
                    && DateForms.meant(text).stream()
                            .allMatch(meant -> When.parse(meant)
                                    .filter(When.Day.class::isInstance)
                                    .isPresent());
            return isDay ? Date.remedy(text, Scalar.super.remedy(text)) : Scalar.super.remedy(text);
        }
    }

    /** Yes or no. */
    record Flag() implements Scalar<Boolean> {
        @Override
        public String wanted() {
            return "true or false";
        }

        @Override
        public Form form() {
            return new Form.Flag();
        }

        @Override
        public Optional<Boolean> convert(String text, Span span) {
            return text.equals("true")
                    ? Optional.of(true)
                    : text.equals("false") ? Optional.of(false) : Optional.empty();
        }

        @Override
        public String remedy(String text) {
            String word = text.toLowerCase(Locale.ROOT);
            return Set.of("yes", "true", "on", "y").contains(word)
                    ? "write true"
                    : Set.of("no", "false", "off", "n").contains(word) ? "write false" : Scalar.super.remedy(text);
        }
    }

    /**
     * One of a few words.
     *
     * @param meanings of the words, each in a few more; none where the words say it
     */
    record Choice<T>(Map<String, T> values, List<String> words, List<String> meanings) implements Scalar<T> {
        static <E extends Enum<E>> Choice<E> of(E[] values, Function<E, String> word, Function<E, String> meaning) {
            Map<String, E> byWord = new LinkedHashMap<>();
            for (E value : values) {
                byWord.put(word.apply(value), value);
            }
            return new Choice<>(
                    byWord,
                    List.copyOf(byWord.keySet()),
                    Stream.of(values).map(meaning).toList());
        }

        static Choice<String> of(List<String> words) {
            Map<String, String> byWord = new LinkedHashMap<>();
            words.forEach(word -> byWord.put(word, word));
            return new Choice<>(byWord, words, List.of());
        }

        @Override
        public String wanted() {
            return "one of " + String.join(", ", words);
        }

        @Override
        public Form form() {
            return new Form.Choice(words, meanings);
        }

        @Override
        public Optional<T> convert(String text, Span span) {
            return Optional.ofNullable(values.get(text));
        }

        @Override
        public String remedy(String text) {
            return Nearest.to(text, words)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElseGet(() -> Scalar.super.remedy(text));
        }
    }

    /** The slug of a page. */
    record PageRef() implements Scalar<Ref> {
        @Override
        public String wanted() {
            return "the name of a page's file without \".md\": example-summit";
        }

        @Override
        public Form form() {
            return new Form.Reference(Form.Target.PAGE, Slug.PATTERN, wanted());
        }

        @Override
        public Optional<Ref> convert(String text, Span span) {
            return Slug.isValid(text) ? Optional.of(new Ref(text, span)) : Optional.empty();
        }
    }

    /** An id that citations use. */
    record Id() implements Scalar<Name> {
        static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}_](?:[\\p{L}\\p{Nd}_.:-]*[\\p{L}\\p{Nd}_])?");

        @Override
        public String wanted() {
            return "letters, digits and hyphens, without blanks";
        }

        @Override
        public Form form() {
            return new Form.Pattern(FORM.pattern(), wanted());
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            return FORM.matcher(text).matches() ? Optional.of(new Name(text, span)) : Optional.empty();
        }
    }
}
