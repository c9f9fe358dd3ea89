package explainer.output.feed;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document as it grows, one element a line. The JDK's writer escapes what XML gives a meaning. */
final class XmlText {
    private static final int REPLACEMENT = 0xfffd;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    /** What may stand in an element. */
    @FunctionalInterface
    interface Part {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private XmlText() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** @param root writes the root element with what the other methods write into it */
    static String of(Consumer<XmlText> root) {
        try {
            XmlText document = new XmlText();
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
            out.writeCharacters(legal(text));
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
            out.writeAttribute(attributes.get(i), legal(attributes.get(i + 1)));
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

    /** The writer escapes what XML gives a meaning, but lets pass what XML 1.0 cannot hold at all (section 2.2). */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c <= 0xfffd
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
