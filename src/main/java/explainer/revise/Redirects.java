package explainer.revise;

import explainer.base.Edit;
import explainer.base.Slug;
import explainer.base.SourceFile;
import explainer.base.Span;
import explainer.content.FrontMatter;
import explainer.content.PageFile;
import explainer.content.yaml.YamlEntry;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import java.util.List;
import java.util.Optional;

/** The list of old addresses in the front matter of a page that gets another name. */
final class Redirects {
    private static final String KEY = "redirects";

    private Redirects() {}

    /** The edit after which the old name leads to the page, and the new one, should it be an old one too, does not. */
    static Edit edit(PageFile page, Slug from, Slug to) {
        Optional<YamlEntry> entry = page.front().flatMap(front -> front.entry(KEY));
        if (entry.isEmpty()) {
            return insert(page.source(), FrontMatter.find(page.source()).end(), KEY + ": [" + address(from) + "]\n");
        }
        if (!(entry.get().value() instanceof YamlList list)) {
            int colon = page.source().text().indexOf(':', entry.get().keySpan().end());
            return insert(page.source(), colon + 1, " [" + address(from) + "]");
        }
        return list.items().stream()
                .filter(item ->
                        item instanceof YamlScalar scalar && scalar.raw().equals(address(to)))
                .findFirst()
                .map(item -> replace(item.span(), address(to), address(from)))
                .orElseGet(() -> append(list, address(from)));
    }

    private static Edit append(YamlList list, String address) {
        SourceFile file = list.span().file();
        List<YamlNode> items = list.items();
        boolean isFlow = file.text().startsWith("[", list.span().start());
        if (items.isEmpty()) {
            return insert(file, list.span().start() + 1, address);
        }
        Span last = items.get(items.size() - 1).span();
        if (isFlow) {
            return insert(file, last.end(), ", " + address);
        }
        int line = last.from().line();
        String dash = file.text().substring(file.lineStart(line), last.start());
        return insert(file, file.lineStart(line) + file.line(line).length(), "\n" + dash + address);
    }

    private static Edit insert(SourceFile file, int at, String text) {
        return new Edit(file.span(at, at), text);
    }

    private static Edit replace(Span span, String from, String to) {
        return new Edit(span, span.text().replace(from, to));
    }

    private static String address(Slug slug) {
        return "/" + slug + "/";
    }
}
