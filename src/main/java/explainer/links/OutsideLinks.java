package explainer.links;

import explainer.base.Span;
import explainer.content.Content;
import explainer.content.ContentReader;
import explainer.content.DataFile;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.content.yaml.YamlEntry;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlMap;
import explainer.content.yaml.YamlNode;
import explainer.content.yaml.YamlScalar;
import explainer.entity.Correction;
import explainer.entity.Page;
import explainer.graph.Graph;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every place that names an address elsewhere: links in pages and their front matter, and addresses in the data files and settings. */
public final class OutsideLinks {
    private static final Pattern WEB = Pattern.compile("https?:.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    // a sign at its end belongs to the sentence
    private static final Pattern IN_TEXT =
            Pattern.compile("https?://[^\\s<>\"“”«»]*[^\\s<>\"“”«»'’.,;:!?…)\\]]", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Set<String>> NOT_OUTSIDE = Map.of(
            // the site itself
            ContentReader.FOLDER + "/site.yaml",
            Set.of("url"),
            // what was published once stays as it was
            Correction.FILE,
            Set.of("said"));

    private final SortedSet<OutsideLink> links = new TreeSet<>();

    private OutsideLinks() {}

    /** In the order of their places, each place once. */
    public static SortedSet<OutsideLink> in(Content content, Graph graph) {
        OutsideLinks found = new OutsideLinks();
        for (Page page : graph.pages()) {
            page.texts().forEach(found::addProse);
        }
        for (DataFile file : content.data()) {
            Set<String> left = NOT_OUTSIDE.getOrDefault(file.source().path(), Set.of());
            file.root().ifPresent(root -> found.addData(root, left));
        }
        return found.links;
    }

    private void addProse(Prose text) {
        for (Reference reference : text.references()) {
            if (reference instanceof Reference.Link link
                    && WEB.matcher(link.url()).matches()) {
                links.add(new OutsideLink(link.url(), link.urlSpan()));
            }
        }
    }

    private void addData(YamlNode node, Set<String> left) {
        if (node instanceof YamlMap map) {
            map.entries().stream()
                    .filter(entry -> !left.contains(entry.key()))
                    .map(YamlEntry::value)
                    .forEach(value -> addData(value, left));
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> addData(item, left));
        } else if (node instanceof YamlScalar scalar) {
            addScalar(scalar);
        }
    }

    private void addScalar(YamlScalar scalar) {
        Matcher addresses = IN_TEXT.matcher(scalar.raw());
        int from = 0;
        while (addresses.find()) {
            boolean isWhole = addresses.start() == 0 && scalar.raw().chars().noneMatch(Character::isWhitespace);
            String address = isWhole ? scalar.raw() : addresses.group();
            int at = scalar.span().text().indexOf(address, from);
            links.add(new OutsideLink(address, at < 0 ? scalar.span() : within(scalar.span(), at, address.length())));
            from = at < 0 ? from : at + address.length();
        }
    }

    private static Span within(Span span, int at, int length) {
        return span.file().span(span.start() + at, span.start() + at + length);
    }
}
