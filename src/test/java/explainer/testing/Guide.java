package explainer.testing;

import explainer.content.ContentEntry;
import explainer.content.ContentReader;
import explainer.content.prose.Heading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A text for people in the repository, as GitHub shows it.
 *
 * @param shown its HTML
 */
public record Guide(Path file, String text, Document shown) {
    /** A fenced block under a heading. */
    public record Example(String section, String text) {}

    public static Guide read(Path file) {
        try {
            String text = Files.readString(file);
            return new Guide(file, text, GithubMarkdown.shown(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first table of a section whose first column has that head. */
    public Element table(String section, String head) {
        return shown.select("table").stream()
                .filter(table -> section(table).equals(section))
                .filter(table -> table.selectFirst("th").text().equals(head))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(file + " has no table \"" + head + "\" under \"" + section + "\""));
    }

    public static List<Element> rows(Element table) {
        return table.select("tbody > tr");
    }

    public static Element cell(Element row, int column) {
        return row.child(column);
    }

    /** The fenced blocks of a language, in order. */
    public List<Example> examples(String language) {
        return shown.select("pre > code.language-" + language).stream()
                .map(code -> new Example(section(code.parent()), code.wholeText()))
                .toList();
    }

    /** Links to files that are not there, and to headings that their files do not have. */
    public List<String> brokenLinks() {
        List<String> broken = new ArrayList<>();
        Map<Path, Set<String>> headings = new HashMap<>();
        for (String link : shown.select("a[href], img[src]").stream()
                .map(each -> each.hasAttr("href") ? each.attr("href") : each.attr("src"))
                .filter(address -> !address.matches("[a-z]+:.*"))
                .toList()) {
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
            if (!Files.exists(target)
                    || parts.length == 2
                            && !headings.computeIfAbsent(target, Guide::headings)
                                    .contains(parts[1])) {
                broken.add(link);
            }
        }
        return broken;
    }

    private static Set<String> headings(Path file) {
        String page = "---\ntitle: Guide\n---\n" + read(file).text;
        return ContentReader.read(List.of(new InMemory("content/guide.md", page))).value().pages().stream()
                .flatMap(each -> each.body().headings().stream())
                .map(Heading::id)
                .collect(Collectors.toSet());
    }

    private static String section(Element block) {
        for (Element before = block; before != null; before = before.previousElementSibling()) {
            if (before.normalName().matches("h[1-6]")) {
                return before.text();
            }
        }
        return "";
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
