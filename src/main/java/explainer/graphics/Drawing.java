package explainer.graphics;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A drawing of a page, read again to be copied into a file of its own, where colours are values and not variables. */
final class Drawing {
    static final List<String> COLOURED = List.of("fill", "stroke");
    // said once for the whole file
    private static final Set<String> SAID_BY_THE_FILE = Set.of("title", "desc");

    private final String svg;

    Drawing(String svg) {
        this.svg = svg;
    }

    /** Its width and height, as its {@code viewBox} says. */
    double[] size() {
        try {
            XMLStreamReader in = open();
            String[] box = in.getAttributeValue(null, "viewBox").split(" ");
            return new double[] {Double.parseDouble(box[2]), Double.parseDouble(box[3])};
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what the XML writer wrote can be read", e);
        }
    }

    /** Draws what is inside it at a place. */
    void at(double x, double y, Svg to) {
        double[] size = size();
        to.element(
                "svg",
                () -> inside(to),
                "x",
                x,
                "y",
                y,
                "width",
                size[0],
                "height",
                size[1],
                "viewBox",
                "0 0 " + Svg.number(size[0]) + " " + Svg.number(size[1]),
                // the sheet has room around it for letters of a wider typeface
                "overflow",
                "visible");
    }

    /** Writes what is inside it. */
    void inside(Svg to) {
        try {
            XMLStreamReader in = open();
            int event = in.next();
            while (event != XMLStreamConstants.END_ELEMENT) {
                if (event == XMLStreamConstants.START_ELEMENT && SAID_BY_THE_FILE.contains(in.getLocalName())) {
                    in.getElementText();
                } else {
                    copy(in, to);
                }
                event = in.next();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what the XML writer wrote can be read", e);
        }
    }

    /** A reader at the outermost element. */
    private XMLStreamReader open() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(svg));
        in.nextTag();
        return in;
    }

    /** Writes the event at which the reader stands, an element with all that is in it. */
    private static void copy(XMLStreamReader in, Svg to) throws XMLStreamException {
        if (in.getEventType() == XMLStreamConstants.CHARACTERS) {
            // blanks between elements are written anew
            to.text(in.isWhiteSpace() ? "" : in.getText());
        } else if (in.getEventType() == XMLStreamConstants.START_ELEMENT) {
            String name = in.getLocalName();
            Object[] attributes = attributes(in);
            if (in.next() == XMLStreamConstants.END_ELEMENT) {
                to.empty(name, attributes);
            } else {
                to.element(name, () -> children(in, to), attributes);
            }
        }
    }

    private static void children(XMLStreamReader in, Svg to) {
        try {
            for (int event = in.getEventType(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
                copy(in, to);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("what the XML writer wrote can be read", e);
        }
    }

    private static Object[] attributes(XMLStreamReader in) {
        List<Object> attributes = new ArrayList<>();
        List<String> classes = new ArrayList<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            Optional<Colour> colour = Colour.of(value);
            if (name.equals("class")) {
                classes.add(0, value);
            } else {
                attributes.add(name);
                attributes.add(colour.map(Colour::light).orElse(value));
                colour.ifPresent(found -> classes.add(SheetStyle.classOf(name, found)));
            }
        }
        if (!classes.isEmpty()) {
            attributes.add("class");
            attributes.add(String.join(" ", classes));
        }
        return attributes.toArray();
    }
}
