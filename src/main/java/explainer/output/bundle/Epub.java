package explainer.output.bundle;

import explainer.base.SitePath;
import explainer.base.XmlText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** An e-book of all chapters (EPUB 3.3). Whatever it shows is inside. */
public final class Epub implements Links {
    private static final String FOLDER = "EPUB/";
    private static final String FIGURE = "fig.";
    private static final String FACTS = "facts.xhtml";
    private static final String SOURCES = "sources.xhtml";
    private static final Map<String, String> IMAGES = Map.of(
            "gif", "image/gif",
            "jpeg", "image/jpeg",
            "jpg", "image/jpeg",
            "png", "image/png",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    private final Book book;
    private final Inside inside;
    private final Map<Book.Chapter, String> names = new LinkedHashMap<>();
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private final EpubPackage content;

    /** What a book needs beside its texts. */
    public interface Inside {
        /** The picture of a figure; empty for one that is a table or list. */
        Optional<Book.Sheet> sheet(String figure);

        /** The bytes of an image of the site. */
        Optional<byte[]> image(SitePath path);

        /** The front, as PNG. */
        Optional<byte[]> cover();
    }

    private Epub(Book book, Inside inside) {
        this.book = book;
        this.inside = inside;
        this.content = new EpubPackage(book);
        for (Book.Chapter chapter : book.chapters()) {
            names.put(chapter, String.format(Locale.ROOT, "chapter-%03d.xhtml", names.size() + 1));
        }
    }

    /** The bytes of the book: the same for the same texts. */
    public static byte[] of(Book book, Inside inside) {
        return new Epub(book, inside).bytes();
    }

    private byte[] bytes() {
        Chapters chapters = Chapters.of(book, this, 1);
        content.addFile("style.css", "text/css", Xhtml.styleSheet());
        inside.cover().ifPresent(cover -> content.addCover("cover.png", "image/png", cover));
        page("title.xhtml", book.title(), titlePage());
        Element contents = contents(chapters);
        content.addNavigation("nav.xhtml", xhtml("Contents", contents));
        chapters.elements().forEach((chapter, section) -> {
            section.select("img[src]").forEach(Epub::linkRemote);
            section.select("sup.note a").attr("epub:type", "noteref");
            section.select(".chapter-notes li").attr("epub:type", "footnote");
            page(names.get(chapter), chapter.title(), section);
        });
        list(FACTS, "Facts", chapters.facts());
        list(SOURCES, "Sources", chapters.sources());
        Archive archive = new Archive();
        // first and plain, so that it can be read at a known place (OCF, section 4.3.3)
        archive.addPlain("mimetype", EpubPackage.TYPE.getBytes(StandardCharsets.US_ASCII));
        archive.add("META-INF/container.xml", content.container());
        archive.add(FOLDER + EpubPackage.NAME, content.xml());
        content.files().forEach((name, bytes) -> archive.add(FOLDER + name, bytes));
        return archive.bytes();
    }

    private Element titlePage() {
        Element section = new Element("section").addClass("title-page").attr("epub:type", "titlepage");
        inside.cover()
                .ifPresent(cover ->
                        section.appendElement("img").attr("src", "cover.png").attr("alt", ""));
        section.appendElement("h1").text(book.title());
        section.appendElement("p").addClass("standfirst").text(book.summary());
        section.appendElement("p").text("As of " + book.day() + ".");
        book.address()
                .ifPresent(address -> section.appendElement("p")
                        .appendElement("a")
                        .attr("href", address)
                        .text(address));
        book.licence().ifPresent(licence -> section.appendElement("p").text(licence));
        return section;
    }

    private Element contents(Chapters chapters) {
        Element nav = new Element("nav").attr("epub:type", "toc").attr("role", "doc-toc");
        nav.appendElement("h1").text("Contents");
        Element list = chapters.contents();
        if (!book.facts().isEmpty()) {
            Chapters.entry(list, FACTS, "Facts");
        }
        if (!book.sources().isEmpty()) {
            Chapters.entry(list, SOURCES, "Sources");
        }
        nav.appendChild(list);
        return nav;
    }

    private void list(String name, String title, Element list) {
        if (list.childrenSize() > 0) {
            Element section = new Element("section").addClass("chapter");
            section.appendElement("h1").text(title);
            section.appendChild(list);
            page(name, title, section);
        }
    }

    private void page(String name, String title, Element body) {
        content.addPage(name, xhtml(title, body));
    }

    private byte[] xhtml(String title, Element body) {
        return XmlText.legal(Xhtml.of(book.language(), title, body)).getBytes(StandardCharsets.UTF_8);
    }

    /** A book may not fetch pictures from elsewhere (EPUB 3.3, section 3.6). */
    private static void linkRemote(Element image) {
        if (!image.attr("src").startsWith("images/") && !image.attr("src").startsWith("figures/")) {
            String words = image.attr("alt").isBlank() ? "A picture" : image.attr("alt");
            Element instead = new Element(image.attr("src").isEmpty() ? "span" : "a").text(words);
            if (!image.attr("src").isEmpty()) {
                instead.attr("href", image.attr("src"));
            }
            image.replaceWith(instead);
        }
    }

    @Override
    public String id(Book.Chapter chapter, String id) {
        return id;
    }

    @Override
    public String to(Book.Chapter chapter, Optional<String> id) {
        return names.get(chapter) + id.map(each -> "#" + each).orElse("");
    }

    @Override
    public String toSource(String id) {
        return SOURCES + "#source." + id;
    }

    @Override
    public String toFact(String id) {
        return FACTS + "#fact." + id;
    }

    @Override
    public Optional<String> outside(SitePath path, String fragment) {
        return book.address()
                .map(site -> (site.endsWith("/") ? site : site + "/")
                        + path.pretty()
                        + (fragment.isEmpty() ? "" : "#" + fragment));
    }

    /** Empty for an image that cannot be in a book. */
    @Override
    public String image(SitePath path) {
        String ending = path.value().substring(path.value().lastIndexOf('.') + 1);
        Optional<byte[]> bytes = inside.image(path).filter(image -> IMAGES.containsKey(ending));
        return bytes.map(image -> pictures.computeIfAbsent(path.value(), key -> {
                    String name = "images/image-" + (pictures.size() + 1) + "." + ending;
                    content.addFile(name, IMAGES.get(ending), image);
                    return name;
                }))
                .orElse("");
    }

    /** Readers of e-books know few colours by name: the picture that stands alone takes the place of the drawing. */
    @Override
    public void fit(Element figure) {
        String id = figure.id().substring(FIGURE.length());
        Optional<Book.Sheet> sheet = inside.sheet(id);
        figure.select("svg, .viz-key, .viz-narrow, .viz-sub.viz-wide").remove();
        figure.select("[aria-labelledby]").removeAttr("aria-labelledby");
        figure.removeAttr("aria-labelledby");
        Element note = figure.selectFirst(".viz-note");
        if (sheet.isPresent()) {
            figure.select("figcaption").remove();
            figure.prependElement("img")
                    .attr("src", picture(id, sheet.get()))
                    .attr("alt", sheet.get().alt());
            note.tagName("figcaption");
            figure.appendChild(note);
        }
    }

    private String picture(String figure, Book.Sheet sheet) {
        return pictures.computeIfAbsent(FIGURE + figure, key -> {
            String name = "figures/figure-" + (pictures.size() + 1) + ".svg";
            content.addFile(name, IMAGES.get("svg"), sheet.svg().getBytes(StandardCharsets.UTF_8));
            return name;
        });
    }
}
