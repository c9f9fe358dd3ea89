package explainer.entity;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the page that an editor meant by its file or title where its name is wanted. */
final class PageNames {
    private static final String WANTED = "this must be " + new Scalar.PageRef().wanted();

    // by what they are called, in the form of a slug; null where two pages are called so
    private final Map<String, String> names = new HashMap<>();

    PageNames(List<Topic> topics) {
        for (Topic topic : topics) {
            String slug = topic.slug().value();
            add(topic.title().text(), slug);
            topic.aliases().forEach(alias -> add(alias.text(), slug));
        }
        topics.forEach(topic -> names.put(topic.slug().value(), topic.slug().value()));
    }

    private void add(String name, String slug) {
        names.merge(Slug.slugify(name), slug, (one, other) -> one.equals(other) ? one : "");
    }

    /** Whether something else stands where the name of a page is wanted. */
    static boolean isOfPageName(Diagnostic found) {
        return found.code() == EntityCode.BAD_VALUE && found.help().equals(Optional.of(WANTED));
    }

    /** The same finding; one about the name of a page says which page was meant, if that is clear. */
    Diagnostic named(Diagnostic found) {
        return isOfPageName(found)
                ? meant(found.span().text())
                        .map(slug -> found.help("write " + slug).fixedBy(new Edit(found.span(), slug)))
                        .orElse(found)
                : found;
    }

    private Optional<String> meant(String written) {
        String text = written.replaceAll("[\"'\\[\\]]", "").strip();
        String file = text.substring(text.lastIndexOf('/') + 1).replaceFirst("\\.(?:md|html)$", "");
        return Optional.ofNullable(names.get(Slug.slugify(file)))
                .or(() -> Optional.ofNullable(names.get(Slug.slugify(text))))
                .filter(slug -> !slug.isEmpty());
    }
}
