package explainer.entity;

import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.EvidenceKind;
import explainer.content.prose.Reference;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types of one text that only evidence has. */
sealed interface EvidenceScalar<T> extends Scalar<T> {

    /** A number, two numbers, or words. */
    record Value() implements EvidenceScalar<FactValue> {
        private static final String NUMBER = "-?[0-9]{1,15}(?:\\.[0-9]{1,9})?";
        private static final Pattern AMOUNT = Pattern.compile(NUMBER);
        private static final Pattern BETWEEN =
                Pattern.compile("(" + NUMBER + ")\\s*(?:to|or|–|\\.\\.)\\s*(" + NUMBER + ")");
        private static final Pattern SEPARATED =
                Pattern.compile("[0-9]{1,3}(?:[,'’ \\u00a0\\u202f][0-9]{3})+(?:\\.[0-9]+)?");
        private static final int LONGEST = 120;

        @Override
        public String wanted() {
            return "a number without separators (100617), two numbers (158 to 159), or a short text";
        }

        @Override
        public Form form() {
            return new Form.Words(LONGEST, Optional.of(SEPARATED.pattern()));
        }

        @Override
        public Optional<FactValue> convert(String text, Span span) {
            String line = text.strip();
            Matcher between = BETWEEN.matcher(line);
            if (between.matches()) {
                BigDecimal low = new BigDecimal(between.group(1));
                BigDecimal high = new BigDecimal(between.group(2));
                return low.compareTo(high) < 0 ? Optional.of(new FactValue.Between(low, high)) : Optional.empty();
            }
            if (AMOUNT.matcher(line).matches()) {
                return Optional.of(new FactValue.Amount(new BigDecimal(line)));
            }
            boolean isName =
                    line.length() <= LONGEST && !SEPARATED.matcher(line).matches();
            return isName ? Optional.of(new FactValue.Words(line)) : Optional.empty();
        }
    }

    /** The word {@code fixed}, or a date; the outer optional is that of the type, the inner is empty for {@code fixed}. */
    record AsOf() implements EvidenceScalar<Optional<When>> {
        private static final String FIXED = "fixed";

        @Override
        public String wanted() {
            return "\"fixed\" for what no longer changes, or a date: 2019-10-25, 2019-10 or 2019";
        }

        @Override
        public Form form() {
            return new Form.Pattern(FIXED + "|" + Date.FORM, wanted());
        }

        @Override
        public Optional<Optional<When>> convert(String text, Span span) {
            return text.equals(FIXED)
                    ? Optional.of(Optional.empty())
                    : When.parse(text).map(Optional::of);
        }

        @Override
        public String remedy(String text) {
            return text.equalsIgnoreCase(FIXED)
                    ? "did you mean \"" + FIXED + "\"?"
                    : Date.remedy(text, EvidenceScalar.super.remedy(text));
        }
    }

    /** A source by its id, perhaps with the place in it: {@code un-doc, para. 12}. */
    record CitedSource() implements EvidenceScalar<Reference.Cited> {
        private static final String BLANKS = "[\\s\\p{Z}\\p{Cc}]*";

        @Override
        public String wanted() {
            return "the id of a source, perhaps with the place in it: \"un-doc, para. 12\"";
        }

        @Override
        public Form form() {
            return new Form.Reference(
                    Form.Target.SOURCE,
                    BLANKS + "(?:" + Id.FORM.pattern() + ")" + BLANKS + "(?:,[\\s\\S]*)?",
                    wanted());
        }

        @Override
        public Optional<Reference.Cited> convert(String text, Span span) {
            int comma = text.indexOf(',');
            String name = (comma < 0 ? text : text.substring(0, comma)).strip();
            String locator = comma < 0 ? "" : text.substring(comma + 1).strip();
            if (new Id().convert(name, span).isEmpty()) {
                return Optional.empty();
            }
            int at = span.text().indexOf(name);
            Span id = at < 0 ? span : span.file().span(span.start() + at, span.start() + at + name.length());
            return Optional.of(new Reference.Cited(name, Optional.of(locator).filter(place -> !place.isEmpty()), id));
        }
    }

    /** Evidence of one kind by its id alone: {@code members-2019}. */
    record EvidenceId(EvidenceKind kind) implements EvidenceScalar<Name> {
        @Override
        public String wanted() {
            return new Id().wanted();
        }

        @Override
        public Form form() {
            return new Form.Reference(Form.Target.of(kind), Id.FORM.pattern(), wanted());
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            return new Id().convert(text, span);
        }
    }

    /** {@code fact:members-2019}; with {@code pages} also {@code key-points} and {@code page:old-page}. */
    record ClaimId(boolean pages) implements EvidenceScalar<Claim> {
        private static final String EVIDENCE =
                Stream.of(EvidenceKind.values()).map(EvidenceKind::id).collect(Collectors.joining("|", "(?:", "):"))
                        + "(?:" + Id.FORM.pattern() + ")";

        @Override
        public String wanted() {
            String kinds = Stream.of(EvidenceKind.values())
                    .map(kind -> kind.id() + ":…")
                    .collect(Collectors.joining(", "));
            return "one of " + kinds + (pages ? ", " + Claim.PAGE + "… or \"" + Claim.KEY_POINTS + "\"" : "");
        }

        @Override
        public Form form() {
            return pages
                    ? new Form.Reference(
                            Form.Target.CLAIM,
                            EVIDENCE + "|" + Claim.KEY_POINTS + "|" + Claim.PAGE + "(?:" + Slug.PATTERN + ")",
                            wanted())
                    : new Form.Reference(Form.Target.EVIDENCE, EVIDENCE, wanted());
        }

        @Override
        public Optional<Claim> convert(String text, Span span) {
            if (pages && text.equals(Claim.KEY_POINTS)) {
                return Optional.of(new Claim(Optional.empty(), "", span));
            }
            if (pages && text.startsWith(Claim.PAGE)) {
                String slug = text.substring(Claim.PAGE.length());
                return Slug.isValid(slug) ? Optional.of(new Claim(Optional.empty(), slug, span)) : Optional.empty();
            }
            return EvidenceKind.of(text)
                    .filter(kind -> new Id().convert(kind.idIn(text), span).isPresent())
                    .map(kind -> new Claim(Optional.of(kind), kind.idIn(text), span));
        }
    }

    /** A phrase in which {@code {}} stands for a number. */
    record Phrase() implements EvidenceScalar<Name> {
        private static final String NO_NUMBER = "(?:(?!\\{\\})[\\s\\S])*";

        @Override
        public String wanted() {
            return "a phrase with {} where the number stands: \"{} members\"";
        }

        @Override
        public Form form() {
            return new Form.Pattern(NO_NUMBER + "\\{\\}" + NO_NUMBER, wanted());
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            String line = text.strip().replaceAll("\\s+", " ");
            boolean once = line.contains("{}") && line.indexOf("{}") == line.lastIndexOf("{}");
            return once && line.length() > 3 ? Optional.of(new Name(line, span)) : Optional.empty();
        }
    }

    /** A text word for word: only the line ends that YAML needs are folded. */
    record Verbatim(int longest) implements EvidenceScalar<Name> {
        @Override
        public String wanted() {
            return "a text of at most " + longest + " characters, word for word";
        }

        @Override
        public Form form() {
            return new Form.Words(longest, Optional.empty());
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            String line = text.strip().replaceAll("\\s+", " ");
            return line.isEmpty() || line.length() > longest ? Optional.empty() : Optional.of(new Name(line, span));
        }
    }
}
