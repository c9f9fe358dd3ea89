package explainer.entity;

import explainer.base.SitePath;
import explainer.base.Span;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Types of one text that name things of the world: addresses, languages, countries. */
sealed interface SiteScalar<T> extends Scalar<T> {

    /** An old address in the site: {@code /summit/}. */
    record OldAddress() implements SiteScalar<Name> {
        private static final Pattern FORM = Pattern.compile("/([^/]+/)*([^/]+\\.html)?");

        @Override
        public String wanted() {
            return "an address in this site that begins with \"/\" and ends with \"/\" or \".html\": /summit/";
        }

        @Override
        public Form form() {
            return new Form.Pattern("/(?:[^/]+/)*(?:[^/]+/|[^/]+\\.html)", wanted());
        }

        @Override
        public Optional<Name> convert(String text, Span span) {
            boolean fits = FORM.matcher(text).matches() && text.length() > 1;
            String path = fits ? text.substring(1) + (text.endsWith("/") ? "index.html" : "") : "";
            return fits && SitePath.isValid(path) && !path.contains(" ")
                    ? Optional.of(new Name(path, span))
                    : Optional.empty();
        }
    }

    /**
     * An absolute web address.
     *
     * @param isFolder whether addresses below it are made from it, so that it can hold neither "?" nor "#"
     */
    record WebAddress(boolean isFolder) implements SiteScalar<URI> {
        private static final String SCHEME = "[Hh][Tt][Tt][Pp][Ss]?://";

        @Override
        public String wanted() {
            return "a web address that begins with https:// or http://" + (isFolder ? ", without \"?\" and \"#\"" : "");
        }

        @Override
        public Form form() {
            return new Form.Pattern(SCHEME + (isFolder ? "[^\\s?#]+" : "\\S+"), wanted());
        }

        @Override
        public Optional<URI> convert(String text, Span span) {
            try {
                URI uri = new URI(text);
                String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
                boolean isWhole = !isFolder || uri.getRawQuery() == null && uri.getRawFragment() == null;
                return (scheme.equals("https") || scheme.equals("http")) && uri.getHost() != null && isWhole
                        ? Optional.of(uri)
                        : Optional.empty();
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }

        @Override
        public String remedy(String text) {
            String whole = "https://" + text;
            boolean isOnlyShort =
                    text.startsWith("www.") && convert(whole, null).isPresent();
            return isOnlyShort ? "write " + whole : SiteScalar.super.remedy(text);
        }
    }

    /** How to reach the editors: an e-mail address, which becomes a mailto address, or a web address. */
    record Contact() implements SiteScalar<URI> {
        // what \s means to Java: elsewhere it means more
        private static final String ATOM = "[^ \\t\\n\\x0B\\f\\r@<>\"]+";
        private static final Pattern EMAIL = Pattern.compile(ATOM + "@" + ATOM + "\\." + ATOM);

        @Override
        public String wanted() {
            return "an e-mail address, or a web address that begins with https:// or http://";
        }

        @Override
        public Form form() {
            return new Form.Pattern(EMAIL.pattern() + "|" + WebAddress.SCHEME + "\\S+", wanted());
        }

        @Override
        public Optional<URI> convert(String text, Span span) {
            try {
                return EMAIL.matcher(text).matches()
                        ? Optional.of(new URI("mailto", text, null))
                        : new WebAddress(false).convert(text, span);
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }
    }

    /** The name of a site's own domain, in letters of the Domain Name System. */
    record Domain() implements SiteScalar<Name> {
        private static final Pattern FORM = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

        @Override
        public String wanted() {
            return "a domain in small letters, without https:// and without \"/\": example.org";
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

    /** A language tag (BCP 47) of a language that has one of two letters (ISO 639-1), or of three. */
    record Language() implements SiteScalar<Locale> {
        private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

        @Override
        public String wanted() {
            return "a language tag: en, fr, pt-BR";
        }

        @Override
        public Form form() {
            return new Form.Pattern("[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", wanted());
        }

        @Override
        public Optional<Locale> convert(String text, Span span) {
            try {
                Locale locale = new Locale.Builder().setLanguageTag(text).build();
                String language = locale.getLanguage();
                return language.length() == 3 || TWO_LETTERS.contains(language)
                        ? Optional.of(locale)
                        : Optional.empty();
            } catch (IllformedLocaleException e) {
                return Optional.empty();
            }
        }

        @Override
        public String remedy(String text) {
            return TWO_LETTERS.stream()
                    .sorted()
                    .filter(tag -> isNamed(tag, text.strip()))
                    .findFirst()
                    .map(tag -> "write the language's tag: " + tag)
                    .or(() -> Optional.of(text.replace('_', '-'))
                            .filter(tag -> convert(tag, null).isPresent())
                            .map(tag -> "write " + tag))
                    .orElseGet(() -> SiteScalar.super.remedy(text));
        }

        private static boolean isNamed(String tag, String name) {
            Locale locale = new Locale.Builder().setLanguage(tag).build();
            return locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                    || locale.getDisplayLanguage(locale).equalsIgnoreCase(name);
        }
    }

    /** A country by its code (ISO 3166-1 alpha-2). */
    record Country() implements SiteScalar<Locale> {
        private static final Set<String> CODES = Set.of(Locale.getISOCountries());
        private static final Map<String, String> MEANT = Map.of("UK", "GB", "EN", "GB", "EL", "GR");

        @Override
        public String wanted() {
            return "a country's code of two capitals: FR, JP, US";
        }

        @Override
        public Form form() {
            return new Form.Pattern("[A-Z]{2}", wanted());
        }

        @Override
        public Optional<String> meant(String text) {
            String code = text.toUpperCase(Locale.ROOT);
            return Optional.of(MEANT.getOrDefault(code, code)).filter(CODES::contains);
        }

        @Override
        public Optional<Locale> convert(String text, Span span) {
            return CODES.contains(text)
                    ? Optional.of(new Locale.Builder().setRegion(text).build())
                    : Optional.empty();
        }
    }

    /** A number of things. */
    record WholeNumber() implements SiteScalar<Integer> {
        private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,5}");

        @Override
        public String wanted() {
            return "a whole number without a unit: 80";
        }

        @Override
        public Form form() {
            return new Form.Pattern(FORM.pattern(), wanted());
        }

        @Override
        public Optional<Integer> convert(String text, Span span) {
            return FORM.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
        }
    }
}
