package explainer.output.feed;

import explainer.base.XmlText;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed (RFC 4287). Its times are days: an entry counts from the beginning of its day in Greenwich.
 *
 * @param name by which the feed is known wherever it stands: ids are made of it and of the entries' keys, never of addresses
 * @param language BCP 47 tag
 * @param self address of the feed, and {@code page} of the page that it follows; absolute where the site's address is known
 * @param updated the day of the newest entry
 */
public record AtomFeed(
        String name,
        String language,
        String title,
        Optional<String> self,
        String page,
        LocalDate updated,
        String author,
        List<Entry> entries) {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /**
     * One entry.
     *
     * @param key tells entries of one feed apart
     * @param address of what the entry is about
     */
    public record Entry(String key, String title, String address, LocalDate day, String category, String summary) {
        public Entry {
            Objects.requireNonNull(key);
            Objects.requireNonNull(title);
            Objects.requireNonNull(address);
            Objects.requireNonNull(day);
            Objects.requireNonNull(category);
            Objects.requireNonNull(summary);
        }
    }

    public AtomFeed {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        Objects.requireNonNull(title);
        Objects.requireNonNull(self);
        Objects.requireNonNull(page);
        Objects.requireNonNull(updated);
        Objects.requireNonNull(author);
        entries = List.copyOf(entries);
    }

    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
            element(xml, "id", id(name));
            element(xml, "title", title);
            element(xml, "updated", time(updated));
            xml.writeCharacters("\n");
            xml.writeStartElement("author");
            element(xml, "name", author);
            xml.writeEndElement();
            if (self.isPresent()) {
                link(xml, "self", "application/atom+xml", self.get());
            }
            link(xml, "alternate", "text/html", page);
            for (Entry entry : entries) {
                entry(xml, entry);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed in memory cannot fail", e);
        }
        return text.toString();
    }

    private void entry(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement("entry");
        element(xml, "id", id(name + "/" + entry.key));
        element(xml, "title", entry.title);
        element(xml, "updated", time(entry.day));
        link(xml, "alternate", "text/html", entry.address);
        xml.writeCharacters("\n");
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", XmlText.legal(entry.category));
        element(xml, "summary", entry.summary);
        xml.writeCharacters("\n");
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String type, String address) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", XmlText.legal(address));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.legal(text));
        xml.writeEndElement();
    }

    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** Ids must not change with the address of the site (RFC 4287, section 4.2.6): a UUID made of a name (RFC 9562, section 5.3). */
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
