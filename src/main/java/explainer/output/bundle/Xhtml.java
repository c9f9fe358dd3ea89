package explainer.output.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** HTML in the form that is XML too, which e-books need. */
final class Xhtml {
    private static final String STYLE = "/explainer/output/bundle/epub.css";

    private Xhtml() {}

    static String of(String language, String title, Element body) {
        Document document = new Document("");
        document.outputSettings()
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        Element html = document.appendElement("html")
                .attr("xmlns", "http://www.w3.org/1999/xhtml")
                .attr("xmlns:epub", "http://www.idpf.org/2007/ops")
                .attr("lang", language)
                .attr("xml:lang", language);
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("title").text(title);
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "style.css");
        html.appendElement("body").appendChild(body);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n" + html.outerHtml() + "\n";
    }

    static byte[] styleSheet() {
        try (InputStream in = Xhtml.class.getResourceAsStream(STYLE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
