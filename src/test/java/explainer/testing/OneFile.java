package explainer.testing;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.content.Content;
import explainer.content.ContentEntry;
import explainer.content.ContentReader;
import explainer.entity.Declaration;
import explainer.entity.EntityBinder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A file that editors write, as the checks see it and as a validator of schemas does. */
public final class OneFile {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final String PAGE = ContentReader.FOLDER + "/summit/some-page.md";
    private static final Map<String, String> REST = Map.of(
            ContentReader.FOLDER + "/site.yaml",
            "title: Fixture\nlanguage: en\n",
            ContentReader.FOLDER + "/index.md",
            "---\ntitle: Fixture\nsummary: A front page.\nquestion: Does it build?\nanswer: It does.\n---\n");

    private OneFile() {}

    /** Everything that is wrong with a file by itself; whether what it refers to exists is not asked. */
    public static List<Diagnostic> check(Declaration declaration, String yaml) {
        boolean isPage = declaration.layout() == Declaration.Layout.FRONT_MATTER;
        String path =
                declaration == Declaration.TOPIC ? PAGE : declaration.path().replace("*", "some");
        Map<String, String> files = new LinkedHashMap<>(REST);
        files.put(path, isPage ? "---\n" + yaml + "---\n\nText.\n" : yaml);
        Result<Content> content = ContentReader.read(files.entrySet().stream()
                .map(file -> new InMemory(file.getKey(), file.getValue()))
                .toList());
        return Stream.concat(content.diagnostics().stream(), EntityBinder.bind(content.value()).diagnostics().stream())
                .filter(Diagnostic::isError)
                .toList();
    }

    /** With the types of YAML 1.2: {@code 2019} is a number. A file of comments alone is null. */
    public static String json(String yaml) {
        JsonNode root = YAML.readTree(new OneByOne(yaml));
        return (root.isMissingNode() ? JsonNodeFactory.instance.nullNode() : root).toString();
    }

    /** Letter by letter: the parser fails where its buffer ends within one. */
    private static final class OneByOne extends StringReader {
        OneByOne(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return super.read(buffer, offset, Math.min(length, 1));
        }
    }

    private record InMemory(String path, String text) implements ContentEntry {
        @Override
        public boolean isLink() {
            return false;
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
