package explainer.entity;

import explainer.base.Diagnostic;
import explainer.content.prose.ProseCode;
import explainer.content.yaml.OddCharacters;
import explainer.content.yaml.YamlScalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotation marks and blanks that a word processor leaves in a value. */
final class Traces {
    private static final Pattern IN_CURLY = Pattern.compile("[“”„«‘‚]([^“”„«»‘‚]*)[“”»’‘]");

    private Traces() {}

    /** A value as it was probably meant: without curly quotation marks around it, odd blanks and odd dashes. */
    static String cleaned(String text) {
        String plain = OddCharacters.replaced(text).strip();
        Matcher curly = IN_CURLY.matcher(plain);
        return (curly.matches() ? curly.group(1) : plain)
                .replaceAll("[‐‑‒–−]", "-")
                .strip();
    }

    /** Why a value was refused which would fit without such traces. */
    static String why(String text) {
        return OddCharacters.first(text)
                .map(character -> character + " stands in this value")
                .orElseGet(() -> IN_CURLY.matcher(text.strip()).matches()
                        ? "curly quotation marks stand around this value"
                        : "a dash stands in this value where a hyphen is wanted");
    }

    /** Curly marks around a whole text do not delimit it in YAML: readers would see them. */
    static Optional<Diagnostic> curly(YamlScalar scalar) {
        Matcher curly = IN_CURLY.matcher(scalar.raw().strip());
        return scalar.quoted() || !curly.matches()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                                ProseCode.DOUBTFUL_MARK,
                                scalar.span(),
                                "these curly quotation marks are part of the text: readers see them")
                        .help("take them away, or write straight ones: \"" + curly.group(1)
                                + "\"; if readers are to see them, put straight ones around them"));
    }

    /** As much of a text as a message can show. */
    static String shortened(String text) {
        return text.length() <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(57, text.codePointCount(0, text.length()))))
                        + "…";
    }
}
