package explainer.revise;

import explainer.base.Edit;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.content.FrontMatter;
import explainer.content.PageFile;
import explainer.content.yaml.YamlEntry;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;

/** Blanks at the ends of lines of front matter, where they mean nothing: outside texts that run over several lines. */
final class TrailingBlanks {
    private TrailingBlanks() {}

    /** Edits that take them out; none for front matter that could not be read. */
    static List<Edit> of(PageFile page) {
        List<Edit> edits = new ArrayList<>();
        if (page.front().isPresent()) {
            SourceFile file = page.source();
            List<Span> texts = new ArrayList<>();
            collect(page.front().get(), texts);
            int last = file.at(FrontMatter.find(file).end()).line();
            for (int line = 1; line <= last; line++) {
                int end = file.lineStart(line) + file.line(line).length();
                int start =
                        file.lineStart(line) + file.line(line).stripTrailing().length();
                if (start < end && texts.stream().noneMatch(text -> text.start() < end && start < text.end())) {
                    edits.add(new Edit(file.span(start, end), ""));
                }
            }
        }
        return edits;
    }

    private static void collect(YamlNode node, List<Span> texts) {
        if (node instanceof YamlMap map) {
            map.entries().stream().map(YamlEntry::value).forEach(value -> collect(value, texts));
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> collect(item, texts));
        } else if (node instanceof YamlScalar scalar) {
            texts.add(whole(scalar.span()));
        }
    }

    /** In a block scalar the blanks at its end may count. */
    private static Span whole(Span span) {
        String text = span.file().text();
        int end = span.end();
        if (span.start() < end && "|>".indexOf(text.charAt(span.start())) >= 0) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return span.file().span(span.start(), end);
    }
}
