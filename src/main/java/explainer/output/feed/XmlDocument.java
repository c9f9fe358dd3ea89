package explainer.output.feed;

import explainer.base.XmlText;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it grows, one element a line. The JDK's writer escapes what XML gives a meaning. */
final class XmlDocument {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What may stand in an element. */
    @FunctionalInterface
    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private XmlDocument() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** @param root writes the root element with what the other methods write into it */
    static String of(Consumer<XmlDocument> root) {
        try {
            XmlDocument document = new XmlDocument();
            document.xml.writeStartDocument("UTF-8", "1.0");
            root.accept(document);
            document.xml.writeCharacters("\n");
            document.xml.writeEndDocument();
            document.xml.close();
            return document.text.toString();
        } catch (XMLStreamException e) {
            throw unreachable(e);
        }
    }

    /** An element with others in it, and what is declared at it: namespaces, attributes. */
    void element(String name, Part head, Runnable content) {
        write(out -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            head.write(out);
        });
        content.run();
        write(out -> {
            out.writeCharacters("\n");
            out.writeEndElement();
        });
    }

    void element(String name, Runnable content) {
        element(name, out -> {}, content);
    }

    /** @param attributes names and values by turns */
    void element(String name, String text, List<String> attributes) {
        write(out -> {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            attributes(out, attributes);
            out.writeCharacters(XmlText.legal(text));
            out.writeEndElement();
        });
    }

    void element(String name, String text) {
        element(name, text, List.of());
    }

    /** @param attributes names and values by turns */
    void empty(String name, List<String> attributes) {
        write(out -> {
            out.writeCharacters("\n");
            out.writeEmptyElement(name);
            attributes(out, attributes);
        });
    }

    private static void attributes(XMLStreamWriter out, List<String> attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.size(); i += 2) {
            out.writeAttribute(attributes.get(i), XmlText.legal(attributes.get(i + 1)));
        }
    }

    private void write(Part part) {
        try {
            part.write(xml);
        } catch (XMLStreamException e) {
            throw unreachable(e);
        }
    }

    private static IllegalStateException unreachable(XMLStreamException e) {
        return new IllegalStateException("a document in memory cannot fail", e);
    }
}
