package explainer.testing;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.reporting.CheckingReport;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** What EPUBCheck, the checker of the W3C, says of a book. */
public final class EpubChecker {
    private EpubChecker() {}

    /** Its errors and warnings. */
    public static List<String> check(byte[] book) {
        List<String> faults = new ArrayList<>();
        CheckingReport report = new CheckingReport(new PrintWriter(new StringWriter()), "book.epub") {
            @Override
            public void message(Message message, EPUBLocation location, Object... arguments) {
                if (message.getSeverity() != Severity.USAGE && message.getSeverity() != Severity.SUPPRESSED) {
                    faults.add(message.getID() + " " + location.getPath() + ":" + location.getLine() + " "
                            + message.getMessage(arguments));
                }
            }
        };
        new EpubCheck(new ByteArrayInputStream(book), report, "book.epub").doValidate();
        return faults;
    }
}
