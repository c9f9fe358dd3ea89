package explainer.revise;

import explainer.base.Edit;
import explainer.base.Span;
import explainer.content.prose.Prose;
import explainer.content.prose.Reference;
import explainer.graph.FilePaths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The links and images that name files by the way to them, when files get other places. */
final class FileLinks {
    // an address that begins with a scheme, or with "/", or has no path
    private static final Pattern NO_FILE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|/|#|$).*", Pattern.DOTALL);

    private final Map<String, String> moves;

    /** @param moves the new path of each file by its old one */
    FileLinks(Map<String, String> moves) {
        this.moves = moves;
    }

    List<Edit> edits(Collection<Prose> texts) {
        List<Edit> edits = new ArrayList<>();
        for (Prose text : texts) {
            for (Reference reference : text.references()) {
                if (reference instanceof Reference.Link link) {
                    edit(link.url(), link.urlSpan()).ifPresent(edits::add);
                } else if (reference instanceof Reference.Image image) {
                    edit(image.url(), image.urlSpan()).ifPresent(edits::add);
                }
            }
        }
        return edits;
    }

    private Optional<Edit> edit(String url, Span span) {
        if (NO_FILE.matcher(url).matches()) {
            return Optional.empty();
        }
        String from = span.file().path();
        int hash = url.indexOf('#');
        return FilePaths.against(from, FilePaths.decoded(hash < 0 ? url : url.substring(0, hash)))
                .filter(target -> needsAnother(from, target))
                .map(target -> new Edit(span, FilePaths.rewritten(span, url, moved(from), moved(target))));
    }

    /** A way as it is written may have turns that are not needed: it is touched only where it leads elsewhere. */
    private boolean needsAnother(String from, String target) {
        return !FilePaths.way(from, target).equals(FilePaths.way(moved(from), moved(target)));
    }

    private String moved(String path) {
        return moves.getOrDefault(path, path);
    }
}
