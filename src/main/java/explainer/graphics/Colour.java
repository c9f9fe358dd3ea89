package explainer.graphics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The colours of drawings as values, for files that stand without the theme's style sheet. They are those of the theme that comes along, which
 * a test sees to; programs that draw know no variables of CSS.
 */
enum Colour {
    BG("#fff", "#15191d"),
    INK("#1c2024", "#eceae5"),
    INK2("#494f55", "#a9b0b6"),
    MEMBER("#175670", "#62bbd7"),
    CHAIR("#c2410c", "#ff8f5c"),
    /** The same for words, which need more contrast than a mark. */
    ALARM("#8f2f09", "#ff9a6b"),
    GRID("#e3dfd7", "#30373d"),
    SOFT("#f3f0ea", "#1f252a"),
    LAND("#dcd8cf", "#3b4248"),
    OBS("#bcd6df", "#1f4352"),
    ONM("#fff", "#0b1216"),
    DISP("#7d7a73", "#9aa0a6"),
    SEA("#dfeaf0", "#10202a"),
    SEA_INK("#2f6f8a", "#7fb3c9"),
    FOCUS("#f3cdb8", "#6b3a24"),
    NEAR("#f3f0ea", "#343b41"),
    FAR("#e6e2da", "#262c31"),
    INSET("#cfc9bd", "#454d54");

    private static final Pattern VARIABLE = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

    private final String light;
    private final String dark;

    Colour(String light, String dark) {
        this.light = light;
        this.dark = dark;
    }

    String light() {
        return light;
    }

    String dark() {
        return dark;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Its name in the theme. */
    String token() {
        return "--viz-" + id();
    }

    /** The colour that a value names, if it is a variable. */
    static Optional<Colour> of(String value) {
        Matcher variable = VARIABLE.matcher(value);
        return variable.matches() ? named(variable.group(1)) : Optional.empty();
    }

    private static Optional<Colour> named(String token) {
        for (Colour colour : values()) {
            if (colour.token().equals(token)) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    /** The text with the values of colours in the place of their variables. */
    static String resolved(String text, boolean isDark) {
        return VARIABLE.matcher(text)
                .replaceAll(found -> named(found.group(1))
                        .map(colour -> isDark ? colour.dark : colour.light)
                        .orElse(Matcher.quoteReplacement(found.group())));
    }
}
