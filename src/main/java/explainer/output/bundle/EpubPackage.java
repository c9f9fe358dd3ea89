package explainer.output.bundle;

import explainer.base.XmlText;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What is in an e-book and in which order (EPUB 3.3, section 5), and the files themselves. */
final class EpubPackage {
    static final String NAME = "package.opf";
    static final String TYPE = "application/epub+zip";

    private static final String PAGE = "application/xhtml+xml";
    // EPUB Accessibility 1.1, section 2
    private static final List<List<String>> ACCESS = List.of(
            List.of("schema:accessMode", "textual"),
            List.of("schema:accessMode", "visual"),
            List.of("schema:accessModeSufficient", "textual"),
            List.of("schema:accessibilityFeature", "alternativeText"),
            List.of("schema:accessibilityFeature", "structuralNavigation"),
            List.of("schema:accessibilityFeature", "tableOfContents"),
            List.of("schema:accessibilityHazard", "none"));

    private final Book book;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();

    /**
     * A file of the book.
     *
     * @param properties what is special about it; may be empty
     * @param isRead whether it is a page in the order of reading
     */
    private record Item(String name, String type, String properties, boolean isRead) {}

    EpubPackage(Book book) {
        this.book = book;
    }

    void addPage(String name, byte[] bytes) {
        add(new Item(name, PAGE, "", true), bytes);
    }

    void addNavigation(String name, byte[] bytes) {
        add(new Item(name, PAGE, "nav", true), bytes);
    }

    void addCover(String name, String type, byte[] bytes) {
        add(new Item(name, type, "cover-image", false), bytes);
    }

    void addFile(String name, String type, byte[] bytes) {
        add(new Item(name, type, "", false), bytes);
    }

    private void add(Item item, byte[] bytes) {
        items.add(item);
        files.put(item.name, bytes);
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** Leads from the archive to the package document. */
    byte[] container() {
        return written(xml -> {
            xml.writeStartElement("container");
            xml.writeDefaultNamespace("urn:oasis:names:tc:opendocument:xmlns:container");
            xml.writeAttribute("version", "1.0");
            xml.writeStartElement("rootfiles");
            xml.writeEmptyElement("rootfile");
            xml.writeAttribute("full-path", "EPUB/" + NAME);
            xml.writeAttribute("media-type", "application/oebps-package+xml");
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    /** The package document. */
    byte[] xml() {
        return written(xml -> {
            xml.writeStartElement("package");
            xml.writeDefaultNamespace("http://www.idpf.org/2007/opf");
            xml.writeAttribute("version", "3.0");
            xml.writeAttribute("unique-identifier", "book");
            xml.writeAttribute("xml:lang", book.language());
            metadata(xml);
            xml.writeStartElement("manifest");
            for (int i = 0; i < items.size(); i++) {
                item(xml, items.get(i), "item-" + i);
            }
            xml.writeEndElement();
            xml.writeStartElement("spine");
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).isRead) {
                    xml.writeEmptyElement("itemref");
                    xml.writeAttribute("idref", "item-" + i);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
        });
    }

    private void metadata(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("metadata");
        xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
        xml.writeStartElement("dc:identifier");
        xml.writeAttribute("id", "book");
        xml.writeCharacters(
                "urn:uuid:" + UUID.nameUUIDFromBytes((book.name() + "/book").getBytes(StandardCharsets.UTF_8)));
        xml.writeEndElement();
        element(xml, "dc:title", book.title());
        element(xml, "dc:language", book.language());
        element(xml, "dc:description", book.summary());
        element(xml, "dc:publisher", book.title());
        element(xml, "dc:date", book.day().toString());
        if (book.licence().isPresent()) {
            element(xml, "dc:rights", book.licence().get());
        }
        if (book.address().isPresent()) {
            element(xml, "dc:source", book.address().get());
        }
        meta(xml, "dcterms:modified", book.day() + "T00:00:00Z");
        for (List<String> pair : ACCESS) {
            meta(xml, pair.get(0), pair.get(1));
        }
        xml.writeEndElement();
    }

    private static void item(XMLStreamWriter xml, Item item, String id) throws XMLStreamException {
        xml.writeEmptyElement("item");
        xml.writeAttribute("id", id);
        xml.writeAttribute("href", item.name);
        xml.writeAttribute("media-type", item.type);
        if (!item.properties.isEmpty()) {
            xml.writeAttribute("properties", item.properties);
        }
    }

    private static void meta(XMLStreamWriter xml, String property, String value) throws XMLStreamException {
        xml.writeStartElement("meta");
        xml.writeAttribute("property", property);
        xml.writeCharacters(XmlText.legal(value));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(XmlText.legal(text));
        xml.writeEndElement();
    }

    private interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static byte[] written(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory cannot fail", e);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
