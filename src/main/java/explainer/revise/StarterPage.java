package explainer.revise;

import explainer.content.yaml.YamlText;
import explainer.entity.Declaration;
import explainer.entity.Form;
import explainer.entity.Kind;
import java.util.Map;

/** A page to begin with: valid as it stands, left out of the site, with every key of the language and what it means. */
public final class StarterPage {
    private static final String TEXT = """

            <!-- The first sentence gives what the reader most wants to know. Show the source of every claim: [@id-of-a-source]. -->

            <!-- Headings begin with two number signs. Links: [[name-of-a-page]] or [words](../folder/name-of-a-page.md). -->
            """;
    private static final String SUMMARY =
            "To be written: one or two plain sentences that say what a reader learns from this page.";

    private StarterPage() {}

    public static String of(Kind kind, String title) {
        Map<String, String> values = Map.of(
                "title", YamlText.quoted(title),
                "kind", kind.id(),
                "summary", YamlText.quoted(SUMMARY),
                "draft", "true");
        StringBuilder page = new StringBuilder("---\n");
        for (Form.Key key : Declaration.TOPIC.keys().keys()) {
            String value = values.get(key.name());
            page.append("# ").append(key.meaning()).append('\n');
            page.append(value == null ? "# " : "")
                    .append(key.name())
                    .append(": ")
                    .append(value == null ? key.example() : value)
                    .append('\n');
        }
        return page.append("---\n").append(TEXT).toString();
    }
}
