package explainer.revise;

import explainer.base.Diagnostic;
import explainer.base.Edit;
import explainer.content.Content;
import explainer.content.PageFile;
import explainer.content.prose.Prose;
import explainer.entity.Catalog;
import explainer.entity.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the fixes that have one right answer. */
public final class Fixer {
    private Fixer() {}

    /**
     * The files after every fix that can be made at once: names of files first, for what is wrong with their links may be gone then. The same
     * files if there is nothing to fix.
     *
     * @param content as it was read from the files
     * @param catalog as it was bound from the content
     * @param found what is wrong with it
     */
    public static WorkingFiles fix(WorkingFiles files, Content content, Catalog catalog, List<Diagnostic> found) {
        Map<String, String> names = FileNames.fixes(files, found);
        if (!names.isEmpty()) {
            return renamed(files, content, catalog, names);
        }
        EditSet edits = new EditSet();
        found.stream()
                .map(Diagnostic::fix)
                // a template is not content
                .filter(fix -> fix.stream()
                        .allMatch(edit -> files.has(edit.span().file().path())))
                .forEach(edits::add);
        content.pages().forEach(page -> TrailingBlanks.of(page).forEach(edit -> edits.add(List.of(edit))));
        return edits.edits().isEmpty() ? files : files.edited(edits.edits());
    }

    private static WorkingFiles renamed(
            WorkingFiles files, Content content, Catalog catalog, Map<String, String> names) {
        EditSet edits = new EditSet();
        for (Edit edit : new FileLinks(names).edits(texts(content, catalog))) {
            edits.add(List.of(edit));
        }
        WorkingFiles next = files.edited(edits.edits());
        for (Map.Entry<String, String> name : names.entrySet()) {
            next = next.renamed(name.getKey(), name.getValue());
        }
        return next;
    }

    /** Every text of every page, also of one that has no good name and so is no page yet. */
    static List<Prose> texts(Content content, Catalog catalog) {
        List<Prose> texts = new ArrayList<>();
        content.pages().stream().map(PageFile::body).forEach(texts::add);
        Stream.concat(Stream.of(catalog.home()), catalog.topics().stream())
                .map(Page::texts)
                .forEach(texts::addAll);
        return texts.stream().distinct().toList();
    }
}
