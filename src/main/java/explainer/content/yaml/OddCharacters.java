package explainer.content.yaml;

import explainer.base.Diagnostic;
import explainer.base.SourceFile;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks and invisible characters that look like a plain blank or like nothing, as word processors and web pages leave them. */
public final class OddCharacters {
    private static final String CHARACTERS = "\\u00a0\\u00ad\\u2000-\\u200f\\u202f\\u2060\\u3000\\ufeff";

    private static final String CLASS = "[" + CHARACTERS + "]";

    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2000-\\u200a\\u202f\\u3000]");
    private static final Pattern ANY = Pattern.compile(CLASS);

    private static final String KEY = "[\\p{L}\\p{N}_-]+";
    // at the start of a line, in or behind a key, at the start of a value
    private static final Pattern AROUND_KEY = Pattern.compile("(?m)^[ \\t]*(?:- +)?(?:(" + CLASS + ")[\\s" + CHARACTERS
            + "]*+(?:- |" + KEY + ":)|" + KEY + "(" + CLASS + ")[^\\s:]*:|" + KEY + " *: *(" + CLASS + "))");

    private OddCharacters() {}

    /** The first one that changes what a line means to YAML, or makes another key of a key. */
    static Optional<Diagnostic> aroundKeys(SourceFile file, int start, int end) {
        Matcher line = AROUND_KEY.matcher(file.text()).region(start, end);
        if (!line.find()) {
            return Optional.empty();
        }
        int group = line.start(1) >= 0 ? 1 : line.start(2) >= 0 ? 2 : 3;
        char odd = line.group(group).charAt(0);
        boolean isBlank = BLANKS.matcher(line.group(group)).matches();
        return Optional.of(Diagnostic.of(
                        YamlCode.BAD_YAML,
                        file.span(line.start(group), line.end(group)),
                        name(odd) + " stands here, which looks like " + (isBlank ? "a plain blank" : "nothing"))
                .help(isBlank ? "write a plain blank instead" : "delete it: press the delete key here once"));
    }

    /** The text with plain blanks, and without what nobody sees. */
    public static String replaced(String text) {
        return ANY.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    }

    /** The name of the first one in a text: {@code a no-break space (U+00A0)}. */
    public static Optional<String> first(String text) {
        Matcher odd = ANY.matcher(text);
        return odd.find() ? Optional.of(name(odd.group().charAt(0))) : Optional.empty();
    }

    static String name(char c) {
        return "a " + Character.getName(c).toLowerCase(Locale.ROOT) + String.format(Locale.ROOT, " (U+%04X)", (int) c);
    }
}
