package explainer.output.bundle;

import explainer.base.SitePath;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** All chapters on one page of the site, to print. */
public final class WholePage implements Links {
    private static final String FIGURE = "fig.";

    private final SitePath path;
    private final Set<String> shown = new HashSet<>();
    private boolean isDefined;

    private WholePage(SitePath path) {
        this.path = path;
    }

    /**
     * Contents, chapters, facts and sources as markup.
     *
     * @param path where the page stands
     */
    public static String of(Book book, SitePath path) {
        Chapters chapters = Chapters.of(book, new WholePage(path), 2);
        StringBuilder out = new StringBuilder();
        Element contents = new Element("nav").addClass("whole-contents").attr("aria-labelledby", "page.contents");
        contents.appendElement("h2").attr("id", "page.contents").text("Contents");
        Element list = chapters.contents();
        if (!book.facts().isEmpty()) {
            Chapters.entry(list, "#page.facts", "Facts");
        }
        if (!book.sources().isEmpty()) {
            Chapters.entry(list, "#page.sources", "Sources");
        }
        contents.appendChild(list);
        out.append(html(contents));
        chapters.elements().forEach((chapter, section) -> {
            String id = idOf(chapter);
            section.attr("id", id).attr("aria-labelledby", id + ".title");
            section.selectFirst("h2").attr("id", id + ".title");
            // each page counts its tables from one
            section.select("[role=region][aria-label]")
                    .forEach(region -> region.attr("aria-label", chapter.title() + ": " + region.attr("aria-label")));
            out.append(html(section));
        });
        append(out, "facts", "Facts", chapters.facts());
        append(out, "sources", "Sources", chapters.sources());
        return out.toString();
    }

    private static void append(StringBuilder out, String id, String title, Element list) {
        if (list.childrenSize() > 0) {
            Element section =
                    new Element("section").addClass("chapter").addClass(id).attr("aria-labelledby", "page." + id);
            section.appendElement("h2").attr("id", "page." + id).text(title);
            section.appendChild(list);
            out.append(html(section));
        }
    }

    private static String html(Element element) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
        document.appendChild(element);
        return element.outerHtml() + "\n";
    }

    private static String idOf(Book.Chapter chapter) {
        return "chapter." + chapter.id();
    }

    /** Names of chapters have no dots, so what is in one cannot be taken for what is in another; figures have names of their own. */
    @Override
    public String id(Book.Chapter chapter, String id) {
        return id.startsWith(FIGURE) ? id : "in." + chapter.id() + "." + id;
    }

    @Override
    public String to(Book.Chapter chapter, Optional<String> id) {
        return "#" + id.map(each -> id(chapter, each)).orElse(idOf(chapter));
    }

    @Override
    public String toSource(String id) {
        return "#source." + id;
    }

    @Override
    public String toFact(String id) {
        return "#fact." + id;
    }

    @Override
    public Optional<String> outside(SitePath other, String fragment) {
        return Optional.of(path.relativize(other) + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    @Override
    public String image(SitePath image) {
        return path.relativize(image);
    }

    /** A figure of several pages stands where it comes first; the others lead to it. What all figures need stands once, too. */
    @Override
    public void fit(Element figure) {
        if (!shown.add(figure.id())) {
            Element see = new Element("p").addClass("see").text("See the figure ");
            see.appendElement("a")
                    .attr("href", "#" + figure.id())
                    .text(figure.select(".viz-title").text());
            figure.replaceWith(see);
            return;
        }
        Element definitions = figure.selectFirst("svg.viz-defs:has([id=viz.hatch])");
        if (definitions != null && isDefined) {
            definitions.remove();
        }
        isDefined = isDefined || definitions != null;
    }
}
