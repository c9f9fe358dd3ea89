package explainer.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import explainer.testing.Gen;
import explainer.testing.Golden;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** A feed as a feed reader sees it: every feed here is parsed by the JDK, which refuses XML that is not well-formed. */
class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Golden GOLDEN = new Golden("golden/feed", "", ".xml");

    @Test
    void aFeedIsWrittenAsItsGoldenFileSays() {
        GOLDEN.check("corrections", xml("https://example.org/"));
    }

    @Test
    void aFeedHasWhatRfc4287Requires() {
        Element feed = parsed(xml("https://example.org/")).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttributeNS(XMLConstants.XML_NS_URI, "lang")).isEqualTo("en");
        // section 4.1.1: exactly one each; an author where no entry has one; a link to itself
        assertThat(List.of("id", "title", "updated", "author"))
                .allSatisfy(name -> assertThat(children(feed, name)).hasSize(1));
        assertThat(text(children(feed, "author").get(0), "name")).isEqualTo("Keepers");
        assertThat(href(feed, "self")).isEqualTo("https://example.org/feed.xml");
        assertThat(href(feed, "alternate")).isEqualTo("https://example.org/");
        List<Element> entries = children(feed, "entry");
        assertThat(entries).hasSize(2).allSatisfy(AtomFeedTest::hasWhatAnEntryNeeds);
        assertThat(ids(feed)).hasSize(3).doesNotHaveDuplicates().allMatch(id -> id.startsWith("urn:uuid:"));
        assertThat(text(feed, "updated")).isEqualTo(text(entries.get(0), "updated"));
    }

    /** Section 4.1.2: exactly one each; an alternate link where there is no content; a category has a term. */
    private static void hasWhatAnEntryNeeds(Element entry) {
        assertThat(List.of("id", "title", "updated", "summary"))
                .allSatisfy(name -> assertThat(children(entry, name)).hasSize(1));
        assertThat(OffsetDateTime.parse(text(entry, "updated")).toLocalDate()).isBeforeOrEqualTo(DAY);
        assertThat(href(entry, "alternate")).startsWith("https://example.org/");
        assertThat(children(entry, "category").get(0).getAttribute("term")).isNotBlank();
    }

    @Test
    void idsDoNotChangeWithTheAddressOfTheSite() {
        assertThat(ids(parsed(xml("https://elsewhere.example/folder/")).getDocumentElement()))
                .isEqualTo(ids(parsed(xml("https://example.org/")).getDocumentElement()));
    }

    @Test
    void aFeedWithoutEntriesAndWithoutAnAddressIsOneToo() {
        Feed empty = new Feed(
                "keepers/corrections", "en", "Corrections", "What was wrong.", "index.html", DAY, "Keepers", List.of());
        Element feed = parsed(AtomFeed.xml(empty, Optional.empty())).getDocumentElement();
        assertThat(children(feed, "entry")).isEmpty();
        assertThat(children(feed, "link")).hasSize(1);
        assertThat(text(feed, "updated")).isEqualTo("2026-11-24T00:00:00Z");
    }

    @Test
    void textThatMeansSomethingInXmlComesBackAsItWas() {
        String hostile = "]]> <!-- & &amp; &#x0; <script>\"'</script> <?php \u2028 é ə 👩 \uD800\uDC00 \u0085";
        Element entry = onlyEntry(hostile);
        assertThat(text(entry, "title")).isEqualTo(hostile);
        assertThat(text(entry, "summary")).isEqualTo(hostile);
        assertThat(children(entry, "category").get(0).getAttribute("term")).isEqualTo(hostile);
        assertThat(href(entry, "alternate")).isEqualTo(hostile);
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        assertThat(text(onlyEntry("a\u0000b\u0008c\u001fd\ufffee\uffff"), "title"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\ufffd");
        assertThat(text(onlyEntry("a\ud800b\udc00"), "title")).isEqualTo("a\ufffdb\ufffd");
    }

    @Test
    void anyTextComesBackAsItWas() {
        Gen.forAll(gen -> {
            String text = gen.text();
            assertThat(text(onlyEntry(text), "summary")).isEqualTo(text);
        });
    }

    private static String xml(String site) {
        return AtomFeed.xml(feed(site), Optional.of(site + "feed.xml"));
    }

    static Feed feed(String site) {
        return new Feed(
                "Keepers/corrections",
                "en",
                "Corrections: Keepers & others",
                "Every change & its reason.",
                site,
                DAY,
                "Keepers",
                List.of(
                        new Feed.Entry(
                                "2026-11-24 a",
                                "Correction: Who “kept” the lights?",
                                site + "#correction.2",
                                DAY,
                                "Correction",
                                "It said: 11 < 12. It says: 12. Why: Miscounted."),
                        new Feed.Entry(
                                "2026-11-20 b",
                                "Update: Şəhər",
                                site + "#correction.1",
                                LocalDate.of(2026, 11, 20),
                                "Update",
                                "It said: One. It says: Two. Why: There is a new one.")));
    }

    private static Element onlyEntry(String text) {
        Feed.Entry entry = new Feed.Entry(text, text, text, DAY, text, text);
        Feed feed = new Feed(text, "en", text, text, text, DAY, text, List.of(entry));
        return children(parsed(AtomFeed.xml(feed, Optional.of(text))).getDocumentElement(), "entry")
                .get(0);
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    private static List<String> ids(Element feed) {
        List<String> ids = new ArrayList<>();
        ids.add(text(feed, "id"));
        children(feed, "entry").forEach(entry -> ids.add(text(entry, "id")));
        return ids;
    }

    private static String href(Element parent, String rel) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(rel))
                .map(link -> link.getAttribute("href"))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element
                    && ATOM.equals(element.getNamespaceURI())
                    && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
