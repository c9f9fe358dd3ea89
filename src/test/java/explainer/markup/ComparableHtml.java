package explainer.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML in the one form in which two renderings of a CommonMark example are compared, after the specification's own {@code
 * normalize.py}: blanks that a browser does not show, the order of attributes and the slash of empty elements do not count. What our
 * pages add to plain CommonMark is taken off by rule.
 */
final class ComparableHtml {
    // as normalize.py lists them
    private static final Set<String> BLOCKS = Set.of(
            ("article header aside hgroup blockquote hr iframe body li map button object canvas ol caption output col p"
                            + " colgroup pre dd progress div section dl table td dt tbody embed textarea fieldset tfoot"
                            + " figcaption th figure thead footer form tr h1 h2 h3 h4 h5 h6 ul video script style")
                    .split(" "));

    private final StringBuilder out = new StringBuilder();
    private String lastTag = "";
    private boolean wasStart;
    private int preformatted;

    private ComparableHtml() {}

    /** The specification's own HTML. */
    static String expected(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** Ours, without what we add. */
    static String ours(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select("a.anchor").remove();
        body.select("h1, h2, h3, h4, h5, h6").removeAttr("id");
        body.select("a.external").removeAttr("class").removeAttr("rel");
        body.select("div.table").unwrap();
        body.select("figure.image").forEach(ComparableHtml::figureToParagraph);
        return of(body);
    }

    /** An image alone in its paragraph is a figure, its title the caption. */
    private static void figureToParagraph(Element figure) {
        Element caption = figure.selectFirst("figcaption");
        if (caption != null) {
            figure.select("img").attr("title", caption.text());
            caption.remove();
        }
        figure.removeAttr("class").tagName("p");
    }

    private static String of(Element body) {
        ComparableHtml html = new ComparableHtml();
        body.childNodes().forEach(child -> child.traverse(html.visitor()));
        return html.out.toString().strip();
    }

    private NodeVisitor visitor() {
        return new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    start(element);
                } else if (node instanceof TextNode text) {
                    text(text.getWholeText());
                } else {
                    out.append(node.outerHtml());
                    lastTag = "";
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.tag().isEmpty()) {
                    end(element);
                }
            }
        };
    }

    private void start(Element element) {
        String tag = element.normalName();
        if (tag.equals("pre")) {
            preformatted++;
        }
        if (BLOCKS.contains(tag)) {
            trimEnd();
        }
        out.append('<').append(tag);
        List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
        attributes.sort(Comparator.comparing(Attribute::getKey));
        attributes.forEach(attribute -> out.append(' ').append(attribute.html()));
        out.append('>');
        lastTag = tag;
        wasStart = true;
    }

    private void end(Element element) {
        String tag = element.normalName();
        if (tag.equals("pre")) {
            preformatted--;
        } else if (BLOCKS.contains(tag)) {
            trimEnd();
        }
        out.append("</").append(tag).append('>');
        lastTag = tag;
        wasStart = false;
    }

    private void text(String whole) {
        String text = lastTag.equals("br") ? whole.replaceFirst("^\\n+", "") : whole;
        if (preformatted == 0) {
            text = text.replaceAll("[ \\t\\n\\f\\r]+", " ");
            if (BLOCKS.contains(lastTag)) {
                text = wasStart ? text.stripLeading() : text.strip();
            }
        }
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        lastTag = "";
    }

    private void trimEnd() {
        if (preformatted == 0) {
            out.setLength(out.toString().stripTrailing().length());
        }
    }
}
