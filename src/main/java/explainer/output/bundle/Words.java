package explainer.output.bundle;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a piece of markup says. */
public final class Words {
    private Words() {}

    /** The text alone, without the marks of sources and notes. */
    public static String of(String markup) {
        Document document = Jsoup.parseBodyFragment(markup);
        document.select("sup.cite, sup.note, button").remove();
        return document.body().text();
    }
}
