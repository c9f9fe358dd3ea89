package explainer.output.bundle;

import explainer.base.SitePath;
import explainer.markup.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Makes chapters of pages: one list of sources and facts for all, links that lead from chapter to chapter. */
final class Chapters {
    private static final String SOURCE = "source.";
    private static final String FACT = "fact.";
    private static final List<String> REFERRING = List.of("aria-labelledby", "aria-describedby", "for");

    private final Book book;
    private final Links links;
    private final Map<String, Integer> sources = new HashMap<>();
    private final Map<String, Integer> facts = new HashMap<>();
    private final Map<SitePath, Book.Chapter> byPath = new HashMap<>();
    private final Map<Book.Chapter, Element> made = new LinkedHashMap<>();
    private final Map<Book.Chapter, Set<String>> ids = new HashMap<>();

    private Chapters(Book book, Links links) {
        this.book = book;
        this.links = links;
        book.sources().forEach(source -> sources.put(source.id(), sources.size() + 1));
        book.facts().forEach(fact -> facts.put(fact.id(), facts.size() + 1));
        book.chapters().forEach(chapter -> byPath.put(chapter.path(), chapter));
    }

    /** @param level of the chapters' titles: 1 or 2 */
    static Chapters of(Book book, Links links, int level) {
        Chapters chapters = new Chapters(book, links);
        for (Book.Chapter chapter : book.chapters()) {
            Element element = chapters.draft(chapter, level);
            chapters.made.put(chapter, element);
            chapters.ids.put(chapter, new HashSet<>(element.select("[id]").eachAttr("id")));
        }
        // only now is it known what a link can lead to
        chapters.made.forEach(chapters::finish);
        return chapters;
    }

    /** The chapters in reading order, each a section. */
    Map<Book.Chapter, Element> elements() {
        return made;
    }

    private Element draft(Book.Chapter chapter, int level) {
        Element section = new Element("section").addClass("chapter");
        section.appendElement("p").addClass("label").addClass("kind").text(chapter.label());
        section.appendElement("h" + level).text(chapter.title());
        chapter.lead()
                .text()
                .ifPresent(text ->
                        section.appendElement("p").addClass("standfirst").text(text));
        chapter.lead()
                .markup()
                .ifPresent(markup ->
                        section.appendElement("p").addClass("standfirst").html(markup.value()));
        if (!chapter.points().isEmpty()) {
            Element points = section.appendElement("ul").addClass("points");
            chapter.points().forEach(point -> points.appendElement("li").html(point.value()));
        }
        Element prose = section.appendElement("div").addClass("prose");
        if (!chapter.steps().isEmpty()) {
            Element steps = prose.appendElement("ol");
            for (Book.Step step : chapter.steps()) {
                Element item = steps.appendElement("li");
                item.appendElement("a")
                        .attr("href", chapter.path().relativize(step.page()))
                        .text(step.title());
                item.appendText(". ");
                body(step.text()).childNodesCopy().forEach(item::appendChild);
            }
        }
        body(chapter.body()).childNodesCopy().forEach(prose::appendChild);
        notes(chapter, section);
        clean(section, chapter, level);
        return section;
    }

    private static void notes(Book.Chapter chapter, Element section) {
        if (chapter.notes().isEmpty()) {
            return;
        }
        Element notes = section.appendElement("ol").addClass("chapter-notes").attr("type", "a");
        for (Book.Note note : chapter.notes()) {
            notes.appendElement("li").attr("id", note.id()).html(note.text().value());
        }
    }

    /** Takes away what only a page on the screen can do; the number of a fact stands in the place of the button that shows it. */
    private void clean(Element section, Book.Chapter chapter, int level) {
        section.select(".anchor, .viz-share").remove();
        for (Element button : section.select("button.mark")) {
            Element mark = new Element("sup").addClass("cite");
            int number = Integer.parseInt(button.id().split("\\.")[1]);
            mark.appendElement("a").attr("href", "#" + FACT + number);
            button.replaceWith(mark);
        }
        section.select("sup a[id]").removeAttr("id");
        for (Element heading : section.select(".prose > :is(h2, h3, h4, h5)")) {
            heading.tagName("h" + (heading.tagName().charAt(1) - '0' + level - 1));
        }
        section.select("figure.viz-fig").forEach(links::fit);
        section.select("img[loading]").removeAttr("loading").removeAttr("decoding");
    }

    private void finish(Book.Chapter chapter, Element section) {
        // where a figure stands that is shown elsewhere is known already
        for (Element link : section.select("a[href]:not(.see > a)")) {
            Optional<String> to = target(chapter, link);
            if (to.isPresent()) {
                link.attr("href", to.get());
            } else {
                link.unwrap();
            }
        }
        section.select("sup.cite:has(> a + a)").forEach(Chapters::inOrder);
        // those of figures were set where they were made fit
        for (Element image : outside("figure.viz-fig", section.select("img[src]"))) {
            resolved(chapter.path(), image.attr("src")).ifPresent(path -> image.attr("src", links.image(path)));
        }
        Map<String, String> renamed = new HashMap<>();
        // inside a drawing ids are names among its own parts
        for (Element element : outside("svg", section.select("[id]"))) {
            String id = links.id(chapter, element.id());
            renamed.put(element.id(), id);
            element.attr("id", id);
        }
        for (String attribute : REFERRING) {
            for (Element element : section.select("[" + attribute + "]")) {
                element.attr(
                        attribute,
                        List.of(element.attr(attribute).split(" ")).stream()
                                .map(id -> renamed.getOrDefault(id, id))
                                .collect(Collectors.joining(" ")));
            }
        }
    }

