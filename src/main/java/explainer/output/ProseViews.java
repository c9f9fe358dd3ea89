package explainer.output;

import explainer.base.Slug;
import explainer.content.prose.Heading;
import explainer.entity.Page;
import explainer.markup.RenderedPage;
import explainer.output.page.NoteView;
import explainer.output.page.ProseView;
import explainer.output.page.TocView;
import java.util.ArrayList;
import java.util.List;

/** The text of a page with its table of contents, notes and sources. */
final class ProseViews {
    private final SiteModel model;
    private final SourceViews sources;

    ProseViews(SiteModel model) {
        this.model = model;
        this.sources = new SourceViews(model);
    }

    ProseView of(Page page) {
        RenderedPage rendered = rendered(page.slug());
        List<NoteView> notes = rendered.notes().stream()
                .map(note ->
                        new NoteView(note.id(), note.label(), note.html(), SourceViews.backReferences(note.places())))
                .toList();
        return new ProseView(
                rendered.body(),
                toc(page.body().headings()),
                notes,
                rendered.sources().stream().map(sources::cited).toList());
    }

    RenderedPage rendered(Slug slug) {
        return model.site().pages().get(slug);
    }

    private static List<TocView> toc(List<Heading> headings) {
        List<TocView> toc = new ArrayList<>();
        List<TocView> children = new ArrayList<>();
        Heading parent = null;
        for (Heading heading : headings) {
            if (heading.level() == 2) {
                if (parent != null) {
                    toc.add(new TocView(parent.id(), parent.text(), List.copyOf(children)));
                }
                parent = heading;
                children.clear();
            } else if (heading.level() == 3 && parent != null) {
                children.add(new TocView(heading.id(), heading.text(), List.of()));
            }
        }
        if (parent != null) {
            toc.add(new TocView(parent.id(), parent.text(), List.copyOf(children)));
        }
        return List.copyOf(toc);
    }
}
