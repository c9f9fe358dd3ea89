package explainer.revise;

import explainer.base.Slug;
import explainer.content.yaml.YamlText;
import explainer.entity.Declaration;
import explainer.entity.Form;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry for a source of which only the address is known: valid as it stands, with a note at each value that is a guess.
 *
 * @param text lines of YAML that begin with a dash
 */
public record SourceStub(String id, String text) {
    private static final int LONGEST = 60;
    private static final Set<String> WRITTEN = Set.of("id", "type", "kind", "title", "URL");

    /**
     * The entry for an address.
     *
     * @param taken the ids that there are
     */
    public static SourceStub of(URI url, Collection<String> taken) {
        String host = url.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        List<String> names = new ArrayList<>(List.of(host.split("\\.")));
        if (names.size() > 1) {
            // the last name says where, not who
            names.remove(names.size() - 1);
        }
        String words = words(url);
        String id = unique(shortened(Slug.slugify(String.join("-", names) + "-" + words)), taken);
        String title = words.isEmpty() ? host : Character.toUpperCase(words.charAt(0)) + words.substring(1);
        StringBuilder text = new StringBuilder();
        text.append("- id: ").append(id).append('\n');
        text.append("  type: webpage # as far as is known; or article-newspaper, report, book, …\n");
        text.append("  kind: reference # write document, official, news, think-tank or reference\n");
        text.append("  title: ").append(YamlText.quoted(title)).append(" # write the title as published\n");
        text.append("  URL: ").append(YamlText.quoted(url.toString())).append('\n');
        for (Form.Key key : Declaration.SOURCES.keys().keys()) {
            if (!WRITTEN.contains(key.name())) {
                text.append("  # ").append(key.name()).append(": ").append(key.example());
                text.append(" # ").append(key.meaning()).append('\n');
            }
        }
        return new SourceStub(id, text.toString());
    }

    /** Those of the last part of the path that says something. */
    private static String words(URI url) {
        String path = url.getPath() == null ? "" : url.getPath();
        List<String> parts = Stream.of(path.split("/"))
                .map(part -> part.replaceFirst("\\.[A-Za-z]{2,5}$", ""))
                .filter(part -> part.chars().anyMatch(Character::isLetter))
                .toList();
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return Stream.of(last.split("[^\\p{L}\\p{M}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Whole words. */
    private static String shortened(String id) {
        if (id.length() <= LONGEST) {
            return id.isEmpty() ? "source" : id;
        }
        int end = id.lastIndexOf('-', LONGEST);
        return end > 0
                ? id.substring(0, end)
                : id.substring(0, id.offsetByCodePoints(0, id.codePointCount(0, LONGEST)));
    }

    private static String unique(String id, Collection<String> taken) {
        String unique = id;
        for (int i = 2; taken.contains(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }
}
