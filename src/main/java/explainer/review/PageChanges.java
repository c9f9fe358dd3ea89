package explainer.review;

import explainer.base.SitePath;
import explainer.base.Slug;
import explainer.content.prose.Prose;
import explainer.entity.Page;
import explainer.graph.Graph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what became of each page. */
final class PageChanges {
    private final Graph before;
    private final Graph now;

    private PageChanges(Graph before, Graph now) {
        this.before = before;
        this.now = now;
    }

    static List<PageChange> of(Graph before, Graph now) {
        return new PageChanges(before, now).find();
    }

    private List<PageChange> find() {
        List<PageChange> added = new ArrayList<>();
        List<PageChange> changed = new ArrayList<>();
        List<PageChange> removed = new ArrayList<>();
        Set<Slug> found = new HashSet<>();
        for (Page page : now.pages()) {
            if (now.catalog().isFaulty(page.source().path())) {
                // half a page has changes that the whole page has not
                found.add(page.slug());
                continue;
            }
            Optional<Page> old = old(page.slug());
            if (old.isEmpty()) {
                added.add(change(PageChange.Kind.ADDED, page, Optional.empty(), List.of()));
            } else {
                found.add(old.get().slug());
                compare(old.get(), page).ifPresent(changed::add);
            }
        }
        for (Page page : before.pages()) {
            if (!found.contains(page.slug())
                    && !now.catalog().isFaultyPage(page.slug().value())) {
                removed.add(change(PageChange.Kind.REMOVED, page, Optional.empty(), List.of()));
            }
        }
        added.addAll(changed);
        added.addAll(removed);
        return List.copyOf(added);
    }

    /** The page that stood at an address, or at one that leads there now and has no page any more. */
    private Optional<Page> old(Slug slug) {
        return Optional.ofNullable(before.page(slug))
                .or(() -> before.pages().stream()
                        .filter(page -> now.page(page.slug()) == null)
                        .filter(page -> slug.equals(now.redirects().get(Graph.pathOf(page.slug()))))
                        .findFirst());
    }

    private Optional<PageChange> compare(Page old, Page page) {
        List<PageChange.Passage> passages = TextChanges.of(PageText.of(old, before), PageText.of(page, now));
        boolean isSame = passages.isEmpty()
                && old.slug().equals(page.slug())
                && old.source().text().equals(page.source().text());
        Optional<String> from = old.slug().equals(page.slug()) ? Optional.empty() : Optional.of(address(old.slug()));
        return isSame ? Optional.empty() : Optional.of(change(PageChange.Kind.CHANGED, page, from, passages));
    }

    private PageChange change(
            PageChange.Kind kind, Page page, Optional<String> from, List<PageChange.Passage> passages) {
        int words = page.texts().stream().mapToInt(Prose::words).sum();
        boolean isDraft = kind == PageChange.Kind.REMOVED
                && now.catalog().topics().stream()
                        .anyMatch(topic -> topic.isDraft() && topic.slug().equals(page.slug()));
        return new PageChange(
                kind,
                page.title().text(),
                address(page.slug()),
                from,
                page.source().path(),
                words,
                passages,
                isDraft);
    }

    private static String address(Slug slug) {
        SitePath path = Graph.pathOf(slug);
        return "/" + path.pretty();
    }
}
