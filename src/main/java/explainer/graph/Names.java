package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Nearest;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.entity.Name;
import explainer.entity.Topic;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names by which a wikilink finds a page: slugs first, then titles and other names, without regard to case. */
final class Names {
    private final Map<String, Topic> byName = new HashMap<>();
    private final Map<String, Span> places = new HashMap<>();
    private final List<String> spellings = new ArrayList<>();
    /** Whether a name is that of two pages. */
    final boolean hasDoubt;

    private final Map<String, Optional<String>> nearest = new HashMap<>();

    Names(Collection<Topic> topics, List<Diagnostic> found) {
        int before = found.size();
        for (Topic topic : topics) {
            byName.put(topic.slug().value(), topic);
            places.put(topic.slug().value(), topic.source().start());
            spellings.add(topic.slug().value());
        }
        topics.forEach(topic -> add(topic.title(), topic, found));
        for (Topic topic : topics) {
            topic.aliases().forEach(alias -> add(alias, topic, found));
        }
        this.hasDoubt = found.size() > before;
    }

    private void add(Name name, Topic topic, List<Diagnostic> found) {
        String key = key(name.text());
        Topic before = byName.putIfAbsent(key, topic);
        if (before == null) {
            places.put(key, name.span());
            spellings.add(name.text());
        } else if (before != topic) {
            found.add(Diagnostic.of(
                            GraphCode.DUPLICATE_NAME,
                            name.span(),
                            "\"" + name.text() + "\" is also a name of the page \"" + before.slug() + "\"")
                    .help("take it away from one of the two, so that a link by this name has one meaning")
                    .see(places.get(key), "first used here"));
        }
    }

    Optional<Topic> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Remembered: a page that has gone may be named by all pages that are left. */
    Optional<String> nearest(String name) {
        return nearest.computeIfAbsent(name, wanted -> Nearest.to(wanted, spellings));
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip().replaceAll("\\s+", " ").replace('’', '\''), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }

    /** The nearest of some slugs. */
    static Optional<String> nearest(String slug, Collection<Slug> slugs) {
        return Nearest.to(slug, slugs.stream().map(Slug::value).toList());
    }
}
