package explainer.revise;

import explainer.base.Edit;
import explainer.base.Slug;
import explainer.content.Content;
import explainer.content.PageFile;
import explainer.content.prose.Prose;
import explainer.entity.Topic;
import explainer.graph.Graph;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A page under another name or in another folder, with everything that leads to it. */
public final class PageMove {
    private PageMove() {}

    /**
     * The files after the move: every link leads where it led, and the old address to the new one.
     *
     * @param content as it was read from the files
     * @param graph of that content, with drafts
     * @param page one of the graph
     * @param path of its file after the move, at which nothing stands
     */
    public static WorkingFiles of(
            WorkingFiles files, Content content, Graph graph, Topic page, Slug slug, String path) {
        String from = page.source().path();
        List<Prose> texts = Fixer.texts(content, graph.catalog());
        EditSet edits = new EditSet();
        Stream<Edit> links = new FileLinks(Map.of(from, path)).edits(texts).stream();
        links.forEach(edit -> edits.add(List.of(edit)));
        if (!slug.equals(page.slug())) {
            NamedPages names = new NamedPages(graph, page, slug);
            names.inTexts(texts).forEach(edit -> edits.add(List.of(edit)));
            names.inKeys().forEach(edit -> edits.add(List.of(edit)));
            PageFile file = content.pages().stream()
                    .filter(each -> each.source() == page.source())
                    .findFirst()
                    .orElseThrow();
            edits.add(List.of(Redirects.edit(file, page.slug(), slug)));
        }
        WorkingFiles edited = files.edited(edits.edits());
        return from.equals(path) ? edited : edited.renamed(from, path);
    }
}
