package explainer.content;

import explainer.base.Diagnostic;
import explainer.base.Result;
import explainer.base.SourceFile;
import explainer.content.prose.MarkdownParser;
import explainer.content.prose.Prose;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens the reader to the tests of other packages: files that are on no disk, decoded and parsed as {@link ContentReader} does it. Paths
 * begin with {@code content/}.
 */
public final class ContentSeam {
    private ContentSeam() {}

    /** A page: front matter and text. */
    public static Result<PageFile> page(String path, String text) {
        Result<SourceFile> decoded = TextDecoder.decode(path, text.getBytes(StandardCharsets.UTF_8));
        SourceFile file = decoded.value();
        FrontMatter front = FrontMatter.find(file);
        Result<Optional<YamlNode>> keys = YamlReader.read(file, front.start(), front.end());
        Result<Prose> body =
                MarkdownParser.parse(file, front.bodyStart(), file.text().length());
        List<Diagnostic> found = new ArrayList<>(decoded.diagnostics());
        front.problem().ifPresent(found::add);
        found.addAll(keys.diagnostics());
        found.addAll(body.diagnostics());
        return new Result<>(new PageFile(file, keys.value().map(YamlMap.class::cast), body.value()), found);
    }

    public static DataFile data(String path, String text) {
        SourceFile file = decoded(path, text);
        return new DataFile(file, YamlReader.read(file).value());
    }

    /** An image, known by its size, or a file to download, which has none. */
    public static AssetFile asset(String path, Optional<ImageSize> size) {
        return new AssetFile(new SourceFile(path, ""), path.getBytes(StandardCharsets.UTF_8), size);
    }

    /** The text as the program sees it: line ends are line feeds. */
    public static SourceFile decoded(String path, String text) {
        return TextDecoder.decode(path, text.getBytes(StandardCharsets.UTF_8)).value();
    }

    /** Reads a folder as the program does, with less patience. */
    public static Result<Content> read(Path folder, Duration pageLimit) {
        return ContentReader.read(folder, pageLimit);
    }
}
