package explainer.graphics;

import explainer.base.XmlText;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes SVG elements, escaped, with numbers that are the same in every locale. What it makes stands in a page as well as in a file of
 * its own. Source: SVG 2.
 */
final class Svg {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    // without a blank after them, where no picture is shown their words would be one
    private static final Set<String> APART = Set.of("title", "desc", "text");

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    Svg() {
        try {
            xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Anything that writes elements. */
    interface Content {
        void write();
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** An element with what is inside it; attributes come as names and values in turn, numbers with one decimal at most. */
    Svg element(String name, Content inside, Object... attributes) {
        run(() -> {
            xml.writeStartElement(name);
            attributes(attributes);
            inside.write();
            xml.writeEndElement();
            if (APART.contains(name)) {
                xml.writeCharacters("\n");
            }
        });
        return this;
    }

    Svg empty(String name, Object... attributes) {
        run(() -> {
            xml.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** An element that holds words. */
    Svg words(String name, String text, Object... attributes) {
        return element(name, () -> text(text), attributes);
    }

    Svg text(String text) {
        run(() -> xml.writeCharacters(XmlText.legal(text)));
        return this;
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute(
                        (String) attributes[i],
                        value instanceof Double number ? number(number) : XmlText.legal(value.toString()));
            }
        }
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At most one decimal: a tenth of a unit cannot be seen. */
    static String number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A factor of a transformation, to five places: over a thousand units, less than a tenth of one. */
    static String ratio(double value) {
        return BigDecimal.valueOf(value)
                .setScale(5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public String toString() {
        run(xml::flush);
        return out.toString();
    }
}