    private static List<Element> outside(String holder, List<Element> elements) {
        return elements.stream()
                .filter(element -> element.closest(holder) == null)
                .toList();
    }

    /** Numbers stand in their order, as on the page. */
    private static void inOrder(Element mark) {
        List<Element> sorted = mark.children().stream()
                .sorted(Comparator.comparing(
                        link -> Integer.valueOf(link.ownText().replaceAll("[^0-9]", ""))))
                .toList();
        mark.empty();
        for (Element link : sorted) {
            mark.appendText(mark.childrenSize() == 0 ? "" : ", ");
            mark.appendChild(link);
        }
    }

    /** Where a link leads in the whole; it may get other words on the way. */
    private Optional<String> target(Book.Chapter chapter, Element link) {
        String href = link.attr("href");
        int hash = href.indexOf('#');
        String fragment = hash < 0 ? "" : href.substring(hash + 1);
        if (hash == 0) {
            return Optional.of(inside(chapter, fragment, link));
        }
        Optional<SitePath> path = resolved(chapter.path(), hash < 0 ? href : href.substring(0, hash));
        if (path.isEmpty()) {
            return Optional.of(href);
        }
        Book.Chapter other = byPath.get(path.get());
        if (other != null) {
            return Optional.of(links.to(other, Optional.of(fragment).filter(ids.get(other)::contains)));
        }
        if (path.get().value().equals("facts/index.html") && facts.containsKey(after(FACT, fragment))) {
            return Optional.of(links.toFact(after(FACT, fragment)));
        }
        if (path.get().value().equals("sources/index.html") && sources.containsKey(after(SOURCE, fragment))) {
            return Optional.of(links.toSource(after(SOURCE, fragment)));
        }
        return links.outside(path.get(), fragment);
    }

    private String inside(Book.Chapter chapter, String fragment, Element link) {
        if (fragment.startsWith(SOURCE)) {
            String source = chapter.sources().get(Integer.parseInt(after(SOURCE, fragment)));
            String number = sources.get(source).toString();
            Element locator = link.selectFirst(".locator");
            link.text(number).attr("aria-label", "Source " + number);
            if (locator != null) {
                link.appendChild(locator);
                link.attr("aria-label", "Source " + number + locator.text());
            }
            return links.toSource(source);
        }
        if (fragment.startsWith(FACT)) {
            String fact = chapter.facts().get(Integer.parseInt(after(FACT, fragment)));
            link.text("F" + facts.get(fact)).attr("aria-label", "Fact " + facts.get(fact));
            return links.toFact(fact);
        }
        return links.to(chapter, Optional.of(fragment).filter(ids.get(chapter)::contains));
    }

    private static String after(String start, String text) {
        return text.startsWith(start) ? text.substring(start.length()) : "";
    }

    /** A place in the site; empty for an address elsewhere. */
    private static Optional<SitePath> resolved(SitePath from, String href) {
        List<String> parts = new ArrayList<>(from.segments());
        parts.remove(parts.size() - 1);
        for (String part : href.split("/")) {
            if (!part.equals("..")) {
                parts.add(part);
            } else if (!parts.isEmpty()) {
                parts.remove(parts.size() - 1);
            }
        }
        String path = String.join("/", parts);
        return SitePath.isValid(path) ? Optional.of(SitePath.of(path)) : Optional.empty();
    }

    /** The facts that all chapters rest on, as a list. */
    Element facts() {
        Element list = new Element("ol").addClass("all-facts");
        for (Book.Claim fact : book.facts()) {
            Element item = list.appendElement("li").attr("id", FACT + fact.id());
            item.appendElement("p").addClass("statement").text(fact.statement());
            Element standing = item.appendElement("p").addClass("about").text(fact.standing());
            String separator = ". Sources: ";
            for (int number : numbers(fact.sources())) {
                standing.appendText(separator);
                standing.appendElement("a")
                        .attr(
                                "href",
                                links.toSource(book.sources().get(number - 1).id()))
                        .text(Integer.toString(number));
                separator = ", ";
            }
        }
        return list;
    }

    private Set<Integer> numbers(List<String> ids) {
        return ids.stream().map(sources::get).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What all chapters cite, as a list. */
    Element sources() {
        Element list = new Element("ol").addClass("all-sources");
        for (Book.Reference source : book.sources()) {
            Element item = list.appendElement("li").attr("id", SOURCE + source.id());
            Element title = item.appendElement("p").addClass("title");
            source.url()
                    .ifPresentOrElse(
                            url -> title.appendElement("a")
                                    .addClass("external")
                                    .attr("href", url)
                                    .attr("rel", "external noopener")
                                    .text(source.title()),
                            () -> title.text(source.title()));
            item.appendElement("p").addClass("about").text(source.about());
        }
        return list;
    }

    /** The contents: parts, and their chapters. */
    Element contents() {
        Element list = new Element("ol");
        for (Book.Part part : book.parts()) {
            Element inside = part.title()
                    .map(title -> {
                        Element item = list.appendElement("li");
                        item.appendElement("span").text(title);
                        return item.appendElement("ol");
                    })
                    .orElse(list);
            for (Book.Chapter chapter : part.chapters()) {
                entry(inside, links.to(chapter, Optional.empty()), chapter.title());
            }
        }
        return list;
    }

    static void entry(Element list, String href, String title) {
        list.appendElement("li").appendElement("a").attr("href", href).text(title);
    }

    private static Element body(Html markup) {
        return Jsoup.parseBodyFragment(markup.value()).body();
    }
}
