package explainer.output.bundle;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page without the links to a file that is not there where the page is read; all else of it stays as it is, byte for byte. */
public final class Excerpt {
    // an item of a list with nothing but the link, as the feet of all pages have it
    private static final String ITEM = "<li><a href=\"";
    private static final String ITEM_END = "</a></li>";
    private static final String LINK_START = "\">";

    private Excerpt() {}

    /** @param file name of the file; an item of a list that holds such a link goes with it */
    public static byte[] withoutLinksTo(String file, byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8);
        int at = text.indexOf(file);
        if (at < 0) {
            return page;
        }
        // the name stands in no link but that of the foot: nothing needs to be known of the rest of the page
        Optional<String> without =
                text.indexOf(file, at + 1) < 0 ? withoutItem(text, at, at + file.length()) : Optional.empty();
        return without.orElseGet(() -> read(file, text)).getBytes(StandardCharsets.UTF_8);
    }

    /** Without an item that holds a link which ends with a name, and nothing else; empty if something else stands around the name. */
    private static Optional<String> withoutItem(String text, int nameStart, int nameEnd) {
        int start = text.lastIndexOf(ITEM, nameStart);
        int words = nameEnd + LINK_START.length();
        int end = text.indexOf('<', nameEnd);
        boolean isItem = start >= 0
                && isWayTo(text.substring(start + ITEM.length(), nameStart))
                && text.startsWith(LINK_START, nameEnd)
                && end >= words
                && text.startsWith(ITEM_END, end);
        return isItem
                ? Optional.of(text.substring(0, start) + text.substring(end + ITEM_END.length()))
                : Optional.empty();
    }

    private static boolean isWayTo(String start) {
        return start.replace("../", "").isEmpty();
    }

    private static String read(String file, String page) {
        StringBuilder text = new StringBuilder(page);
        Document read = Parser.htmlParser().setTrackPosition(true).parseInput(page, "");
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
        return text.toString();
    }
}
