package explainer.markup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the CommonMark specification.
 *
 * @param number from 1, in the order of the text
 * @param section the heading above it
 */
record SpecExample(int number, String section, String markdown, String html) {
    private static final Path SPECIFICATION = Path.of("src/test/resources/commonmark/spec-0.31.2.txt");
    private static final Pattern PART = Pattern.compile(
            "^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$|^#{1,6} +(.*?)$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<SpecExample> all() {
        List<SpecExample> examples = new ArrayList<>();
        String section = "";
        Matcher part = PART.matcher(text());
        while (part.find()) {
            if (part.group(3) != null) {
                section = part.group(3);
            } else {
                examples.add(new SpecExample(
                        examples.size() + 1, section, withTabs(part.group(1)), withTabs(part.group(2))));
            }
        }
        return examples;
    }

    /** The specification shows tabs as arrows. */
    private static String withTabs(String text) {
        return text.replace('→', '\t');
    }

    private static String text() {
        try {
            String text = Files.readString(SPECIFICATION).replace("\r\n", "\n");
            return text.substring(0, text.indexOf("<!-- END TESTS -->"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
