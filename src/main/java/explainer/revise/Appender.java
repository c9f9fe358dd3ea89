package explainer.revise;

import explainer.base.Edit;
import explainer.base.SourceFile;
import explainer.content.Content;
import explainer.content.DataFile;
import explainer.content.yaml.YamlList;
import explainer.content.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts text behind what a data file holds; nothing that is there changes. */
public final class Appender {
    private Appender() {}

    /**
     * The files with an entry more.
     *
     * @param content as it was read from the files
     * @param entry lines that begin at the margin
     * @return nothing if the file is one to which nothing can be added by adding lines
     */
    public static Optional<WorkingFiles> append(WorkingFiles files, Content content, String path, String entry) {
        if (!files.has(path)) {
            return Optional.of(files.created(path, entry));
        }
        return content.data().stream()
                .filter(data -> data.source().path().equals(path))
                .findFirst()
                .flatMap(data -> edit(data, entry))
                .map(edit -> files.edited(List.of(edit)));
    }

    private static Optional<Edit> edit(DataFile data, String entry) {
        SourceFile file = data.source();
        YamlNode root = data.root().orElse(null);
        if (root == null) {
            return Optional.empty();
        }
        String indent = "";
        if (root instanceof YamlList list) {
            boolean isFlow = file.text().startsWith("[", list.span().start());
            if (isFlow && !list.items().isEmpty()) {
                return Optional.empty();
            }
            if (isFlow) {
                int end = file.text().indexOf(']', list.span().start()) + 1;
                return Optional.of(new Edit(file.span(list.span().start(), end), entry.stripTrailing()));
            }
            String line = file.line(list.items().get(0).span().from().line());
            indent = line.substring(0, line.length() - line.stripLeading().length());
        }
        String margin = indent;
        String lines = entry.lines().map(line -> margin + line + "\n").collect(Collectors.joining());
        int end = file.text().length();
        boolean isOpen = end > 0 && !file.text().endsWith("\n");
        return Optional.of(new Edit(file.span(end, end), (isOpen ? "\n" : "") + (end > 0 ? "\n" : "") + lines));
    }
}
