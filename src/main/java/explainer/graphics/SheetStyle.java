package explainer.graphics;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The style sheet inside a picture that stands alone: its colours in the light and, on dark screens, in the dark. */
final class SheetStyle {
    private static final String RULES = "/explainer/graphics/sheet.css";
    // on paper the ground is light, whatever the screen
    private static final String ON_DARK_SCREENS = "@media screen and (prefers-color-scheme: dark) {\n";

    private SheetStyle() {}

    /** The class of an element whose attribute has a colour: an attribute has one value only, a class has two. */
    static String classOf(String attribute, Colour colour) {
        return "viz-" + attribute + "-" + colour.id();
    }

    static String text() {
        return Rules.TEXT;
    }

    private static final class Rules {
        private static final String TEXT = make();

        private static String make() {
            List<String> rules = read();
            StringBuilder out = new StringBuilder("\n");
            rules.forEach(rule -> out.append(Colour.resolved(rule, false)).append('\n'));
            out.append(ON_DARK_SCREENS);
            // all of them again: which rule wins over which rests on their order
            rules.forEach(rule -> out.append(Colour.resolved(rule, true)).append('\n'));
            for (Colour colour : Colour.values()) {
                for (String attribute : Drawing.COLOURED) {
                    out.append('.')
                            .append(classOf(attribute, colour))
                            .append(" { ")
                            .append(attribute)
                            .append(": ")
                            .append(colour.dark())
                            .append("; }\n");
                }
            }
            return out.append("}\n").toString();
        }

        private static List<String> read() {
            try (InputStream in = SheetStyle.class.getResourceAsStream(RULES)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
