package explainer.output.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page without the links to a file that is not there where the page is read; all else of it stays as it is, byte for byte. */
public final class Excerpt {
    private Excerpt() {}

    /** @param file name of the file; an item of a list that holds such a link goes with it */
    public static byte[] withoutLinksTo(String file, byte[] page) {
        StringBuilder text = new StringBuilder(new String(page, StandardCharsets.UTF_8));
        Document read = Parser.htmlParser().setTrackPosition(true).parseInput(text.toString(), "");
        List<Element> links = read.select("a[href]").stream()
                .filter(link ->
                        link.attr("href").equals(file) || link.attr("href").endsWith("/" + file))
                .toList();
        // from the end, so that the places of the others stay true
        for (int i = links.size() - 1; i >= 0; i--) {
            Element item = links.get(i).closest("li");
            Element gone = item == null ? links.get(i) : item;
            text.delete(gone.sourceRange().startPos(), gone.endSourceRange().endPos());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
