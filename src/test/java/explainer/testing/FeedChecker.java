package explainer.testing;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Holds a feed against the grammar of its form (RELAX NG, by Jing; JSON Schema), and a feed of XML against what no grammar says: a feed
 * reader's library (ROME) reads it, and no two entries have the same id.
 */
public final class FeedChecker {
    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

    private FeedChecker() {}

    /** What is wrong with a feed; empty if nothing is. The end of its name says which form it has. */
    public static List<String> check(String name, String text) {
        if (name.endsWith(".json")) {
            return SchemaChecker.of(schema("json-feed-1.1.json")).check(text);
        }
        List<String> faults = new ArrayList<>(
                faultsByGrammar(schema(name.endsWith("rss.xml") ? "rss-2.0.rnc" : "atom-1.0.rnc"), text));
        if (faults.isEmpty()) {
            Set<String> ids = new HashSet<>();
            for (SyndEntry entry : read(text).getEntries()) {
                if (!ids.add(entry.getUri())) {
                    faults.add("two entries have the id " + entry.getUri());
                }
            }
        }
        return faults;
    }

    /** A feed of XML as a feed reader sees it. */
    public static SyndFeed read(String xml) {
        try {
            return new SyndFeedInput().build(new InputSource(new StringReader(xml)));
        } catch (FeedException e) {
            throw new AssertionError("no feed: " + e.getMessage() + "\n" + xml, e);
        }
    }

    private static List<String> faultsByGrammar(String grammar, String xml) {
        List<String> faults = new ArrayList<>();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, collecting(faults));
        try {
            ValidationDriver driver =
                    new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
            if (!driver.loadSchema(new InputSource(new StringReader(grammar)))) {
                throw new IllegalStateException("the grammar is none: " + faults);
            }
            driver.validate(new InputSource(new StringReader(xml)));
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException e) {
            faults.add(e.getMessage());
            return faults;
        }
    }

    private static ErrorHandler collecting(List<String> faults) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                faults.add(place(e));
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(place(e));
            }

            @Override
            public void fatalError(SAXParseException e) {
                faults.add(place(e));
            }
        };
    }

    private static String place(SAXParseException e) {
        return e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage();
    }

    private static String schema(String name) {
        try {
            return Files.readString(SCHEMAS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
