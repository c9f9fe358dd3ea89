package explainer.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker in this process; made once, because it takes seconds to read its schema. */
public final class NuChecker {
    // data for programs, which a browser does not run, so that no policy is asked (HTML, "prepare the script element");
    // the checker asks it
    private static final String DATA = "<script type=\"application/ld+json\">";

    private final List<String> faults = new ArrayList<>();
    private List<String> lines = List.of();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

    public NuChecker() throws Exception {
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                // obsolete attributes come as warnings
                if (!isPolicyOfData(e)) {
                    faults.add("warning " + place(e));
                }
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
        validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", handler);
        validator.setUpValidatorAndParsers(handler, false, false);
    }

    /** What is wrong with a page, each as {@code line:column message}. */
    public List<String> check(String html) throws IOException, SAXException {
        faults.clear();
        InputSource in = new InputSource(new StringReader(html));
        // without a host no file is a page's own, and its policy would refuse them all
        in.setSystemId("https://example.org/folder/page.html");
        lines = html.lines().toList();
        validator.checkHtmlInputSource(in);
        return List.copyOf(faults);
    }

    private boolean isPolicyOfData(SAXParseException e) {
        return e.getMessage().startsWith("Inline script violates Content Security Policy")
                && lines.get(e.getLineNumber() - 1)
                        .substring(0, e.getColumnNumber())
                        .endsWith(DATA);
    }

    private static String place(SAXParseException e) {
        return e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage();
    }
}
