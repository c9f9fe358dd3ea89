package explainer.graph;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.base.Hashed;
import explainer.base.Slug;
import explainer.base.Span;
import explainer.content.prose.Passage;
import explainer.entity.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/** Where the references of one page lead, as they are found. */
final class Resolution {
    final Page page;
    final Map<Span, Target> targets = new HashMap<>();
    final List<Link> links = new ArrayList<>();
    final Set<EvidenceId> uses = new LinkedHashSet<>();
    // an address with a label is written once and may be used often
    final Set<Diagnostic> found = new LinkedHashSet<>();
    final Set<Diagnostic> evidenceFound = new LinkedHashSet<>();

    private final Set<String> cites = new LinkedHashSet<>();
    private final SortedSet<String> sources;

    Resolution(Page page, SortedSet<String> sources) {
        this.page = page;
        this.sources = sources;
    }

    /** The page cites a source; an unknown one has been reported where it is written. */
    void cite(String source) {
        if (sources.contains(source)) {
            cites.add(source);
        }
    }

    /** A reference leads to a page; to its own, it is no link. */
    void lead(Span span, Target.ToPage target, Passage passage) {
        targets.put(span, target);
        if (!isSame(target.slug())) {
            links.add(new Link(page.slug(), target.slug(), target.fragment(), passage, span));
        }
    }

    /** Whether a page is this one: a table may have a page as it was when something else was written on it. */
    boolean isSame(Slug other) {
        return page.slug().equals(other);
    }

    /** With the fix for an address that can only mean one file. */
    Optional<Diagnostic> mended(Diagnostic broken, String url, Optional<String> meant) {
        return meant.map(file -> {
            String from = page.source().path();
            return broken.didYouMean(Optional.of(FilePaths.way(from, file)))
                    .fixedBy(new Edit(broken.span(), FilePaths.rewritten(broken.span(), url, from, file)));
        });
    }

    void bad(Span span, String message, String help) {
        found.add(Diagnostic.of(GraphCode.BAD_ADDRESS, span, message).help(help));
    }

    void outside(Span span) {
        found.add(Diagnostic.of(GraphCode.OUTSIDE_CONTENT, span, "this leads out of the content folder")
                .help("move the file into content/, or link to its web address"));
    }

    ReferenceResolver.Resolved result() {
        return new ReferenceResolver.Resolved(
                Hashed.of(Map.copyOf(targets)),
                List.copyOf(links),
                Hashed.of(links.stream().map(RelatedPages.Way::of).toList()),
                List.copyOf(cites),
                List.copyOf(uses),
                List.copyOf(found),
                List.copyOf(evidenceFound));
    }
}
