package explainer.output.schema;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Which file has which schema, as the programs of JetBrains keep it in a project. */
final class IdeaMappings {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    private IdeaMappings() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    static String xml(List<ContentSchema> schemas, String site, String comment) {
        try {
            return new IdeaMappings().write(schemas, site, comment);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text cannot fail to be written", e);
        }
    }

    private String write(List<ContentSchema> schemas, String site, String comment) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("project", "version", "4");
        line();
        xml.writeComment(" " + comment + " ");
        open("component", "name", "JsonSchemaMappingsProjectConfiguration");
        open("state");
        open("map");
        for (ContentSchema schema : schemas) {
            mapping(schema, site);
        }
        while (depth > 0) {
            close();
        }
        xml.writeEndDocument();
        xml.flush();
        return text.append('\n').toString();
    }

    private void mapping(ContentSchema schema, String site) throws XMLStreamException {
        open("entry", "key", schema.declaration().id());
        open("value");
        open("SchemaInfo");
        option("name", schema.declaration().id());
        option("relativePathToSchema", site + schema.path());
        open("option", "name", "patterns");
        open("list");
        open("Item");
        if (schema.declaration().isFolder()) {
            option("pattern", "true");
            // a star stands for folders too
            option("path", schema.declaration().path().replace("*/**/*", "*/*"));
            option("mappingKind", "Pattern");
        } else {
            option("path", schema.declaration().path());
        }
        for (int i = 0; i < 6; i++) {
            close();
        }
    }

    private void open(String name, String... attribute) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        if (attribute.length > 0) {
            xml.writeAttribute(attribute[0], attribute[1]);
        }
        depth++;
    }

    private void close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void option(String name, String value) throws XMLStreamException {
        line();
        xml.writeEmptyElement("option");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", value);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
